import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { fadeTracks } from './fade-into-box.js';
import { pairLeaves } from './transform-leaves.js';

const fields = {
  verb: choice('fadeTransformPieces'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: target,
};

/** Manim's `FadeTransformPieces`. */
export interface FadeTransformPieces extends Written<typeof fields> {}

/**
 * Manim's `FadeTransformPieces`: as `fadeTransform`, but each member of the target goes into a member of
 * the other, in their order.
 * @param into - the mobject that takes its place.
 * @example
 * fadeTransformPieces('icons', 'labels');
 */
export const fadeTransformPieces = verb(
  (
    target: Target,
    into: Target,
    options: Options<FadeTransformPieces, 'into'> = {},
  ): FadeTransformPieces => ({ verb: 'fadeTransformPieces', target, into, ...options }),
  {
    verb: 'fadeTransformPieces',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into }, cue) {
      const pairs = pairLeaves(cue.family, cue.leavesOf(into));
      // Of the fewer, who has several partners goes and comes once.
      const firstOf = (side: 'from' | 'to', index: number) =>
        pairs.findIndex((pair) => pair[side] === pairs[index]?.[side]) === index;
      return pairs.flatMap(({ from, to }, index) =>
        fadeTracks(
          cue,
          {
            from: firstOf('from', index) ? [from] : [],
            to: firstOf('to', index) ? [to] : [],
            boxes: [cue.boxNow(from), cue.boxNow(to)],
            turn: { index, count: pairs.length },
          },
          'both',
        ),
      );
    },
  },
);
