import { color, type Target } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { cssColor } from '../../palette.js';
import { mixedColor } from '../../tint.js';
import { minus, plus } from '../../units.js';
import { recoloured } from '../changing/recolour-parts.js';
import { aimed, eachLeaf, type Options, verb } from '../verb.js';

const fields = {
  verb: choice('indicate'),
  ...aimed,
  /** The factor by which it grows. */
  scale: withDefault(number(0, 1000), 1.2),
  /** The colour that it takes on. */
  color: withDefault(color, 'YELLOW'),
};

/** Manim's `Indicate`. */
export interface Indicate extends Written<typeof fields> {}

/**
 * Manim's `Indicate`: grows a little and takes on a colour, and goes back to how it was.
 * @example
 * indicate('term');
 */
export const indicate = verb(
  (target: Target, options: Options<Indicate> = {}): Indicate => ({
    verb: 'indicate',
    target,
    ...options,
  }),
  {
    verb: 'indicate',
    fields,
    timing: () => ({ runTime: 1, lagRatio: 0, rate: 'thereAndBack' }),
    tracks({ target, scale: factor, color: wanted }, cue) {
      const { center } = cue.boxNow(target);
      const color = cssColor(wanted);
      return eachLeaf(cue, (leaf, { place, scale, stroke, fill, shape }, turn) => {
        const from = minus(place, center);
        const grown = (share: number) => 1 + (factor - 1) * share;
        // At its end it is the very same again.
        return [
          cue.track(
            leaf,
            'scale',
            (share) => (share === 0 ? scale : [scale[0] * grown(share), scale[1] * grown(share)]),
            turn,
          ),
          cue.track(
            leaf,
            'place',
            (share) => (share === 0 ? place : plus(center, from, grown(share))),
            turn,
          ),
          cue.track(leaf, 'stroke', mixedColor(stroke, color), turn),
          cue.track(leaf, 'fill', mixedColor(fill, color), turn),
          ...(shape.parts.some((part) => part.color)
            ? [
                cue.track(
                  leaf,
                  'shape',
                  (share) => (share === 0 ? shape : recoloured(shape, color)(share)),
                  turn,
                ),
              ]
            : []),
        ];
      });
    },
  },
);
