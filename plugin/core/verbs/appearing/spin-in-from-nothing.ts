import type { Target } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { aimed, type Options, TOGETHER, verb } from '../verb.js';
import { growTracks } from './grow-leaves.js';

const fields = {
  verb: choice('spinInFromNothing'),
  ...aimed,
  /** How far it turns, in radians, counter-clockwise. */
  angle: withDefault(number(-1000, 1000), Math.PI / 2),
};

/** Manim's `SpinInFromNothing`. */
export interface SpinInFromNothing extends Written<typeof fields> {}

/**
 * Manim's `SpinInFromNothing`: it grows out of its centre, turning. What is on the board already stays
 * as it is.
 * @example
 * spinInFromNothing('star');
 */
export const spinInFromNothing = verb(
  (target: Target, options: Options<SpinInFromNothing> = {}): SpinInFromNothing => ({
    verb: 'spinInFromNothing',
    target,
    ...options,
  }),
  {
    verb: 'spinInFromNothing',
    fields,
    brings: ({ target }) => [target],
    timing: () => TOGETHER,
    tracks: ({ target, angle }, cue) => growTracks(cue, cue.boxNow(target).center, -angle),
  },
);
