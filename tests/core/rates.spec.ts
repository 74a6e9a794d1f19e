import '../../plugin/core/rates-ease.js';
import { expect, test } from '@playwright/test';
import { lagged, RATE_NAMES, type RateName, rate } from '../../plugin/core/rates.js';

/** Manim Community 0.21.0's own figures, at these shares of the time. */
const AT = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const MANIM: Readonly<Record<RateName, readonly number[]>> = {
  doubleSmooth: [0, 0.02064, 0.25, 0.5, 0.75, 0.97936, 1],
  easeInBack: [0, -0.01431, -0.06414, -0.0877, 0.18259, 0.59117, 1],
  easeInBounce: [0, 0.01188, 0.02734, 0.23438, 0.52734, 0.92438, 1],
  easeInCirc: [0, 0.00501, 0.03175, 0.13397, 0.33856, 0.56411, 1],
  easeInCubic: [0, 0.001, 0.01562, 0.125, 0.42188, 0.729, 1],
  easeInElastic: [0, 0.00195, -0.00552, -0.01563, 0.08839, -0.25, 1],
  easeInExpo: [0, 0.00195, 0.00552, 0.03125, 0.17678, 0.5, 1],
  easeInOutBack: [0, -0.03752, -0.09968, 0.5, 1.09968, 1.03752, 1],
  easeInOutBounce: [0, 0.03, 0.11719, 0.5, 0.88281, 0.97, 1],
  easeInOutCirc: [0, 0.0101, 0.06699, 0.5, 0.93301, 0.9899, 1],
  easeInOutCubic: [0, 0.004, 0.0625, 0.5, 0.9375, 0.996, 1],
  easeInOutElastic: [0, 0.00034, 0.01197, 0.5, 0.98803, 0.99966, 1],
  easeInOutExpo: [0, 0.00195, 0.01562, 0.5, 0.98438, 0.99805, 1],
  easeInOutQuad: [0, 0.02, 0.125, 0.5, 0.875, 0.98, 1],
  easeInOutQuart: [0, 0.0008, 0.03125, 0.5, 0.96875, 0.9992, 1],
  easeInOutQuint: [0, 0.00016, 0.01562, 0.5, 0.98438, 0.99984, 1],
  easeInOutSine: [0, 0.02447, 0.14645, 0.5, 0.85355, 0.97553, 1],
  easeInQuad: [0, 0.01, 0.0625, 0.25, 0.5625, 0.81, 1],
  easeInQuart: [0, 0.0001, 0.00391, 0.0625, 0.31641, 0.6561, 1],
  easeInQuint: [0, 1e-5, 0.00098, 0.03125, 0.2373, 0.59049, 1],
  easeInSine: [0, 0.01231, 0.07612, 0.29289, 0.61732, 0.84357, 1],
  easeOutBack: [0, 0.40883, 0.81741, 1.0877, 1.06414, 1.01431, 1],
  easeOutBounce: [0, 0.07563, 0.47266, 0.76562, 0.97266, 0.98812, 1],
  easeOutCirc: [0, 0.43589, 0.66144, 0.86603, 0.96825, 0.99499, 1],
  easeOutCubic: [0, 0.271, 0.57812, 0.875, 0.98438, 0.999, 1],
  easeOutElastic: [0, 1.25, 0.91161, 1.01562, 1.00552, 0.99805, 1],
  easeOutExpo: [0, 0.5, 0.82322, 0.96875, 0.99448, 0.99805, 1],
  easeOutQuad: [0, 0.19, 0.4375, 0.75, 0.9375, 0.99, 1],
  easeOutQuart: [0, 0.3439, 0.68359, 0.9375, 0.99609, 0.9999, 1],
  easeOutQuint: [0, 0.40951, 0.7627, 0.96875, 0.99902, 0.99999, 1],
  easeOutSine: [0, 0.15643, 0.38268, Math.SQRT1_2, 0.92388, 0.98769, 1],
  exponentialDecay: [0, 0.63212, 0.91792, 0.99326, 0.99945, 0.99988, 0.99995],
  linear: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
  lingering: [0, 0.125, 0.3125, 0.625, 0.9375, 1, 1],
  runningStart: [0, -0.05523, -0.17664, 0.07031, 0.74817, 0.97625, 1],
  rushFrom: [0, 0.24824, 0.56212, 0.85979, 0.96699, 0.9913, 1],
  rushInto: [0, 0.0087, 0.03301, 0.14021, 0.43788, 0.75176, 1],
  sigmoid: [0.5, 0.52498, 0.56218, 0.62246, 0.67918, 0.71095, 0.73106],
  slowInto: [0, 0.43589, 0.66144, 0.86603, 0.96825, 0.99499, 1],
  smooth: [0, 0.01145, 0.0701, 0.5, 0.9299, 0.98855, 1],
  smoothererstep: [0, 0.00273, 0.07056, 0.5, 0.92944, 0.99727, 1],
  smootherstep: [0, 0.00856, 0.10352, 0.5, 0.89648, 0.99144, 1],
  smoothstep: [0, 0.028, 0.15625, 0.5, 0.84375, 0.972, 1],
  sqrt: [0, 0.31623, 0.5, Math.SQRT1_2, 0.86603, 0.94868, 1],
  thereAndBack: [0, 0.04129, 0.5, 1, 0.5, 0.04129, 0],
  thereAndBackWithPause: [0, 0.11404, 0.9299, 1, 0.9299, 0.11404, 0],
  wiggle: [0, 0.02427, 0.5, 0, -0.5, -0.02427, 0],
};

for (const name of RATE_NAMES) {
  test(`${name} is Manim's`, () => {
    for (const [i, t] of AT.entries()) {
      expect(rate(name)(t), `${name}(${t})`).toBeCloseTo(MANIM[name][i] as number, 4);
    }
  });
}

test('lag: with 1 parts follow one another, with 0 they go together', () => {
  const parts = (alpha: number, lagRatio: number) =>
    [0, 1, 2, 3].map((index) => lagged(alpha, index, 4, lagRatio));
  expect(parts(0.5, 0)).toEqual([0.5, 0.5, 0.5, 0.5]);
  expect(parts(0.5, 1)).toEqual([1, 1, 0, 0]);
  expect(parts(0.375, 1)).toEqual([1, 0.5, 0, 0]);
  expect(parts(1, 0.2)).toEqual([1, 1, 1, 1]);
  // α·((n−1)·lag + 1) − i·lag
  expect(parts(0.5, 0.2).map((part) => Math.round(part * 100) / 100)).toEqual([0.8, 0.6, 0.4, 0.2]);
});
