/** Manim's own rate functions (`manim.utils.rate_functions`). */

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

const EDGE = logistic(-5);

/** Manim's `smooth` with its inflection of 10: slow, fast, slow. */
export function smooth(t: number): number {
  return Math.min(1, Math.max(0, (logistic(10 * (t - 0.5)) - EDGE) / (1 - 2 * EDGE)));
}

/** The share of the time that `thereAndBackWithPause` stays there. */
const PAUSE = 1 / 3;

/** How far `runningStart` steps back. */
const PULL = -0.5;

const thereAndBack = (t: number) => smooth(t < 0.5 ? 2 * t : 2 * (1 - t));

export const SMOOTH_RATES = {
  linear: (t: number) => t,
  smooth,
  smoothstep: (t: number) => t * t * (3 - 2 * t),
  smootherstep: (t: number) => t ** 3 * (10 + t * (6 * t - 15)),
  smoothererstep: (t: number) => t ** 4 * (35 + t * (-84 + t * (70 - 20 * t))),
  doubleSmooth: (t: number) => (t < 0.5 ? smooth(2 * t) / 2 : (1 + smooth(2 * t - 1)) / 2),
  rushInto: (t: number) => 2 * smooth(t / 2),
  rushFrom: (t: number) => 2 * smooth(t / 2 + 0.5) - 1,
  slowInto: (t: number) => Math.sqrt(1 - (1 - t) * (1 - t)),
  lingering: (t: number) => Math.min(1, t / 0.8),
  sqrt: Math.sqrt,
  sigmoid: logistic,
  exponentialDecay: (t: number) => 1 - Math.exp(-10 * t),
  // A Bézier curve of the sixth degree with the values 0, 0, pull, pull, 1, 1, 1.
  runningStart(t: number) {
    const s = 1 - t;
    const back = PULL * t * t * s ** 3 * (15 * s + 20 * t);
    return back + t ** 4 * (15 * s * s + 6 * s * t + t * t);
  },
  thereAndBack,
  thereAndBackWithPause: (t: number) => smooth(Math.min(1, Math.min(t, 1 - t) * (2 / (1 - PAUSE)))),
  wiggle: (t: number) => thereAndBack(t) * Math.sin(2 * Math.PI * t),
};
