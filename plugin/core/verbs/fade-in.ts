import type { Way } from '../channels.js';
import { point } from '../common-fields.js';
import { choice, type Written, withDefault } from '../field.js';
import { remembered } from '../remembered.js';
import { ORIGIN, plus } from '../units.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from './verb.js';

const fields = {
  verb: choice('fadeIn'),
  ...aimed,
  /** It arrives from that far back, in units. */
  shift: withDefault(point, ORIGIN),
};

/** Manim's `FadeIn`; with `shift` it comes to its place from that far back. */
export interface FadeIn extends Written<typeof fields> {}

/**
 * Manim's `FadeIn`. What is on the board already stays as it is.
 * @example
 * fadeIn('note', { shift: [0, 0.5] });
 */
export const fadeIn = verb(
  (target: string, options: Options<FadeIn> = {}): FadeIn => ({
    verb: 'fadeIn',
    target,
    ...options,
  }),
  {
    verb: 'fadeIn',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks({ shift }, cue) {
      const arriving = remembered((share): Way | undefined =>
        share === 1 ? undefined : { opacity: share, away: plus(ORIGIN, shift, share - 1) },
      );
      return eachLeaf(cue, (leaf, { shown }, turn) =>
        shown ? [] : [...cue.bring(leaf), cue.track(leaf, 'way', arriving, turn)],
      );
    },
  },
);
