/** The rate functions of Manim's own (`manim.utils.rate_functions`) that verbs take by themselves. */

export const logistic = (x: number) => 1 / (1 + Math.exp(-x));

const EDGE = logistic(-5);

/** Manim's `smooth` with its inflection of 10: slow, fast, slow. */
export function smooth(t: number): number {
  return Math.min(1, Math.max(0, (logistic(10 * (t - 0.5)) - EDGE) / (1 - 2 * EDGE)));
}

export const SMOOTH_RATES = {
  linear: (t: number) => t,
  smooth,
  doubleSmooth: (t: number) => (t < 0.5 ? smooth(2 * t) / 2 : (1 + smooth(2 * t - 1)) / 2),
  thereAndBack: (t: number) => smooth(t < 0.5 ? 2 * t : 2 * (1 - t)),
};
