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

test('shades have Manim’s values', () => {
  expect(cssColor('BLUE_E')).toBe('var(--scene-blue_e, #236B8E)');
  expect(cssColor('YELLOW_A')).toBe('var(--scene-yellow_a, #FFF1B6)');
  expect(cssColor('PURPLE_D')).toBe('var(--scene-purple_d, #715582)');
  expect(cssColor('GRAY_B')).toBe('var(--scene-gray_b, #BBBBBB)');
  expect(cssColor('RED_C')).toBe(cssColor('RED').replace('red', 'red_c'));
  for (const none of ['BLUE_F', 'PINK_A', 'BLUE_']) expect(cssColor(none)).toBe(none);
});

test('any other colour is CSS already', () => {
  for (const color of ['blue', '#f80', 'oklch(0.7 0.1 200)', 'toString', 'constructor']) {
    expect(cssColor(color)).toBe(color);
  }
});
