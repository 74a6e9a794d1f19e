import type { State } from '../../channels.js';
import type { Target } from '../../common-fields.js';
import { choice, list, type Written, word } from '../../field.js';
import { withNames } from '../../target-lists.js';
import { becomeTracks } from '../transforming/transform-leaves.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';

/** An animation of any verb. Not the union of them all, of which this is one. */
interface Change {
  readonly verb: string;
  readonly target: Target;
}

const fields = {
  verb: choice('animate'),
  ...aimedAtAnything,
  /** One after another; each begins where the one before leads. Their own times and rates do not count. */
  changes: list(word<Change>('verb')),
};

/** Manim's `.animate` with a chain of changes. */
export interface Animate extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.shift(…).scale(…)`: several changes in one movement, straight from how the
 * target is to where the last of them leads. So it is also Manim's `MoveToTarget` and `ApplyMethod`.
 * What is rotated turns on its way. Manim's shrinks and grows again, since each of its points goes
 * straight, which its own docs advise against. What leaves nothing behind, such as `indicate`, adds
 * nothing.
 * @param changes - of one mobject.
 * @example
 * animate([shift('box', [2, 0]), scale('box', 1.5), setColor('box', 'RED')]);
 */
export const animate = verb(
  (changes: readonly Change[], options: Options<Animate, 'changes'> = {}): Animate => ({
    verb: 'animate',
    target: changes[0]?.target ?? '',
    changes,
    ...options,
  }),
  {
    verb: 'animate',
    fields,
    // What a change brings is the look that the target takes on: nothing can come on the way.
    brings: ({ changes }, broughtBy) =>
      changes.flatMap((change) =>
        broughtBy(change).filter((id) => id !== withNames(change).target),
      ),
    timing: () => TOGETHER,
    tracks({ changes }, cue) {
      const after = new Map<string, State>();
      const now = (leaf: string) => after.get(leaf) ?? cue.now(leaf);
      for (const change of changes) {
        for (const { id, channel, to } of cue.cued({ ...change, rate: 'linear' }, now)) {
          after.set(id, { ...now(id), [channel]: to });
        }
      }
      const leaves = [...after];
      return leaves.flatMap(([leaf, to], index) => {
        const from = cue.now(leaf);
        const turn = { index, count: leaves.length };
        return becomeTracks(cue, leaf, from, to, { turn }).filter(
          ({ channel }) => from[channel] !== to[channel],
        );
      });
    },
  },
);
