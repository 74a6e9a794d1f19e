import { choice, type Written } from '../field.js';
import { drawTracks } from './draw-parts.js';
import { aimed, type Options, verb } from './verb.js';

const fields = { verb: choice('write'), ...aimed };

/** Manim's `Write`: each glyph's outline is drawn, then filled. */
export interface Write extends Written<typeof fields> {}

/**
 * Manim's `Write`: draws each glyph, then fills it.
 * @example
 * write('title');
 */
export const write = verb(
  (target: string, options: Options<Write> = {}): Write => ({
    verb: 'write',
    target,
    ...options,
  }),
  {
    verb: 'write',
    fields,
    brings: ({ target }) => [target],
    // A second for fewer than 15 glyphs, else two; at most 5 glyphs at work at once.
    timing: (parts) => ({
      runTime: parts < 15 ? 1 : 2,
      lagRatio: Math.min(4 / Math.max(1, parts), 0.2),
      rate: 'linear',
    }),
    // Manim's DrawBorderThenFill: in the first half the outline is drawn; in the second the fill
    // comes, and the outline becomes its own.
    tracks: (_, cue) =>
      drawTracks(cue, (share) => ({
        outline: Math.min(1, share * 2),
        fill: Math.max(0, share * 2 - 1),
      })),
  },
);
