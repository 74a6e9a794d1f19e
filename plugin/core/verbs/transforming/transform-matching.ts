import { choice, type Reference, reference, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { matchTracks } from './match-leaves.js';

const fields = {
  verb: choice('transformMatching'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: reference,
};

/** Manim's `TransformMatchingTex` and `TransformMatchingShapes`. */
export interface TransformMatching extends Written<typeof fields> {}

/**
 * Manim's `TransformMatchingTex`, for formulas and texts: terms that are in both go from where they
 * stand to where they go, also across an equals sign; the rest fades. Of mobjects with several members,
 * such as code, members go to those that are equal or nearly so: a line of code to the same line.
 * @param into - the formula or text that takes its place.
 * @example
 * transformMatching('equation', 'solved');
 */
export const transformMatching = verb(
  (
    target: Reference,
    into: Reference,
    options: Options<TransformMatching, 'into'> = {},
  ): TransformMatching => ({ verb: 'transformMatching', target, into, ...options }),
  {
    verb: 'transformMatching',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks: ({ into }, cue) => matchTracks(cue, into),
  },
);
