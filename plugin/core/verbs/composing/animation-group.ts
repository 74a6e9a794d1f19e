import { choice, number, type Written, withDefault } from '../../field.js';
import { verb } from '../verb.js';
import { type Animated, composed } from './composed.js';

const fields = {
  verb: choice('animationGroup'),
  ...composed,
  /** When the next one starts, as a share of the run time of the one before. */
  lagRatio: withDefault(number(0, 100), 0),
};

/** Manim's `AnimationGroup`. */
export interface AnimationGroup extends Written<typeof fields> {}

/**
 * Manim's `AnimationGroup`: animations that start together, as one.
 * @example
 * play([fadeIn('title'), animationGroup([create('box'), write('label')], { lagRatio: 0.5 })]);
 */
export const animationGroup = verb(
  (
    animations: readonly Animated[],
    options: Omit<AnimationGroup, 'verb' | 'animations'> = {},
  ): AnimationGroup => ({ verb: 'animationGroup', animations, ...options }),
  { verb: 'animationGroup', fields, composes: (self) => self },
);
