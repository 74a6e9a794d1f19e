/** Copies of a mobject that are there only while an animation runs. */
import type { State } from '../../channels.js';
import { mergedState } from '../../merge-states.js';
import { EMPTY } from '../../part.js';
import type { Track } from '../../track.js';
import type { Cue } from '../verb.js';

/** What a copy is until it takes on a look. */
export const copy = (id: string) => ({ kind: 'circle', id });

/** The look of the target as one leaf, where it stands. */
export function lookOf(cue: Cue): Look {
  const states = cue.family.map((leaf) => cue.seen(leaf));
  return states.length > 0 ? mergedState(states) : NOTHING;
}

const LOOK = ['shape', 'stroke', 'fill', 'strokeWidth', 'fillOpacity', 'opacity'] as const;

type Look = Pick<State, (typeof LOOK)[number]>;

const NOTHING: Look = {
  shape: EMPTY,
  stroke: 'none',
  fill: 'none',
  strokeWidth: 0,
  fillOpacity: 0,
  opacity: 1,
};

/** A copy is on the board while the animation runs, and looks like that. */
export const copyTracks = (cue: Cue, leaf: string, look: Look) => [
  ...cue.pass(leaf),
  ...LOOK.map((channel): Track => cue.track(leaf, channel, () => look[channel])),
];
