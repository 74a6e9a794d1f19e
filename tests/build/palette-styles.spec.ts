// The rules that the build makes of the palettes give each colour the value it had when they were written
// by hand.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { paletteStyles } from '../../plugin/build/palette-styles.js';
import { COLOR_NAMES, colorProperty } from '../../plugin/core/palette.js';

/** The custom properties by selector. */
function figures(css: string): Record<string, Record<string, string>> {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return Object.fromEntries(
    [...rules].flatMap(([, selector = '', body = '']) => {
      const properties = [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
      const values = properties.map(([, name = '', value = '']) => [name, value.trim()]);
      const rule = [selector.replace(/\s+/g, ' ').trim(), Object.fromEntries(values)];
      return values.length > 0 ? [rule] : [];
    }),
  );
}

const made = figures(paletteStyles());

test('every colour has the value that it had', () => {
  const url = new URL('fixtures/colours.0.css', import.meta.url);
  const before = figures(readFileSync(url, 'utf8'));
  const withoutShades = Object.entries(made).map(([selector, values]) => [
    selector,
    Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes('_'))),
  ]);
  expect(Object.fromEntries(withoutShades)).toEqual(before);
});

test('shades lie between their colour and words, or the ground', () => {
  const light = made['[data-scene-colors="light"], .reveal section.has-light-background'] ?? {};
  const blues = ['a', 'b', 'c', 'd', 'e'].map((letter) => light[`--scene-blue_${letter}`]);
  expect(blues).toEqual(['#114455', '#0e5970', '#0b6f8c', '#3c8ca3', '#6da9ba']);
});

test('what is published has them, and every colour is set on every board', () => {
  const url = new URL('../../dist/script/reveal-scenes.css', import.meta.url);
  expect(figures(readFileSync(url, 'utf8'))).toMatchObject(made);
  const boards = Object.entries(made).filter(([selector]) => !selector.includes('palette'));
  expect(boards).toHaveLength(3);
  for (const [, values] of boards)
    expect(Object.keys(values)).toEqual(expect.arrayContaining(COLOR_NAMES.map(colorProperty)));
});
