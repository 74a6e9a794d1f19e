import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { lookTracks } from './transform-leaves.js';

const fields = {
  verb: choice('transform'),
  ...aimed,
  /** The mobject whose look it takes on; that one is not on the board. */
  into: target,
};

/** Manim's `Transform`. */
export interface Transform extends Written<typeof fields> {}

/**
 * Manim's `Transform`: the target takes on the look of another mobject, and keeps its name. The other
 * need never be on the board. What follows others, such as an arrow or a brace, looks as the other one does
 * when the animation starts, and follows again after `restore`.
 * @param into - the mobject whose look it takes on.
 * @example
 * transform('square', 'circle');
 */
export const transform = verb(
  (target: Target, into: Target, options: Options<Transform, 'into'> = {}): Transform => ({
    verb: 'transform',
    target,
    into,
    ...options,
  }),
  {
    verb: 'transform',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks: ({ into }, cue) => lookTracks(cue, into),
  },
);
