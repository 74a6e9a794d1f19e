import { type Color, color, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { cssColor } from '../../palette.js';
import { mixedColor } from '../../tint.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';
import { recoloured } from './recolour-parts.js';

const fields = {
  verb: choice('setColor'),
  ...aimed,
  /** Of its stroke and its fill. */
  color,
};

/** Manim's `mobject.animate.set_color`: of its stroke and its fill, and of parts with colours of their own. */
export interface SetColor extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.set_color`.
 * @param color - of its stroke and its fill.
 * @example
 * setColor('box', 'YELLOW');
 */
export const setColor = verb(
  (target: Target, color: Color, options: Options<SetColor, 'color'> = {}): SetColor => ({
    verb: 'setColor',
    target,
    color,
    ...options,
  }),
  {
    verb: 'setColor',
    fields,
    timing: () => TOGETHER,
    tracks({ color: wanted }, cue) {
      const to = cssColor(wanted);
      return eachLeaf(cue, (leaf, { stroke, fill, shape }, turn) => [
        cue.track(leaf, 'stroke', mixedColor(stroke, to), turn),
        cue.track(leaf, 'fill', mixedColor(fill, to), turn),
        ...(shape.parts.some((part) => part.color)
          ? [cue.track(leaf, 'shape', recoloured(shape, to), turn)]
          : []),
      ]);
    },
  },
);
