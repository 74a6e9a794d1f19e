/** What has its shape from others, and looks like something else: all of that is told in its own frame. */
import type { Channel, State } from '../../channels.js';
import { mergedState } from '../../merge-states.js';
import { morphedShape } from '../../morph-shape.js';
import type { Shape } from '../../part.js';
import { inFrameOf } from '../../reframe.js';
import type { Track } from '../../track.js';
import { round } from '../../units.js';
import type { Cue, Turn } from '../verb.js';

/** A state in which a leaf looks like one or several others as they are seen now, or as it does itself. */
export function lookOf(cue: Cue, leaf: string, others = [leaf]): State {
  const looks = others.map((other) => cue.seen(other));
  const areMany = looks.length > 1;
  const look = areMany ? mergedState(looks) : (looks[0] as State);
  return dressed(cue, leaf, look, areMany || others.some(cue.isFollower));
}

/**
 * A state in which a leaf looks as another state does. What follows others stays in its own frame, so that
 * it can be moved, and looks like itself again when it is restored.
 *
 * @param isInScene - whether the look is told in the scene, as that of what follows others is.
 */
export function dressed(cue: Cue, leaf: string, look: State, isInScene = false): State {
  const follows = cue.isFollower(leaf);
  if (!follows && !isInScene) return look;
  const likeness = follows ? { share: 0, shape: shapeAmong } : undefined;
  return { ...look, ...inFrameOf(cue.now(leaf), look), likeness };
}

/** What it looks like between its own shape and that which it has from those that it follows. */
function shapeAmong(own: State, itself: State): Shape {
  const look = { ...own, ...inFrameOf(itself, own) };
  const share = own.likeness?.share;
  return share ? morphedShape(look, itself)(share) : look.shape;
}

/** From how a state looks to how another one does. */
export function likenessTracks(
  cue: Cue,
  leaf: string,
  { likeness: from }: State,
  { likeness: to }: State,
  turn?: Turn,
): Track[] {
  if (!from) return [];
  const way = (to?.share ?? 1) - from.share;
  const track = cue.track(
    leaf,
    'likeness',
    (share) =>
      share === 0 ? from : share === 1 ? to : { ...from, share: from.share + way * share },
    turn,
  );
  // What goes there and back follows again.
  return [track.to === from ? { ...track, to: cue.now(leaf).likeness } : track];
}

/**
 * The same tracks, but that those follow on who look so by themselves where these tracks have the others at an
 * end: arrows between members of a group that becomes another group stay at them all the way.
 */
export function followingOn(
  cue: Cue,
  tracks: readonly Track[],
  end: 'from' | 'to',
  leaves: readonly string[],
): Track[] {
  const lookOf = (leaf: string, likeness: State['likeness']) => {
    const stateOf = (id: string): State => {
      const state: { [C in Channel]: unknown } = { ...cue.now(id) };
      for (const track of tracks) if (track.id === id) state[track.channel] = track[end];
      if (id === leaf) state.likeness = likeness;
      return state as State; // sound: a track has values of its own channel
    };
    const { parts } = cue.seen(leaf, stateOf).shape;
    return JSON.stringify(parts, (_, value) =>
      typeof value === 'number' ? round(value, 6) : value,
    );
  };
  return tracks.filter((track) => {
    const { id, channel, [end]: likeness } = track;
    if (channel !== 'likeness' || !likeness || !leaves.includes(id)) return true;
    return lookOf(id, likeness as State['likeness']) !== lookOf(id, undefined);
  });
}
