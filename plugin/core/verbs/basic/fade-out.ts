import { place, point, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { ORIGIN } from '../../units.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { sharedWay, shiftFrom } from './fade-shift.js';
import { wayAbout } from './way-about.js';

const fields = {
  verb: choice('fadeOut'),
  ...aimed,
  /** It leaves by that much, in units. */
  shift: withDefault(point, ORIGIN),
  /** The factor by which it is larger or smaller in the end. */
  scale: withDefault(number(0, 1000), 1),
  /** The point or mobject that it goes to, in place of `shift`. */
  to: optional(place),
};

/** Manim's `FadeOut`; with `shift`, `scale` or `to` it leaves that way. It keeps its place, and comes again there. */
export interface FadeOut extends Written<typeof fields> {}

/**
 * Manim's `FadeOut`; its `target_position` is `to` here. Afterwards the target is no longer on the
 * board; its place is as it was.
 * @example
 * fadeOut('note');
 */
export const fadeOut = verb(
  (target: Target, options: Options<FadeOut> = {}): FadeOut => ({
    verb: 'fadeOut',
    target,
    ...options,
  }),
  {
    verb: 'fadeOut',
    fields,
    timing: () => TOGETHER,
    tracks({ target, shift, scale, to }, cue) {
      const { center } = cue.boxNow(target);
      const [x, y] = shiftFrom(cue, center, to) ?? shift;
      const shared = sharedWay([x, y], (share) => [1 - share, share]);
      return eachLeaf(cue, (leaf, now, turn) => {
        if (!now.shown) return [];
        const gone = cue.atEnd(leaf, 'shown', false);
        if (scale === 1 && !now.way) return [gone, cue.track(leaf, 'way', shared, turn)];
        const way = wayAbout(cue, leaf, now, center);
        const leaving = (share: number) =>
          way({
            opacity: 1 - share,
            shift: [x * share, y * share],
            scale: 1 + (scale - 1) * share,
          });
        return [gone, cue.track(leaf, 'way', leaving, turn)];
      });
    },
  },
);
