import { direction, place, type Target } from '../../common-fields.js';
import { choice, type ValueOf, type Written, withDefault } from '../../field.js';
import { aimedAtAnything, type Options, TOGETHER, verb } from '../verb.js';
import { moveTracks } from './move-leaves.js';

const fields = {
  verb: choice('moveTo'),
  ...aimedAtAnything,
  to: place,
  /** The edges of both that come together, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
};

/** Manim's `mobject.animate.move_to`. What is not on the board is moved unseen. */
export interface MoveTo extends Written<typeof fields> {}

/**
 * Manim's `mobject.animate.move_to`.
 * @param to - a point in scene units, or the mobject to stand on.
 * @example
 * moveTo('box', [2, 0]);
 */
export const moveTo = verb(
  (target: Target, to: ValueOf<typeof place>, options: Options<MoveTo, 'to'> = {}): MoveTo => ({
    verb: 'moveTo',
    target,
    to,
    ...options,
  }),
  {
    verb: 'moveTo',
    fields,
    timing: () => TOGETHER,
    tracks: ({ target, to, alignedEdge }, cue) =>
      moveTracks(target, { moveTo: to, alignedEdge }, cue),
  },
);
