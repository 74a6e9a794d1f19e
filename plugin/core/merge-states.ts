/** Several leaves as one, for a leaf that takes on the look of them all. */
import { union } from './box.js';
import type { State } from './channels.js';
import { boxOfState, IN_SCENE } from './pose.js';
import { reframed } from './reframe.js';

/** Where the parts stand, and in which colours; strokes are those of the first. */
export function mergedState(states: readonly State[]): State {
  const [first] = states;
  if (!first) throw new Error('nothing to merge');
  const parts = states.flatMap((state) =>
    state.shape.parts.map((part) => ({
      ...reframed(part, state, IN_SCENE),
      color: part.color ?? state.fill,
    })),
  );
  return { ...first, ...IN_SCENE, shape: { parts, box: union(states.map(boxOfState)) } };
}
