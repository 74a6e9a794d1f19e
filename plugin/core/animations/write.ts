import type { Write } from '../scene.js';
import { draw } from './draw.js';
import type { Verb } from './verb.js';

/** Manim's `Write`: a second for fewer than 15 glyphs, else two; at most 5 glyphs at work at once. */
export const write: Verb<Write> = {
  introduces: true,
  defaults: (parts) => ({
    runTime: parts < 15 ? 1 : 2,
    lagRatio: Math.min(4 / Math.max(1, parts), 0.2),
    rate: 'linear',
  }),
  changes: (_, cue) => draw('write', cue),
};
