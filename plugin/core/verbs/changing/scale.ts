import { point } from '../../common-fields.js';
import { choice, either, number, optional, pointWithin, type Written } from '../../field.js';
import { minus, type Point, plus } from '../../units.js';
import { aimedAtAnything, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const factor = number(0, 1000);

const fields = {
  verb: choice('scale'),
  ...aimedAtAnything,
  /** A factor for both directions, or one for x and one for y. */
  by: either(pointWithin(0, 1000), factor),
  /** The point that stays where it is; without it, the centre of the target. */
  about: optional(point),
};

/** Manim's `mobject.animate.scale`. Strokes keep their width. */
export interface Scale extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.scale`. Strokes keep their width. Scaled, the camera shows more or less:
 * with 0.5 all that it shows looks twice as large.
 * @param by - a factor, or one for x and one for y.
 * @example
 * scale('box', 1.5);
 */
export const scale = verb(
  (target: string, by: Scale['by'], options: Options<Scale, 'by'> = {}): Scale => ({
    verb: 'scale',
    target,
    by,
    ...options,
  }),
  {
    verb: 'scale',
    fields,
    timing: () => TOGETHER,
    tracks({ target, by, about }, cue) {
      const [x, y] = typeof by === 'number' ? [by, by] : by;
      const center = about ?? cue.boxNow(target).center;
      return eachLeaf(cue, (leaf, { place, scale: now }, turn) => {
        const from = minus(place, center);
        const factors = (share: number): Point => [1 + (x - 1) * share, 1 + (y - 1) * share];
        return [
          cue.track(
            leaf,
            'scale',
            (share) => [now[0] * factors(share)[0], now[1] * factors(share)[1]],
            turn,
          ),
          cue.track(
            leaf,
            'place',
            (share) => plus(center, [from[0] * factors(share)[0], from[1] * factors(share)[1]]),
            turn,
          ),
        ];
      });
    },
  },
);
