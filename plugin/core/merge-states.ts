/** Several leaves as one, for a leaf that takes on the look of them all. */
import { union } from './box.js';
import type { State } from './channels.js';
import type { Part } from './part.js';
import { boxOfState, IN_SCENE } from './pose.js';
import { reframed } from './reframe.js';
import { ORIGIN } from './units.js';

/** Where the parts stand, and in which colours; strokes are those of the first. */
export function mergedState(states: readonly State[]): State {
  const [first] = states;
  if (!first) throw new Error('nothing to merge');
  const box = union(states.map(boxOfState));
  const parts = states.flatMap((state) => state.shape.parts.map((part) => placed(part, state)));
  return { ...first, place: ORIGIN, scale: [1, 1], turn: 0, shape: { parts, box } };
}

const placed = (part: Part, state: State): Part => ({
  ...reframed(part, state, IN_SCENE),
  color: part.color ?? state.fill,
});
