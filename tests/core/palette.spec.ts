import { expect, test } from '@playwright/test';
import { COLOR_NAMES, cssColor } from '../../plugin/core/palette.js';

test('Manim’s name is a custom property, so that themes can redefine it', () => {
  expect(cssColor('BLUE')).toBe('var(--scene-blue, #58C4DD)');
  for (const name of COLOR_NAMES) {
    expect(cssColor(name)).toMatch(
      new RegExp(`^var\\(--scene-${name.toLowerCase()}, #[0-9A-F]{6}\\)$`),
    );
  }
});

test('any other colour is CSS already', () => {
  for (const color of ['blue', '#f80', 'oklch(0.7 0.1 200)', 'toString', 'constructor']) {
    expect(cssColor(color)).toBe(color);
  }
});
