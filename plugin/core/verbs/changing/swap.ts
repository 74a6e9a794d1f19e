import type { Target } from '../../common-fields.js';
import { choice, type Reference, reference, type Written } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { cycleTracks, placesFields } from './change-places.js';

const fields = {
  verb: choice('swap'),
  ...aimed,
  ...placesFields,
  /** The mobject with which it changes places. */
  other: reference,
};

/** Manim's `Swap`. */
export interface Swap extends Written<typeof fields> {}

/**
 * Manim's `Swap`: two mobjects change places, on arcs of 90°, counter-clockwise.
 * @param other - the mobject with which the target changes places.
 * @example
 * swap('bar3', 'bar4');
 */
export const swap = verb(
  (target: Target, other: Reference, options: Options<Swap, 'other'> = {}): Swap => ({
    verb: 'swap',
    target,
    other,
    ...options,
  }),
  {
    verb: 'swap',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, other, alignedEdge }, cue) => cycleTracks(cue, [target, other], alignedEdge),
  },
);
