import { place, point, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { minus, ORIGIN } from '../../units.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { sharedWay, shiftFrom } from './fade-shift.js';
import { wayAbout } from './way-about.js';

const fields = {
  verb: choice('fadeIn'),
  ...aimed,
  /** It arrives from that far back, in units. */
  shift: withDefault(point, ORIGIN),
  /** The factor by which it is larger or smaller at first. */
  scale: withDefault(number(0, 1000), 1),
  /** The point or mobject that it comes from, in place of `shift`. */
  from: optional(place),
};

/** Manim's `FadeIn`; with `shift`, `scale` or `from` it comes to its place from there. */
export interface FadeIn extends Written<typeof fields> {}

/**
 * Manim's `FadeIn`; its `target_position` is `from` here. What is on the board already stays as it is.
 * @example
 * fadeIn('note', { shift: [0, 0.5] });
 */
export const fadeIn = verb(
  (target: Target, options: Options<FadeIn> = {}): FadeIn => ({
    verb: 'fadeIn',
    target,
    ...options,
  }),
  {
    verb: 'fadeIn',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks({ target, shift, scale, from }, cue) {
      const { center } = cue.boxNow(target);
      const [x, y] = shiftFrom(cue, center, from) ?? minus(ORIGIN, shift);
      const shared = sharedWay([x, y], (share) => [share, 1 - share]);
      return eachLeaf(cue, (leaf, now, turn) => {
        if (now.shown) return [];
        if (scale === 1) {
          const arriving = (share: number) => (share === 1 ? undefined : shared(share));
          return [...cue.bring(leaf), cue.track(leaf, 'way', arriving, turn)];
        }
        const way = wayAbout(cue, leaf, { ...now, way: undefined }, center);
        const arriving = (share: number) => {
          if (share === 1) return undefined;
          const left = 1 - share;
          return way({
            opacity: share,
            shift: [x * left, y * left],
            scale: 1 + (scale - 1) * left,
          });
        };
        return [...cue.bring(leaf), cue.track(leaf, 'way', arriving, turn)];
      });
    },
  },
);
