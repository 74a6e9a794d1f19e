import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { borderThenFill, drawTracks } from '../basic/draw-parts.js';
import { aimed, type Options, verb } from '../verb.js';

const fields = {
  verb: choice('drawBorderThenFill'),
  ...aimed,
};

/** Manim's `DrawBorderThenFill`. */
export interface DrawBorderThenFill extends Written<typeof fields> {}

/**
 * Manim's `DrawBorderThenFill`: draws the outlines of all parts together, then fills them.
 * @example
 * drawBorderThenFill('logo');
 */
export const drawBorderThenFill = verb(
  (target: Target, options: Options<DrawBorderThenFill> = {}): DrawBorderThenFill => ({
    verb: 'drawBorderThenFill',
    target,
    ...options,
  }),
  {
    verb: 'drawBorderThenFill',
    fields,
    brings: ({ target }) => [target],
    timing: () => ({ runTime: 2, lagRatio: 0, rate: 'doubleSmooth' }),
    tracks: (_, cue) => drawTracks(cue, borderThenFill),
  },
);
