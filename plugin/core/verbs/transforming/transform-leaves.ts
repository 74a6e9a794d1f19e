/** What the verbs share by which mobjects become others. */
import type { Channel, Likeness, State } from '../../channels.js';
import { mergedState } from '../../merge-states.js';
import { morphedShape } from '../../morph-shape.js';
import { mix } from '../../outline.js';
import type { Shape } from '../../part.js';
import { boxOfState, IN_SCENE, type Pose } from '../../pose.js';
import { boxInFrame, reframed } from '../../reframe.js';
import { mixedColor } from '../../tint.js';
import type { Track } from '../../track.js';
import { ORIGIN, type Point, plus } from '../../units.js';
import { type Cue, eachLeaf, type Turn } from '../verb.js';
import { mixedDash } from './mixed-dash.js';

/** Channels of which something in between is a matter of numbers. */
const NUMBERS = ['turn', 'strokeWidth', 'fillOpacity', 'opacity'] as const;

/** How a leaf goes to what it becomes. */
export interface Way {
  readonly turn?: Turn;
  /** How far it is off the straight way. */
  readonly bend?: ((share: number) => Point) | undefined;
  /** What it consists of on its way, if that is not found out part by part. */
  readonly shape?: (share: number) => Shape;
}

/** Tracks on which a leaf comes to look as another state says, from how a state looks now. */
export function becomeTracks(
  cue: Cue,
  leaf: string,
  from: State,
  to: State,
  { turn, bend, shape: told }: Way = {},
): Track[] {
  const track = <C extends Channel>(channel: C, value: (share: number) => State[C]) =>
    isSame(from[channel], to[channel]) && !bend
      ? cue.atEnd(leaf, channel, to[channel])
      : cue.track(leaf, channel, (share) => (share === 1 ? to[channel] : value(share)), turn);
  const shape = told ?? (from.shape === to.shape ? () => to.shape : morphedShape(from, to));
  return [
    track('place', (share) => plus(mix(from.place, to.place, share), bend ? bend(share) : ORIGIN)),
    track('scale', (share) => mix(from.scale, to.scale, share)),
    track('stroke', mixedColor(from.stroke, to.stroke)),
    track('fill', mixedColor(from.fill, to.fill)),
    track('shape', shape),
    ...(from.dash || to.dash ? [track('dash', mixedDash(from.dash, to.dash))] : []),
    ...NUMBERS.map((channel) =>
      track(channel, (share) => from[channel] + (to[channel] - from[channel]) * share),
    ),
  ];
}

const isSame = (a: unknown, b: unknown) => a === b || (Array.isArray(a) && String(a) === String(b));

/** One leaf that becomes another, and whether it is only there to fill up the number. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly isSpare: boolean;
}

/** Pairs the leaves of two mobjects in their order; of the fewer, some have several partners. */
export function pairLeaves(from: readonly string[], to: readonly string[]): Pair[] {
  const count = Math.max(from.length, to.length);
  if (from.length === 0 || to.length === 0) return [];
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const pair = {
      from: from[Math.floor((i * from.length) / count)] as string,
      to: to[Math.floor((i * to.length) / count)] as string,
    };
    const fewer = from.length < to.length ? pair.from : pair.to;
    const isSpare = from.length !== to.length && seen.has(fewer);
    seen.add(fewer);
    return { ...pair, isSpare };
  }).filter((pair) => pair.from !== pair.to); // what becomes itself stays as it is
}

/** The target takes on the look of another mobject, leaf by leaf, and keeps its names. */
export function lookTracks(cue: Cue, into: string): Track[] {
  const pairs = pairLeaves(cue.family, cue.leavesOf(into));
  return eachLeaf(cue, (leaf, now, turn) => {
    const own = pairs.filter(({ from }) => from === leaf);
    const others = own.map(({ to }) => cue.now(to));
    const [first, ...more] = others;
    if (!first || cue.isFollower(leaf)) return [];
    const look = more.length > 0 ? mergedState(others) : first;
    const isSpare = more.length === 0 && own[0]?.isSpare === true;
    const { shown, way, drawn, travel, z, value } = now;
    const kept = { ...look, shown, way, drawn, travel, z, value };
    const to = { ...kept, opacity: isSpare ? 0 : look.opacity };
    return becomeTracks(cue, leaf, now, to, { turn });
  });
}

/**
 * A leaf takes the place of another, looking like it at first. What follows others, such as a graph,
 * does so from shape to shape; from letters it fades in.
 */
