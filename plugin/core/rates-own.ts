/** The other rate functions of Manim's own (`manim.utils.rate_functions`). */
import type { OwnName } from './rates.js';
import { logistic, SMOOTH_RATES, smooth } from './rates-smooth.js';

/** The share of the time that `thereAndBackWithPause` stays there. */
const PAUSE = 1 / 3;

/** How far `runningStart` steps back. */
const PULL = -0.5;

export const OWN_RATES: Readonly<Record<OwnName, (t: number) => number>> = {
  smoothstep: (t) => t * t * (3 - 2 * t),
  smootherstep: (t) => t ** 3 * (10 + t * (6 * t - 15)),
  smoothererstep: (t) => t ** 4 * (35 + t * (-84 + t * (70 - 20 * t))),
  rushInto: (t) => 2 * smooth(t / 2),
  rushFrom: (t) => 2 * smooth(t / 2 + 0.5) - 1,
  slowInto: (t) => Math.sqrt(1 - (1 - t) * (1 - t)),
  lingering: (t) => Math.min(1, t / 0.8),
  sqrt: Math.sqrt,
  sigmoid: logistic,
  exponentialDecay: (t) => 1 - Math.exp(-10 * t),
  // A Bézier curve of the sixth degree with the values 0, 0, pull, pull, 1, 1, 1.
  runningStart(t) {
    const s = 1 - t;
    const back = PULL * t * t * s ** 3 * (15 * s + 20 * t);
    return back + t ** 4 * (15 * s * s + 6 * s * t + t * t);
  },
  thereAndBackWithPause: (t) => smooth(Math.min(1, Math.min(t, 1 - t) * (2 / (1 - PAUSE)))),
  wiggle: (t) => SMOOTH_RATES.thereAndBack(t) * Math.sin(2 * Math.PI * t),
};
