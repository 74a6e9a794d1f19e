import { color, strokeWidth, type Target } from '../../common-fields.js';
import { choice, optional, type Written } from '../../field.js';
import { cssColor } from '../../palette.js';
import { mixedColor } from '../../tint.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('setStroke'),
  ...aimed,
  /** As it is, if that is not told. */
  color: optional(color),
  /** Hundredths of a unit, as in Manim; as it is, if that is not told. */
  width: optional(strokeWidth),
};

/** Manim's `mobject.animate.set_stroke`. */
export interface SetStroke extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.set_stroke`: its colour, its width, or both.
 * @example
 * setStroke('box', { color: 'YELLOW', width: 8 });
 */
export const setStroke = verb(
  (target: Target, options: Options<SetStroke> = {}): SetStroke => ({
    verb: 'setStroke',
    target,
    ...options,
  }),
  {
    verb: 'setStroke',
    fields,
    timing: () => TOGETHER,
    tracks: ({ color, width }, cue) =>
      eachLeaf(cue, (leaf, { stroke, strokeWidth }, turn) => [
        ...(color === undefined
          ? []
          : [cue.track(leaf, 'stroke', mixedColor(stroke, cssColor(color)), turn)]),
        ...(width === undefined
          ? []
          : [
              cue.track(
                leaf,
                'strokeWidth',
                (share) => strokeWidth + (width - strokeWidth) * share,
                turn,
              ),
            ]),
      ]),
  },
);
