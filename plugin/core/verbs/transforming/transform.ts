import { choice, reference, type Written } from '../../field.js';
import { mergedState } from '../../merge-states.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { becomeTracks, pairLeaves } from './transform-leaves.js';

const fields = {
  verb: choice('transform'),
  ...aimed,
  /** The mobject whose look it takes on; that one is not on the board. */
  into: reference,
};

/** Manim's `Transform`. */
export interface Transform extends Written<typeof fields> {}

/**
 * Manim's `Transform`: the target takes on the look of another mobject, and keeps its name. The other
 * need never be on the board.
 * @param into - the mobject whose look it takes on.
 * @example
 * transform('square', 'circle');
 */
export const transform = verb(
  (target: string, into: string, options: Options<Transform, 'into'> = {}): Transform => ({
    verb: 'transform',
    target,
    into,
    ...options,
  }),
  {
    verb: 'transform',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into }, cue) {
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
    },
  },
);
