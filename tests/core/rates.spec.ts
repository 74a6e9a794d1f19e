import { expect, test } from '@playwright/test';
import { lagged, RATE_NAMES, type RateName, rate } from '../../plugin/core/rates.js';

/** Manim Community 0.21.0's own figures, at these shares of the time. */
const AT = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const MANIM: Readonly<Record<RateName, readonly number[]>> = {
  linear: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
  smooth: [0, 0.01145, 0.0701, 0.5, 0.9299, 0.98855, 1],
  rushInto: [0, 0.0087, 0.03301, 0.14021, 0.43788, 0.75176, 1],
  rushFrom: [0, 0.24824, 0.56212, 0.85979, 0.96699, 0.9913, 1],
  slowInto: [0, 0.43589, 0.66144, 0.86603, 0.96825, 0.99499, 1],
  doubleSmooth: [0, 0.02064, 0.25, 0.5, 0.75, 0.97936, 1],
};

for (const name of RATE_NAMES) {
  test(`${name} is Manim's`, () => {
    for (const [i, t] of AT.entries()) {
      expect(rate(name)(t), `${name}(${t})`).toBeCloseTo(MANIM[name][i] as number, 5);
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
