import { type Target, target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { replaceTracks } from './transform-leaves.js';

const fields = {
  verb: choice('replacementTransform'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: target,
};

/** Manim's `ReplacementTransform`. */
export interface ReplacementTransform extends Written<typeof fields> {}

/**
 * Manim's `ReplacementTransform`: one mobject becomes another, which stands on the board afterwards.
 * Equal glyphs travel, outlines become one another, all else fades on the way.
 * @param into - the mobject that takes its place.
 * @example
 * replacementTransform('square', 'circle');
 */
export const replacementTransform = verb(
  (
    target: Target,
    into: Target,
    options: Options<ReplacementTransform, 'into'> = {},
  ): ReplacementTransform => ({ verb: 'replacementTransform', target, into, ...options }),
  {
    verb: 'replacementTransform',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks: ({ into }, cue) => replaceTracks(cue, into),
  },
);
