/** Manim's rate functions: how far an animation is at a share t of its time, both 0 to 1. */

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

const EDGE = logistic(-5);

/** Manim's `smooth` with its inflection of 10: slow, fast, slow. */
export function smooth(t: number): number {
  return Math.min(1, Math.max(0, (logistic(10 * (t - 0.5)) - EDGE) / (1 - 2 * EDGE)));
}

const RATES = {
  linear: (t: number) => t,
  smooth,
  rushInto: (t: number) => 2 * smooth(t / 2),
  rushFrom: (t: number) => 2 * smooth(t / 2 + 0.5) - 1,
  slowInto: (t: number) => Math.sqrt(1 - (1 - t) * (1 - t)),
  doubleSmooth: (t: number) => (t < 0.5 ? smooth(2 * t) / 2 : (1 + smooth(2 * t - 1)) / 2),
};

/** A rate function by name. */
export type RateName = keyof typeof RATES;

/** All the names. */
export const RATE_NAMES = Object.keys(RATES) as RateName[];

/** The rate function of that name. */
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
