import type { Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, verb } from '../verb.js';
import { eraseTracks } from './erase-parts.js';

const fields = {
  verb: choice('uncreate'),
  ...aimed,
};

/** Manim's `Uncreate`: `create` backwards. */
export interface Uncreate extends Written<typeof fields> {}

/**
 * Manim's `Uncreate`: takes outlines back, the last one first. Then the target is off the board.
 * @example
 * uncreate('box');
 */
export const uncreate = verb(
  (target: Target, options: Options<Uncreate> = {}): Uncreate => ({
    verb: 'uncreate',
    target,
    ...options,
  }),
  {
    verb: 'uncreate',
    fields,
    timing: () => ({ runTime: 1, lagRatio: 1, rate: 'smooth' }),
    tracks: (_, cue) => eraseTracks(cue, (share) => ({ outline: share, fill: 1 })),
  },
);
