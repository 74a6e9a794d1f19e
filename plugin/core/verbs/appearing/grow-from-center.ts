import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { growTracks } from './grow-leaves.js';

const fields = {
  verb: choice('growFromCenter'),
  ...aimed,
};

/** Manim's `GrowFromCenter`. */
export interface GrowFromCenter extends Written<typeof fields> {}

/**
 * Manim's `GrowFromCenter`. Strokes keep their width. What is on the board already stays as it is.
 * @example
 * growFromCenter('node');
 */
export const growFromCenter = verb(
  (target: Target, options: Options<GrowFromCenter> = {}): GrowFromCenter => ({
    verb: 'growFromCenter',
    target,
    ...options,
  }),
  {
    verb: 'growFromCenter',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks: ({ target }, cue) => growTracks(cue, cue.boxNow(target).center),
  },
);
