import { expect, test } from '@playwright/test';
import { rectangle, text } from '../../../plugin/core/kinds/table.js';
import { step } from '../../../plugin/core/steps.js';
import { write } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const duration = (words: string) =>
  sceneInNode(sceneOf([text('words', words)], step('', [write('words')]))).timeline.stretches[1]
    ?.duration;

test('write takes the glyphs one after another with Manim’s lag, at an even rate', () => {
  const words = 'abcdefghij'; // 10 glyphs: lag min(4/10, 0.2) = 0.2, so 2.8 parts of time
  const { at } = sceneInNode(sceneOf([text('words', words)], step('', [write('words')])));
  for (const alpha of [0.1, 0.35, 0.5, 0.9]) {
    const parts = at(alpha).get('words')?.drawn ?? [];
    expect(parts).toHaveLength(10);
    for (const [i, { outline, fill }] of parts.entries()) {
      const share = Math.min(1, Math.max(0, alpha * 2.8 - i * 0.2));
      expect(outline).toBeCloseTo(Math.min(1, 2 * share), 9);
      expect(fill).toBeCloseTo(Math.max(0, 2 * share - 1), 9);
    }
  }
});

test('a second for fewer than 15 glyphs, else two', () => {
  expect(duration('abcdefghijklmn')).toBe(1);
  expect(duration('abcdefghijklmno')).toBe(2);
  expect(duration('a b c d e f g h i j k l m n')).toBe(1); // a space is no glyph
});

test('a part is outlined in the first half and filled in the second', () => {
  const box = rectangle('box', { width: 2, height: 2 });
  const { at } = sceneInNode(sceneOf([box], step('', [write('box')])));
  for (const [p, drawn] of [
    [0.25, { outline: 0.5, fill: 0 }],
    [0.5, { outline: 1, fill: 0 }],
    [0.75, { outline: 1, fill: 0.5 }],
  ] as const) {
    expect(at(p).get('box')?.drawn).toEqual([drawn]);
  }
  expect(at(1).get('box')?.drawn).toBeUndefined();
});
