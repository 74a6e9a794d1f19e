import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, verb } from '../verb.js';
import { borderThenFill, drawTracks, writingTime } from './draw-parts.js';

const fields = { verb: choice('write'), ...aimed };

/** Manim's `Write`: each glyph's outline is drawn, then filled. */
export interface Write extends Written<typeof fields> {}

/**
 * Manim's `Write`: draws each glyph, then fills it.
 * @example
 * write('title');
 */
export const write = verb(
  (target: Target, options: Options<Write> = {}): Write => ({
    verb: 'write',
    target,
    ...options,
  }),
  {
    verb: 'write',
    fields,
    brings: ({ target }) => [target],
    timing: writingTime,
    tracks: (_, cue) => drawTracks(cue, borderThenFill),
  },
);
