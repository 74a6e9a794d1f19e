import { coordinate, type Direction, direction, type Target } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { moveTracks } from '../basic/move-leaves.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';

const fields = {
  verb: choice('toEdge'),
  ...aimedAtAnything,
  /** The edge or corner of the frame that it goes to. */
  edge: direction,
  /** The gap that is left, in units. */
  buff: withDefault(coordinate, 0.5),
};

/** Manim's `mobject.animate.to_edge` and `to_corner`. */
export interface ToEdge extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.to_edge` and `to_corner`.
 * @param edge - the edge or corner of the frame that it goes to.
 * @example
 * toEdge('title', 'UP');
 */
export const toEdge = verb(
  (target: Target, edge: Direction, options: Options<ToEdge, 'edge'> = {}): ToEdge => ({
    verb: 'toEdge',
    target,
    edge,
    ...options,
  }),
  {
    verb: 'toEdge',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, edge, buff }, cue) => moveTracks(target, { toEdge: edge, buff }, cue),
  },
);
