import { length, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { fitTracks } from './scale-to-fit.js';

const fields = {
  verb: choice('scaleToFitWidth'),
  ...aimedAtAnything,
  /** How wide it is then, in units. */
  width: length,
};

/** Manim's `mobject.animate.scale_to_fit_width` and `set_width`. Strokes keep their width. */
export interface ScaleToFitWidth extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.scale_to_fit_width` and `set_width`. Strokes keep their width.
 * @param width - how wide it is then, in units.
 * @example
 * scaleToFitWidth('diagram', 6);
 */
export const scaleToFitWidth = verb(
  (
    target: Target,
    width: number,
    options: Options<ScaleToFitWidth, 'width'> = {},
  ): ScaleToFitWidth => ({ verb: 'scaleToFitWidth', target, width, ...options }),
  {
    verb: 'scaleToFitWidth',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, width }, cue) => fitTracks(cue, target, 'width', width),
  },
);
