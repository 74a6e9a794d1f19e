import type { Target } from '../../common-fields.js';
import { choice, number, type Written } from '../../field.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('setValue'),
  ...aimed,
  /** The value to which it goes. */
  to: number(-1e9, 1e9),
};

/** Manim's `tracker.animate.set_value` and `ChangeDecimalToValue`. */
export interface SetValue extends Written<typeof fields> {}

/**
 * Manim's `tracker.animate.set_value(...)`: a tracker goes to another value, and with it all that is given
 * by it. A number counts to it, as by `ChangeDecimalToValue`.
 * @param target - the id of a tracker, a number or a variable.
 * @param to - the value to which it goes.
 * @example
 * setValue('t', 2 * Math.PI, { runTime: 4, rate: 'linear' });
 */
export const setValue = verb(
  (target: Target, to: number, options: Options<SetValue, 'to'> = {}): SetValue => ({
    verb: 'setValue',
    target,
    to,
    ...options,
  }),
  {
    verb: 'setValue',
    fields,
    timing: () => TOGETHER,
    tracks: ({ to }, cue) =>
      eachLeaf(cue, (leaf, _, turn) => {
        const { value } = cue.now(leaf);
        // What values give comes on top of what verbs have set.
        const end = to + (value - cue.seen(leaf).value);
        return [
          cue.track(leaf, 'value', (share) => value * (1 - share) + end * share, turn),
          cue.track(leaf, 'likeness', () => undefined), // as in Manim, whatever it has become
        ];
      }),
  },
);
