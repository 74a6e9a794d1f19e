import { expect, test } from '@playwright/test';
import { COLOR_NAMES, cssColor } from '../../plugin/core/palette.js';

test('Manim’s name is a custom property, so that themes can redefine it', () => {
  expect(cssColor('BLUE')).toBe('var(--scene-blue, #58C4DD)');
  for (const name of COLOR_NAMES.filter((each) => !each.includes('_'))) {
    expect(cssColor(name)).toMatch(
      new RegExp(`^var\\(--scene-${name.toLowerCase()}, #[0-9A-F]{6}\\)$`),
    );
  }
});

test('a shade is one, too; without a stylesheet it is its colour', () => {
  expect(cssColor('BLUE_E')).toBe('var(--scene-blue_e, var(--scene-blue, #58C4DD))');
  for (const none of ['BLUE_F', 'PINK_A', 'BLUE_']) expect(cssColor(none)).toBe(none);
});

test('any other colour is CSS already', () => {
  for (const color of ['blue', '#f80', 'oklch(0.7 0.1 200)', 'toString', 'constructor']) {
    expect(cssColor(color)).toBe(color);
  }
});
