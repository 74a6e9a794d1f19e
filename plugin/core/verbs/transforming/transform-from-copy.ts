import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { comeFrom, pairLeaves } from './transform-leaves.js';

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
      const come = new Set<string>();
      const pairs = pairLeaves(cue.family, cue.leavesOf(into)).filter(({ to }) => {
        const isFirst = !come.has(to);
        come.add(to);
        return isFirst;
      });
      return pairs.flatMap((pair, index) =>
        comeFrom(cue, pair, { turn: { index, count: pairs.length } }),
      );
    },
  },
);
