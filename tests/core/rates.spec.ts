import { expect, test } from '@playwright/test';
import { lagged, RATE_NAMES, rate, smooth } from '../../plugin/core/rates.js';

test('smooth is Manim’s: a logistic with inflection 10, cut to 0…1', () => {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  for (const t of [0.1, 0.25, 0.5, 0.8]) {
    const edge = logistic(-5);
    const manim = (logistic(10 * (t - 0.5)) - edge) / (1 - 2 * edge);
    expect(smooth(t)).toBeCloseTo(manim, 12);
  }
  expect(smooth(0.5)).toBeCloseTo(0.5, 12);
});

test('every rate function leads from 0 to 1', () => {
  for (const name of RATE_NAMES) {
    expect(rate(name)(0), name).toBeCloseTo(0, 9);
    expect(rate(name)(1), name).toBeCloseTo(1, 9);
  }
});

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
