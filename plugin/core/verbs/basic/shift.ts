import { point, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import type { Point } from '../../units.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { moveTracks } from './move-leaves.js';

const fields = {
  verb: choice('shift'),
  ...aimedAtAnything,
  /** By so many units. */
  by: point,
};

/** Manim's `mobject.animate.shift`. What is not on the board is moved unseen. */
export interface Shift extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.shift`.
 * @param by - in scene units.
 * @example
 * shift('box', [2, 0]);
 */
export const shift = verb(
  (target: Target, by: Point, options: Options<Shift, 'by'> = {}): Shift => ({
    verb: 'shift',
    target,
    by,
    ...options,
  }),
  {
    verb: 'shift',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, by }, cue) => moveTracks(target, { shift: by }, cue),
  },
);
