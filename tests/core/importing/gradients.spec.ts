// Colours of Manim's gradients, as what they are mixed of.
import { expect, test } from '@playwright/test';
import { mixedRow } from '../../../plugin/cli/importing/gradients.js';
import { rgbaOf } from '../../../plugin/cli/importing/verbs/look-of.js';

const [RED, YELLOW, GREEN, BLUE] = ['#FC6255', '#F7D96F', '#83C167', '#58C4DD'] as const;
const NAMES: ReadonlyMap<string, string> = new Map(
  [RED, YELLOW, GREEN, BLUE].map((hex) => [hex, `var(--c, ${hex})`]),
);

const mixed = (...row: string[]) => mixedRow(row, NAMES);
const mixOf = (to: string, percent: number, from: string) =>
  `color-mix(in srgb, var(--c, ${to}) ${percent}%, var(--c, ${from}))`;

/** Manim's `color_gradient`: each channel is cut off, not rounded. */
function gradient(colors: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const along = (i / (count - 1)) * (colors.length - 1);
    const first = Math.min(Math.floor(along), colors.length - 2);
    const [from, to] = [colors[first], colors[first + 1]].map((hex) => rgbaOf(hex as string));
    const channel = (at: 0 | 1 | 2) => {
      const [a, b] = [from?.[at] ?? 0, to?.[at] ?? 0];
      const value = Math.floor((a + (b - a) * (along - first)) * 255 + 1e-6);
      return value.toString(16).toUpperCase().padStart(2, '0');
    };
    return `#${channel(0)}${channel(1)}${channel(2)}`;
  });
}

test('a colour on the way between two that have names is mixed of them', () => {
  expect(mixed(BLUE, '#6DC2A2', GREEN)).toEqual([BLUE, mixOf(GREEN, 49.9, BLUE), GREEN]);
});

for (const colors of [
  [BLUE, GREEN],
  [RED, YELLOW, GREEN],
  [RED, YELLOW, GREEN, BLUE],
]) {
  for (const count of [colors.length + 1, 8, 41]) {
    test(`${count} colours of a gradient of ${colors.length} are what Manim’s are`, () => {
      const row = gradient(colors, count);
      const css = mixedRow(row, NAMES);
      row.forEach((hex, i) => {
        const color = css[i] as string;
        expect(color === hex).toBe(NAMES.has(hex));
        const [ours, manims] = [rgbaOf(color), rgbaOf(hex)];
        ours.forEach((channel, at) => {
          expect(Math.abs(channel - (manims[at] as number)) * 255).toBeLessThan(2);
        });
      });
    });
  }
}

test('a course that turns at a colour it never is goes there and back', () => {
  const there = gradient([BLUE, RED], 6).slice(1, 5);
  const css = mixed(BLUE, ...there, ...there.toReversed(), BLUE).slice(1, 9);
  for (const color of css) expect(color).toContain(`${RED}) `);
});

test('what is on no such way stays as it is, and one alone is on none by chance', () => {
  const row = [BLUE, '#AABBCC', GREEN, '#123456', '#FEDCBA', '#13579B'];
  expect(mixed(...row)).toEqual(row);
  // It is on the way to yellow.
  expect(mixed(BLUE, '#A8CEA6', BLUE)).toEqual([BLUE, '#A8CEA6', BLUE]);
  expect(mixed('#A8CEA6', '#A8CEA7')).toEqual(['#A8CEA6', '#A8CEA7']);
  expect(mixed()).toEqual([]);
});

test('one that is told apart from its row is mixed as the row’s', () => {
  const half = mixOf(GREEN, 49.9, BLUE);
  expect(mixed('#6DC2A2', BLUE, GREEN)).toEqual([half, BLUE, GREEN]);
  expect(mixed(RED, BLUE, GREEN, '#6DC2A2')).toEqual([RED, BLUE, GREEN, half]);
});

test('many grays in disorder, the last of which is none, take no time', () => {
  const grays = Array.from({ length: 20_000 }, (_, i) => {
    const two = ((i * 7919) % 256).toString(16).padStart(2, '0');
    return `#${two}${two}${two}`;
  });
  const named = ['#FFFFFF', '#DDDDDD', '#BBBBBB', '#888888', '#444444', '#222222', '#000000'];
  const names = new Map(named.map((hex) => [hex, `var(--c, ${hex})`]));
  const before = Date.now();
  mixedRow(['#FFFFFF', ...grays, '#123456', '#FFFFFF'], names);
  expect(Date.now() - before).toBeLessThan(5000);
});
