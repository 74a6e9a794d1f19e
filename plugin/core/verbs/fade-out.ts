import type { Way } from '../channels.js';
import { point } from '../common-fields.js';
import { choice, type Written, withDefault } from '../field.js';
import { remembered } from '../remembered.js';
import { ORIGIN, plus } from '../units.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from './verb.js';

const fields = {
  verb: choice('fadeOut'),
  ...aimed,
  /** It leaves by that much, in units. */
  shift: withDefault(point, ORIGIN),
};

/** Manim's `FadeOut`; with `shift` it leaves by that much. It keeps its place, and comes again there. */
export interface FadeOut extends Written<typeof fields> {}

/**
 * Manim's `FadeOut`. Afterwards the target is no longer on the board; its place is as it was.
 * @example
 * fadeOut('note');
 */
export const fadeOut = verb(
  (target: string, options: Options<FadeOut> = {}): FadeOut => ({
    verb: 'fadeOut',
    target,
    ...options,
  }),
  {
    verb: 'fadeOut',
    fields,
    timing: () => TOGETHER,
    tracks({ shift }, cue) {
      const leaving = ({ opacity, away }: Way) =>
        remembered((share) => ({ opacity: opacity * (1 - share), away: plus(away, shift, share) }));
      const together = leaving({ opacity: 1, away: ORIGIN });
      return eachLeaf(cue, (leaf, { shown, way }, turn) =>
        shown
          ? [
              cue.atEnd(leaf, 'shown', false),
              cue.track(leaf, 'way', way ? leaving(way) : together, turn),
            ]
          : [],
      );
    },
  },
);