export function comeFrom(cue: Cue, { from, to, isSpare }: Pair, options: Way = {}): Track[] {
  const [start, end] = [cue.now(from), cue.now(to)];
  if (!start.shown) return fadeIn(cue, to, options.turn);
  const opacity = isSpare ? 0 : start.opacity;
  if (cue.isFollower(from) || cue.isFollower(to)) {
    const before = cue.seen(from);
    const areOutlines = [before, cue.seen(to)].every(({ shape }) =>
      shape.parts.every(({ is }) => is === 'outline'),
    );
    if (!areOutlines) return fadeIn(cue, to, options.turn);
    const look = { ...before, opacity };
    return cue.isFollower(to)
      ? [...cue.bring(to), ...followerTracks(cue, to, look, options.turn)]
      : [
          ...cue.bring(to),
          ...becomeTracks(cue, to, { ...look, ...inFrameOf(end, before) }, end, options),
        ];
  }
  return [...cue.bring(to), ...becomeTracks(cue, to, { ...start, opacity }, end, options)];
}

/** What a leaf consists of, told in the frame of another. */
function inFrameOf({ place, scale, turn }: Pose, { shape, ...from }: State) {
  const frame: Pose = { place, scale, turn };
  const { rim: _, way: __, ...rest } = shape;
  const parts = shape.parts.map((part) => reframed(part, from, frame));
  const box = boxInFrame(boxOfState({ ...from, shape }), frame);
  return { ...frame, shape: { ...rest, parts, box } };
}

/** A follower that looks like another leaf at first; all the way it follows whom it follows. */
function followerTracks(cue: Cue, leaf: string, from: State, turn?: Turn): Track[] {
  const { shape } = inFrameOf(IN_SCENE, from);
  const to = cue.now(leaf);
  const likeness = (share: number): Likeness => ({
    from: { shape, fill: from.fill, stroke: from.stroke },
    to: { fill: to.fill, stroke: to.stroke },
    share,
    morph: morphedShape,
  });
  const track = <C extends Channel>(channel: C, value: (share: number) => State[C]) =>
    cue.track(leaf, channel, (share) => (share === 1 ? to[channel] : value(share)), turn);
  return [
    cue.track(leaf, 'likeness', (share) => (share === 1 ? undefined : likeness(share)), turn),
    track('stroke', mixedColor(from.stroke, to.stroke)),
    track('fill', mixedColor(from.fill, to.fill)),
    ...(['strokeWidth', 'fillOpacity', 'opacity'] as const).map((channel) =>
      track(channel, (share) => from[channel] + (to[channel] - from[channel]) * share),
    ),
  ];
}

export function fadeIn(cue: Cue, leaf: string, turn?: Turn): Track[] {
  const way = (share: number) =>
    share === 1 ? undefined : { opacity: Math.min(1, Math.max(0, share)), away: ORIGIN };
  return [...cue.bring(leaf), cue.track(leaf, 'way', way, turn)];
}

/** A leaf that becomes another, and is gone when it looks like it: the other stands there then. */
function goInto(cue: Cue, { from, to }: Pair, turn?: Turn): Track[] {
  const [start, end] = [cue.now(from), cue.now(to)];
  if (!start.shown) return [];
  if (cue.isFollower(from) || cue.isFollower(to)) return [cue.remove(from)];
  const lending: Cue = { ...cue, track: cue.lend }; // it comes again as it was
  return [
    ...becomeTracks(lending, from, start, { ...end, opacity: 0 }, turn && { turn }),
    cue.atEnd(from, 'shown', false),
  ];
}

/** One mobject takes the place of another, leaf by leaf. */
export function replaceTracks(cue: Cue, into: string): Track[] {
  return replacePairs(cue, pairLeaves(cue.family, cue.leavesOf(into)));
}

/** Leaves take the place of others. */
export function replacePairs(cue: Cue, pairs: readonly Pair[]): Track[] {
  const come = new Set<string>();
  return pairs.flatMap((pair, index) => {
    const turn = { index, count: pairs.length };
    if (come.has(pair.to)) return goInto(cue, pair, turn);
    come.add(pair.to);
    const isLast = pairs.findLastIndex(({ from }) => from === pair.from) === index;
    return [
      ...(isLast && cue.now(pair.from).shown ? [cue.remove(pair.from)] : []),
      ...comeFrom(cue, pair, { turn }),
    ];
  });
}
