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
  const withoutShades = Object.entries(made).flatMap(([selector, values]) => {
    const colours = Object.entries(values).filter(([name]) => !name.includes('_'));
    return colours.length > 0 ? [[selector, Object.fromEntries(colours)]] : [];
  });
  expect(Object.fromEntries(withoutShades)).toEqual(before);
});

test('Manim’s shades are those of the dark', () => {
  const [manim] = Object.entries(made).find(([selector]) => selector.startsWith(':root')) ?? [];
  expect(made[manim ?? '']).toMatchObject({
    '--scene-blue_e': '#236B8E',
    '--scene-yellow_a': '#FFF1B6',
    '--scene-purple_d': '#715582',
    '--scene-gray_b': '#BBBBBB',
  });
  expect(manim).toContain('section.has-dark-background');
});

test('shades lie between their colour and words, or the ground', () => {
  const light = made['[data-scene-colors="light"], .reveal section.has-light-background'] ?? {};
  const shades = (name: string) =>
    ['a', 'b', 'd', 'e'].map((letter) => light[`--scene-${name}_${letter}`]);
  expect(shades('blue')).toEqual(['#114455', '#0e5970', '#28809a', '#4692a8']);
  expect(shades('gray')).toEqual(['#3b3e43', '#4d5055', '#afb1b4', '#dfe0e1']);
});

test('every shade but the grays can be read on white', () => {
  const light = made['[data-scene-colors="light"], .reveal section.has-light-background'] ?? {};
  const shades = Object.entries(light).filter(([name]) => /(?<!gray)_[abde]$/.test(name));
  expect(shades).toHaveLength(32);
  const lightOf = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const channel = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return (
        sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
      );
    }, 0);
  // Of large letters, after WCAG 2.2, 1.4.3.
  for (const [, hex] of shades) expect(1.05 / (lightOf(hex) + 0.05)).toBeGreaterThan(3);
});

test('what is published has them, and every colour is set on every board', () => {
  const url = new URL('../../dist/script/reveal-scenes.css', import.meta.url);
  expect(figures(readFileSync(url, 'utf8'))).toMatchObject(made);
  const boards = Object.entries(made).filter(
    ([selector, values]) => !selector.includes('palette') && '--scene-white' in values,
  );
  expect(boards).toHaveLength(3);
  const colours = COLOR_NAMES.filter((name) => !name.includes('_')).map(colorProperty);
  for (const [, values] of boards)
    expect(Object.keys(values)).toEqual(expect.arrayContaining(colours));
});
