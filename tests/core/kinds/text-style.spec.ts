// Which letters of a text have which font and colour.
import { expect, test } from '@playwright/test';
import { askOfText } from '../../../plugin/core/kinds/basic/parts-of-text.js';
import { type Text, text } from '../../../plugin/core/kinds/basic/text.js';
import type { Kind } from '../../../plugin/core/kinds/kind.js';
import { completeMobject, KINDS } from '../../../plugin/core/kinds/kind.js';
import { looksOf } from '../../../plugin/dom/text/measure-text.js';

const scene = { family: 'Serif', style: 'normal', weight: '400' };

/** The fonts and the colours of a text, letter by letter. */
function seen(words: string, options: Partial<Text>) {
  const kind = KINDS.get('text') as Kind;
  const ask = askOfText(completeMobject(kind, text('t', words, options)) as never);
  const lookAt = looksOf(ask, scene);
  return [...words].map((letter, i) => {
    const { font, color } = lookAt(i);
    const { family, style, weight } = font;
    return [letter, weight, style, family, color].filter((each) => each !== undefined).join(' ');
  });
}

test('a text has a weight, a slant and a font', () => {
  expect(seen('ab', { weight: 'BOLD', slant: 'ITALIC', font: 'Mono' })).toEqual([
    'a 700 italic Mono',
    'b 700 italic Mono',
  ]);
  expect(seen('a', {})).toEqual(['a 400 normal Serif']);
});

test('words have styles wherever they stand, parts where they are; the first says it', () => {
  const styles = [
    { of: 'a', weight: 'THIN', color: '#ff0000' },
    { of: { find: 'b', nth: 2 }, slant: 'OBLIQUE' },
    { of: { glyphs: [0, 2] }, weight: 'HEAVY', font: 'Mono' },
  ] as const;
  expect(seen('ab ab', { styles, colors: { ab: '#00ff00' }, weight: 'BOLD' })).toEqual([
    'a 100 normal Mono #ff0000',
    'b 900 normal Mono #00ff00',
    '  700 normal Serif',
    'a 100 normal Serif #ff0000',
    'b 700 oblique Serif #00ff00',
  ]);
});

test('of one font there is one object, so that letters of it stay in a row', () => {
  const kind = KINDS.get('text') as Kind;
  const told = text('t', 'abc', { styles: [{ of: 'ab', weight: 'BOLD' }] });
  const lookAt = looksOf(askOfText(completeMobject(kind, told) as never), scene);
  expect(lookAt(0).font).toBe(lookAt(1).font);
  expect(lookAt(2).font).toBe(scene);
});
