import { choice, number, type Written, withDefault } from '../../field.js';
import { verb } from '../verb.js';
import { type Animated, composed } from './composed.js';

const fields = {
  verb: choice('laggedStart'),
  ...composed,
  /** When the next one starts, as a share of the run time of the one before. */
  lagRatio: withDefault(number(0, 100), 0.05),
};

/** Manim's `LaggedStart`. */
export interface LaggedStart extends Written<typeof fields> {}

/**
 * Manim's `LaggedStart`: animations that start one after another, before the one before is over.
 * @example
 * laggedStart([fadeIn('a'), fadeIn('b'), fadeIn('c')], { lagRatio: 0.3 });
 */
export const laggedStart = verb(
  (
    animations: readonly Animated[],
    options: Omit<LaggedStart, 'verb' | 'animations'> = {},
  ): LaggedStart => ({ verb: 'laggedStart', animations, ...options }),
  { verb: 'laggedStart', fields, composes: (self) => self },
);
