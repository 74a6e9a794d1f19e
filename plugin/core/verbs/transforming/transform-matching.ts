import { type Target, target } from '../../common-fields.js';
import {
  name as anyName,
  choice,
  dictionary,
  number,
  optional,
  type Written,
} from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { areLines, matchLines } from './match-lines.js';
import { matchTerms } from './match-terms.js';

const fields = {
  verb: choice('transformMatching'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: target,
  /** Parts that become others, by their TeX or words: `{ a: 'b' }`. Manim's `key_map`. */
  keyMap: optional(dictionary('pairs of parts', anyName)),
  /** Mobjects without a like become one another, in their order, in place of fading. */
  transformMismatches: optional(choice(true)),
  /**
   * The arc on which all go, in radians, counter-clockwise; Manim's `path_arc`. Without it those make way
   * that would run into each other.
   */
  pathArc: optional(number(-6.28, 6.28)),
  /** The target stays, as if a copy of it went. */
  copy: optional(choice(true)),
};

/** Manim's `TransformMatchingTex` and `TransformMatchingShapes`. */
export interface TransformMatching extends Written<typeof fields> {}

/**
 * Manim's `TransformMatchingTex` and `TransformMatchingShapes`. Parts of the same TeX or words become
 * one another, then the terms of formulas and the words of texts that are in both, also across an equals
 * sign; then shapes of the same outline. The rest fades. Unlike Manim's it needs no parts, and a letter
 * or number that is there once goes to all places where it is found again, or comes from all, on its side
 * of the equals sign and of a fraction bar; in a term that is new it comes with that. Code goes by lines:
 * each to the same line, to one that is nearly so, or to what stands in its place if they have words in
 * common, which stay. With `copy: true` the target stays, as in Manim's
 * `TransformMatchingTex(a.copy(), b)`: so the lines of a derivation come one below another.
 * @param into - the mobject that takes its place.
 * @example
 * transformMatching('equation', 'solved');
 * transformMatching('area', 'volume', { keyMap: { 'x^2': 'x^3' } });
 * transformMatching('line1', 'line2', { copy: true });
 */
export const transformMatching = verb(
  (
    target: Target,
    into: Target,
    options: Options<TransformMatching, 'into'> = {},
  ): TransformMatching => ({ verb: 'transformMatching', target, into, ...options }),
  {
    verb: 'transformMatching',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into, copy, ...options }, cue) {
      const there = cue.leavesOf(into);
      const tracks =
        areLines(cue, cue.family) && areLines(cue, there)
          ? matchLines(cue, into)
          : matchTerms(cue, into, options);
      return copy ? tracks.filter(({ id }) => there.includes(id)) : tracks;
    },
  },
);
