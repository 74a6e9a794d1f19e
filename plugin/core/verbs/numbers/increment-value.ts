import type { Target } from '../../common-fields.js';
import { choice, number, type Written } from '../../field.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('incrementValue'),
  ...aimed,
  /** How far its value goes. */
  by: number(-1e9, 1e9),
};

/** Manim's `tracker.animate.increment_value`. */
export interface IncrementValue extends Written<typeof fields> {}

/**
 * Manim's `tracker.animate.increment_value(...)`: the value of a tracker or a number goes so far, up or
 * down.
 * @param by - how far.
 * @example
 * incrementValue('epoch', 1);
 */
export const incrementValue = verb(
  (target: Target, by: number, options: Options<IncrementValue, 'by'> = {}): IncrementValue => ({
    verb: 'incrementValue',
    target,
    by,
    ...options,
  }),
  {
    verb: 'incrementValue',
    fields,
    timing: () => TOGETHER,
    tracks: ({ by }, cue) =>
      eachLeaf(cue, (leaf, { value }, turn) => [
        cue.track(leaf, 'value', (share) => value + by * share, turn),
      ]),
  },
);
