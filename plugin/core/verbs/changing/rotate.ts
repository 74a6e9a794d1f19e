import { place, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { rotateTracks } from './rotate-leaves.js';

const fields = {
  verb: choice('rotate'),
  ...aimed,
  /** Radians, counter-clockwise. */
  angle: number(-1000, 1000),
  /** The point about which it turns; without it, the centre of the target. */
  about: optional(place),
};

/** Manim's `Rotate`: all of it goes round, on arcs. */
export interface Rotate extends Written<typeof fields> {}

/**
 * Manim's `Rotate`: all of the target goes round one point, on arcs.
 * @param angle - in radians, counter-clockwise.
 * @example
 * rotate('hand', -Math.PI / 2, { about: [0, 0] });
 */
export const rotate = verb(
  (target: Target, angle: number, options: Options<Rotate, 'angle'> = {}): Rotate => ({
    verb: 'rotate',
    target,
    angle,
    ...options,
  }),
  {
    verb: 'rotate',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, angle, about }, cue) =>
      rotateTracks(cue, angle, cue.boxNow(about ?? target).center),
  },
);
