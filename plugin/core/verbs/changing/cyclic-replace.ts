import { choice, list, type Reference, reference, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { cycleTracks, placesFields } from './change-places.js';

const fields = {
  verb: choice('cyclicReplace'),
  ...aimed,
  ...placesFields,
  /** Those that follow it in the circle: each goes to where the next is, the last to the target's place. */
  others: list(reference),
};

/** Manim's `CyclicReplace`. */
export interface CyclicReplace extends Written<typeof fields> {}

/**
 * Manim's `CyclicReplace`: each of some mobjects goes to where the next one is, the last to where the
 * first is, on arcs of 90°, counter-clockwise.
 * @example
 * cyclicReplace(['a', 'b', 'c']);
 */
export const cyclicReplace = verb(
  (
    [target = '', ...others]: readonly Reference[],
    options: Options<CyclicReplace, 'others'> = {},
  ): CyclicReplace => ({ verb: 'cyclicReplace', target, others, ...options }),
  {
    verb: 'cyclicReplace',
    fields,
    timing: () => TOGETHER,
    // Who is named twice goes once.
    tracks: ({ target, others, alignedEdge }, cue) =>
      cycleTracks(cue, [...new Set([target, ...others])], alignedEdge),
  },
);
