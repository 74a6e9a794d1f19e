/** Colours of all notations, as a page reads them. */
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import type * as colors from '../../plugin/dom/css-color.js';

declare global {
  interface Window {
    colors: typeof colors;
  }
}

test.beforeEach(async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: ['plugin/dom/css-color.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'colors',
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});

for (const [css, expected] of [
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(88, 196, 221, 0.15)', [88, 196, 221, 0.15]],
  ['#58c4dd', [88, 196, 221, 1]],
  ['rebeccapurple', [102, 51, 153, 1]],
  ['transparent', [0, 0, 0, 0]],
  ['hsl(120 50% 50%)', [64, 191, 64, 1]],
  ['oklch(1 0 0)', [255, 255, 255, 1]],
  ['oklch(0 0 0 / 0)', [0, 0, 0, 0]],
  ['lab(100 0 0)', [255, 255, 255, 1]],
  ['color(srgb 0.2 0.4 0.6)', [51, 102, 153, 1]],
  ['color(srgb 1 1 1 / 0.5)', [255, 255, 255, 0.5]],
  // No screen of sRGB is as red.
  ['color(display-p3 1 0 0)', [255, 0, 0, 1]],
  ['color-mix(in srgb, white, black 80%)', [51, 51, 51, 1]],
] as const) {
  test(`${css} is ${expected}`, async ({ page }) => {
    const color = await page.evaluate((css) => window.colors.readColor(css), css);
    expect(color).toBeDefined();
    for (const [i, channel] of expected.entries()) {
      const [read = Number.NaN] = color?.slice(i) ?? [];
      // A canvas rounds to one of 256 levels, and alpha with them.
      expect(Math.abs(read - channel)).toBeLessThanOrEqual(i < 3 ? 1 : 0.002);
    }
  });
}

test('what is no colour is none, and does not take the colour before it', async ({ page }) => {
  const read = await page.evaluate(() =>
    ['red', 'none', '', 'linear-gradient(red, blue)', '12'].map(
      (css) => window.colors.readColor(css) ?? 'none',
    ),
  );
  expect(read).toEqual([[255, 0, 0, 1], 'none', 'none', 'none', 'none']);
});

test('a faint colour after a strong one is not mixed with it', async ({ page }) => {
  const read = await page.evaluate(() =>
    ['oklch(1 0 0)', 'transparent'].map((css) => window.colors.readColor(css)),
  );
  expect(read[1]).toEqual([0, 0, 0, 0]);
});

test('luminance: WCAG’s own pairs', async ({ page }) => {
  const [white, black, gray, blue] = await page.evaluate(() =>
    ['#fff', '#000', '#767676', '#00f'].map((css) =>
      window.colors.luminance(window.colors.readColor(css) ?? [0, 0, 0, 0]),
    ),
  );
  expect(white).toBeCloseTo(1);
  expect(black).toBe(0);
  // The darkest grey that is legible on white, at 4.5 : 1; and blue's weight in the sum.
  expect(1.05 / ((gray ?? 0) + 0.05)).toBeCloseTo(4.54, 2);
  expect(blue).toBeCloseTo(0.0722);
});

test('a colour is written as every program reads it', async ({ page }) => {
  const written = await page.evaluate(() =>
    ['oklch(1 0 0)', 'rgba(1, 2, 3, 0.25)'].map((css) =>
      window.colors.writeColor(window.colors.readColor(css) ?? [0, 0, 0, 0]),
    ),
  );
  expect(written).toEqual(['rgb(255, 255, 255)', 'rgba(1, 2, 3, 0.25)']);
});
