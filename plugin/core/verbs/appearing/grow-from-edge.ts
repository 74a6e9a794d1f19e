import { edge } from '../../box.js';
import { type Direction, direction, type Target } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { vector } from '../../units.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { growTracks } from './grow-leaves.js';

const fields = {
  verb: choice('growFromEdge'),
  ...aimed,
  /** The side or corner of its box out of which it grows. */
  edge: direction,
};

/** Manim's `GrowFromEdge`. */
export interface GrowFromEdge extends Written<typeof fields> {}

/**
 * Manim's `GrowFromEdge`. What is on the board already stays as it is.
 * @param edge - the side or corner of its box out of which it grows.
 * @example
 * growFromEdge('bar', 'DOWN');
 */
export const growFromEdge = verb(
  (target: Target, edge: Direction, options: Options<GrowFromEdge, 'edge'> = {}): GrowFromEdge => ({
    verb: 'growFromEdge',
    target,
    edge,
    ...options,
  }),
  {
    verb: 'growFromEdge',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks: ({ target, edge: side }, cue) =>
      growTracks(cue, edge(cue.boxNow(target), vector(side))),
  },
);
