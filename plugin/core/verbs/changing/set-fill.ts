import { color, opacity, type Target } from '../../common-fields.js';
import { choice, optional, type Written } from '../../field.js';
import { cssColor } from '../../palette.js';
import { mixedColor } from '../../tint.js';
import { aimed, eachLeaf, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('setFill'),
  ...aimed,
  /** As it is, if that is not told. */
  color: optional(color),
  /** How solid it is, 0 to 1; as it is, if that is not told. */
  opacity: optional(opacity),
};

/** Manim's `mobject.animate.set_fill`. */
export interface SetFill extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.set_fill`: its colour, its opacity, or both.
 * @example
 * setFill('box', { color: 'GREEN', opacity: 0.8 });
 */
export const setFill = verb(
  (target: Target, options: Options<SetFill> = {}): SetFill => ({
    verb: 'setFill',
    target,
    ...options,
  }),
  {
    verb: 'setFill',
    fields,
    timing: () => TOGETHER,
    tracks: ({ color, opacity }, cue) =>
      eachLeaf(cue, (leaf, { fill, fillOpacity }, turn) => [
        ...(color === undefined
          ? []
          : [cue.track(leaf, 'fill', mixedColor(fill, cssColor(color)), turn)]),
        ...(opacity === undefined
          ? []
          : [
              cue.track(
                leaf,
                'fillOpacity',
                (share) => fillOpacity + (opacity - fillOpacity) * share,
                turn,
              ),
            ]),
      ]),
  },
);
