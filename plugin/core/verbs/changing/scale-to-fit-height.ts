import { length, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { fitTracks } from './scale-to-fit.js';

const fields = {
  verb: choice('scaleToFitHeight'),
  ...aimedAtAnything,
  /** How high it is then, in units. */
  height: length,
};

/** Manim's `mobject.animate.scale_to_fit_height` and `set_height`. Strokes keep their width. */
export interface ScaleToFitHeight extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.scale_to_fit_height` and `set_height`. Strokes keep their width.
 * @param height - how high it is then, in units.
 * @example
 * scaleToFitHeight('diagram', 6);
 */
export const scaleToFitHeight = verb(
  (
    target: Target,
    height: number,
    options: Options<ScaleToFitHeight, 'height'> = {},
  ): ScaleToFitHeight => ({ verb: 'scaleToFitHeight', target, height, ...options }),
  {
    verb: 'scaleToFitHeight',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, height }, cue) => fitTracks(cue, target, 'height', height),
  },
);
