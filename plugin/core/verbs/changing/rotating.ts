import { place, type Target } from '../../common-fields.js';
import { choice, number, optional, type Written, withDefault } from '../../field.js';
import { aimed, type Options, verb } from '../verb.js';
import { rotateTracks } from './rotate-leaves.js';

const fields = {
  verb: choice('rotating'),
  ...aimed,
  /** Radians, counter-clockwise. */
  angle: withDefault(number(-1000, 1000), 2 * Math.PI),
  /** The point about which it turns; without it, the centre of the target. */
  about: optional(place),
};

/** Manim's `Rotating`: once round, in five seconds, at an even pace. */
export interface Rotating extends Written<typeof fields> {}

/**
 * Manim's `Rotating`: all of the target goes once round a point, in five seconds, at an even pace.
 * `rotate` is for a turn that begins and ends softly.
 * @example
 * rotating('planet', { about: [0, 0], runTime: 8 });
 */
export const rotating = verb(
  (target: Target, options: Options<Rotating> = {}): Rotating => ({
    verb: 'rotating',
    target,
    ...options,
  }),
  {
    verb: 'rotating',
    fields,
    timing: () => ({ runTime: 5, lagRatio: 0, rate: 'linear' }),
    tracks: ({ target, angle, about }, cue) =>
      rotateTracks(cue, angle, cue.boxNow(about ?? target).center),
  },
);
