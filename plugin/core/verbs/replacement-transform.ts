import { choice, reference, type Written } from '../field.js';
import { comeFrom, goInto, pairLeaves } from './transform-leaves.js';
import { aimed, type Options, TOGETHER, verb } from './verb.js';

const fields = {
  verb: choice('replacementTransform'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: reference,
};

/** Manim's `ReplacementTransform`. */
export interface ReplacementTransform extends Written<typeof fields> {}

/**
 * Manim's `ReplacementTransform`: one mobject becomes another, which stands on the board afterwards.
 * Equal glyphs travel, outlines become one another, all else fades on the way.
 * @param into - the mobject that takes its place.
 * @example
 * replacementTransform('square', 'circle');
 */
export const replacementTransform = verb(
  (
    target: string,
    into: string,
    options: Options<ReplacementTransform, 'into'> = {},
  ): ReplacementTransform => ({ verb: 'replacementTransform', target, into, ...options }),
  {
    verb: 'replacementTransform',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into }, cue) {
      const pairs = pairLeaves(cue.family, cue.leavesOf(into));
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
    },
  },
);
