/** Manim's rate functions: how far an animation is at a share t of its time, both 0 to 1. */
import { EASE_RATES } from './rates-ease.js';
import { SMOOTH_RATES } from './rates-smooth.js';

export { smooth } from './rates-smooth.js';

const RATES = { ...SMOOTH_RATES, ...EASE_RATES };

/** A rate function by name. */
export type RateName = keyof typeof RATES;

/** All the names. */
export const RATE_NAMES = Object.keys(RATES) as RateName[];

/** The rate function of that name. Some go beyond 0 and 1 on their way, some do not end at 1. */
export function rate(name: RateName): (t: number) => number {
  return RATES[name];
}

/**
 * How far part `index` of `count` is when the whole is at `alpha`: Manim's `get_sub_alpha`.
 * With a lag ratio of 0 all parts go together, with 1 they follow one another.
 */
export function lagged(alpha: number, index: number, count: number, lagRatio: number): number {
  if (alpha >= 1) return 1; // the sum below may round to a hair less, and leave the last part undone
  const whole = (count - 1) * lagRatio + 1;
  return Math.min(1, Math.max(0, alpha * whole - index * lagRatio));
}
