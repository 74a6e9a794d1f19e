import { place, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { growTracks } from './grow-leaves.js';

const fields = {
  verb: choice('growFromPoint'),
  ...aimed,
  /** A point in scene units, or the mobject out of whose centre it grows. */
  point: place,
};

/** Manim's `GrowFromPoint`. */
export interface GrowFromPoint extends Written<typeof fields> {}

/**
 * Manim's `GrowFromPoint`. What is on the board already stays as it is.
 * @param point - in scene units, or the mobject out of whose centre it grows.
 * @example
 * growFromPoint('node', [2, 2]);
 */
export const growFromPoint = verb(
  (
    target: Target,
    point: GrowFromPoint['point'],
    options: Options<GrowFromPoint, 'point'> = {},
  ): GrowFromPoint => ({ verb: 'growFromPoint', target, point, ...options }),
  {
    verb: 'growFromPoint',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks: ({ point }, cue) => growTracks(cue, cue.boxNow(point).center),
  },
);
