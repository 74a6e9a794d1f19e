import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, verb } from '../verb.js';
import { drawTracks } from './draw-parts.js';

const fields = { verb: choice('create'), ...aimed };

/** Manim's `Create`: outlines are drawn, part after part. */
export interface Create extends Written<typeof fields> {}

/**
 * Manim's `Create`: draws outlines, one after another.
 * @example
 * create('box', { runTime: 0.8 });
 */
export const create = verb(
  (target: Target, options: Options<Create> = {}): Create => ({
    verb: 'create',
    target,
    ...options,
  }),
  {
    verb: 'create',
    fields,
    brings: ({ target }) => [target],
    timing: () => ({ runTime: 1, lagRatio: 1, rate: 'smooth' }),
    // It has its fill from the first moment, under the outline drawn so far.
    tracks: (_, cue) => drawTracks(cue, (share) => ({ outline: share, fill: 1 })),
  },
);
