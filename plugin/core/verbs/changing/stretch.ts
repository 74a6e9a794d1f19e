import { place, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { scaleTracks } from './scale-leaves.js';

const fields = {
  verb: choice('stretch'),
  ...aimedAtAnything,
  /** By which it is made longer in that direction. */
  factor: number(0, 1000),
  /** In which direction; Manim's 0 and 1. */
  dim: choice('x', 'y'),
  /** The point that stays where it is; without it, the centre of the target. */
  about: optional(place),
};

/** Manim's `mobject.animate.stretch`. Strokes keep their width. */
export interface Stretch extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.stretch`: scales in one direction. Strokes keep their width.
 * @param dim - `'x'` or `'y'`, for Manim's 0 and 1.
 * @example
 * stretch('bar', 2, 'y', { about: [0, -3] });
 */
export const stretch = verb(
  (
    target: Target,
    factor: number,
    dim: Stretch['dim'],
    options: Options<Stretch, 'factor' | 'dim'> = {},
  ): Stretch => ({ verb: 'stretch', target, factor, dim, ...options }),
  {
    verb: 'stretch',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, factor, dim, about }, cue) =>
      scaleTracks(cue, dim === 'x' ? [factor, 1] : [1, factor], cue.boxNow(about ?? target).center),
  },
);
