import { choice, number, type Written, withDefault } from '../../field.js';
import { verb } from '../verb.js';
import { type Animated, composed } from './composed.js';

const fields = {
  verb: choice('succession'),
  ...composed,
  /** When the next one starts, as a share of the run time of the one before. */
  lagRatio: withDefault(number(0, 100), 1),
};

/** Manim's `Succession`. */
export interface Succession extends Written<typeof fields> {}

/**
 * Manim's `Succession`: animations one after another, as one.
 * @example
 * play([succession([create('box'), shift('box', [2, 0])]), fadeIn('title')]);
 */
export const succession = verb(
  (
    animations: readonly Animated[],
    options: Omit<Succession, 'verb' | 'animations'> = {},
  ): Succession => ({ verb: 'succession', animations, ...options }),
  { verb: 'succession', fields, composes: (self) => self },
);
