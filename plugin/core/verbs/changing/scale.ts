import { place, type Target } from '../../common-fields.js';
import { choice, either, number, optional, pointWithin, type Written } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { scaleTracks } from './scale-leaves.js';

const factor = number(0, 1000);

const fields = {
  verb: choice('scale'),
  ...aimedAtAnything,
  /** A factor for both directions, or one for x and one for y. */
  by: either(pointWithin(0, 1000), factor),
  /** The point that stays where it is; without it, the centre of the target. */
  about: optional(place),
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
  (target: Target, by: Scale['by'], options: Options<Scale, 'by'> = {}): Scale => ({
    verb: 'scale',
    target,
    by,
    ...options,
  }),
  {
    verb: 'scale',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, by, about }, cue) =>
      scaleTracks(cue, typeof by === 'number' ? [by, by] : by, cue.boxNow(about ?? target).center),
  },
);
