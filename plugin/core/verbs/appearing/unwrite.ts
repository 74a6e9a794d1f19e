import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { borderThenFill, writingTime } from '../basic/draw-parts.js';
import { aimed, type Options, verb } from '../verb.js';
import { eraseTracks } from './erase-parts.js';

const fields = {
  verb: choice('unwrite'),
  ...aimed,
};

/** Manim's `Unwrite`: `write` backwards. */
export interface Unwrite extends Written<typeof fields> {}

/**
 * Manim's `Unwrite`: takes glyphs back, the last one first. Then the target is off the board.
 * @example
 * unwrite('title');
 */
export const unwrite = verb(
  (target: Target, options: Options<Unwrite> = {}): Unwrite => ({
    verb: 'unwrite',
    target,
    ...options,
  }),
  {
    verb: 'unwrite',
    fields,
    timing: writingTime,
    tracks: (_, cue) => eraseTracks(cue, borderThenFill),
  },
);
