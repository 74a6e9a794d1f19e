import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { replaceTracks } from './transform-leaves.js';

const fields = {
  verb: choice('transformFromCopy'),
  ...aimed,
  /** The mobject that comes out of it; it is not on the board before. */
  into: target,
};

/** Manim's `TransformFromCopy`. */
export interface TransformFromCopy extends Written<typeof fields> {}

/**
 * Manim's `TransformFromCopy`: another mobject comes out of the target, which stays where it is.
 * @param into - the mobject that comes.
 * @example
 * transformFromCopy('weights', 'matrix');
 */
export const transformFromCopy = verb(
  (
    target: Target,
    into: Target,
    options: Options<TransformFromCopy, 'into'> = {},
  ): TransformFromCopy => ({ verb: 'transformFromCopy', target, into, ...options }),
  {
    verb: 'transformFromCopy',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into }, cue) {
      const there = cue.leavesOf(into);
      return replaceTracks(cue, into).filter(({ id, to }) => there.includes(id) && to !== false);
    },
  },
);
