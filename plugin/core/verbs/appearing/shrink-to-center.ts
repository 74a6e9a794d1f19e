import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { wayAbout } from '../basic/way-about.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('shrinkToCenter'),
  ...aimed,
};

/** Manim's `ShrinkToCenter`. */
export interface ShrinkToCenter extends Written<typeof fields> {}

/**
 * Manim's `ShrinkToCenter`. Afterwards the target is no longer on the board and can come again as it
 * was; Manim's stays, with no size.
 * @example
 * shrinkToCenter('node');
 */
export const shrinkToCenter = verb(
  (target: Target, options: Options<ShrinkToCenter> = {}): ShrinkToCenter => ({
    verb: 'shrinkToCenter',
    target,
    ...options,
  }),
  {
    verb: 'shrinkToCenter',
    fields,
    timing: () => TOGETHER,
    tracks({ target }, cue) {
      const { center } = cue.boxNow(target);
      return eachLeaf(cue, (leaf, now, turn) => {
        if (!now.shown) return [];
        const way = wayAbout(cue, leaf, now, center);
        const shrinking = (share: number) => way({ scale: 1 - share });
        return [cue.atEnd(leaf, 'shown', false), cue.track(leaf, 'way', shrinking, turn)];
      });
    },
  },
);
