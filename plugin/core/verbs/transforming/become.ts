import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, verb } from '../verb.js';
import { lookTracks } from './transform-leaves.js';

const fields = {
  verb: choice('become'),
  ...aimed,
  /** The mobject whose look it takes on; that one is not on the board. */
  into: target,
};

/** Manim's `mobject.become`. */
export interface Become extends Written<typeof fields> {}

/**
 * Manim's `mobject.become`: the target takes on the look of another mobject at once, and keeps its
 * name. Manim's `mobject.animate.become` is `transform`; in a chain of changes, `become` in `animate`.
 * @param into - the mobject whose look it takes on.
 * @example
 * become('light', 'red-light');
 */
export const become = verb(
  (target: Target, into: Target, options: Options<Become, 'into'> = {}): Become => ({
    verb: 'become',
    target,
    into,
    ...options,
  }),
  {
    verb: 'become',
    fields,
    brings: ({ into }) => [into],
    timing: () => ({ runTime: 0.001, lagRatio: 0, rate: 'linear' }),
    tracks: ({ into }, cue) => lookTracks(cue, into),
  },
);
