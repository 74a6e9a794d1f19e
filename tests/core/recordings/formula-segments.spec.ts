// Which glyphs are of which part of a MathTex, whose parts need not be groups of TeX.
import { expect, test } from '@playwright/test';
import katex from 'katex';
import { colouredTex, segmentOf } from '../../../plugin/cli/importing/coloured-tex.js';
import { segmentsIn } from '../../../plugin/cli/importing/formula-segments.js';
import type { FormulaLayout, FormulaPart } from '../../../plugin/dom/formula/formula-parts.js';

const coloured = (...parts: string[]) => colouredTex(parts.map((tex) => ({ tex, names: [] })));

/** The glyphs of TeX and their colours' segments, as KaTeX has them in a row. */
function glyphs(tex: string): string {
  const html = katex.renderToString(tex, { displayMode: true, output: 'html', strict: 'ignore' });
  let colors: (string | undefined)[] = [];
  let found = '';
  for (const [, tag, style, text] of html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .matchAll(/<(\/?span)([^>]*)>|([^<]+)/g)) {
    if (tag === 'span') colors.push(/color:(#\w+)/.exec(style ?? '')?.[1] ?? colors.at(-1));
    else if (tag) colors = colors.slice(0, -1);
    const color = colors.at(-1);
    const letters = (text ?? '').replace(/[\s\u200b]|&\w+;/g, '');
    if (letters && color) found += `${letters}${Number.parseInt(color.slice(1), 16) - 1} `;
  }
  return found.trim();
}

/** Formulas in parts, and what KaTeX makes of them: each glyph with the number of its part. */
const FORMULAS: readonly [parts: readonly string[], seen: string][] = [
  [['a^2', '+', 'b^2'], 'a0 20 +1 b2 22'],
  [['x^{', '2', '}', '+1'], 'x0 21 +3 13'],
  [['a ', String.raw` \over `, 'b'], 'b2 a0'],
  [[String.raw`\frac{`, 'a', '}{', 'b', '}'], 'b3 a1'],
  [[String.raw`\frac{x_1}{2}`, 'a'], '20 x0 10 a1'],
  [[String.raw`\sqrt[`, '3', ']{', 'x', '}'], '31 x3'],
  [['x^', '2', '+1'], 'x0 21 +2 12'],
  [[String.raw`\left(`, 'a', String.raw`\right)`, '^2'], '(0 a1 )2 23'],
  [
    [String.raw`\begin{aligned} a &= `, String.raw`b \\ c &= d`, String.raw`\end{aligned}`],
    'a0 c1 =0 b1 =1 d1',
  ],
  [[String.raw`\text{`, 'one ', '$x$', ' b}'], 'one1 x2 b3'],
  [[String.raw`\textcolor{red}{x}`, 'y'], 'x0 y1'],
  [[String.raw`\sum_{`, 'i', '=1}^{n}', ' x'], 'i1 =2 12 ∑0 n2 x3'],
];

for (const [parts, seen] of FORMULAS)
  test(`${parts.join('·')} has its parts`, () => expect(glyphs(coloured(...parts))).toBe(seen));

const glyph = (text: string, segment?: number): FormulaPart => ({
  ...{ kind: 'glyph', text, x: 0, y: 0, size: 1, family: '', style: 'normal', weight: '400' },
  ...(segment !== undefined && { color: `rgb(0, 0, ${segment + 1})` }),
});
const rule = (segment?: number): FormulaPart => ({
  ...{ kind: 'rule', x: 0, y: 0, width: 1, height: 1 },
  ...(segment !== undefined && { color: `rgb(0, 0, ${segment + 1})` }),
});
const layout = (...parts: FormulaPart[]): FormulaLayout => ({
  ...{ tex: '', parts, inks: [], x0: 0, y0: 0, x1: 1, y1: 1 },
});

test('a colour tells its segment', () => {
  expect(segmentOf('rgb(0, 1, 2)')).toBe(257);
  expect(segmentOf(undefined)).toBeUndefined();
});

test('a bar is between what is above it and what is below', () => {
  const plain = layout(glyph('a'), rule(), glyph('b'));
  expect(segmentsIn(plain, layout(glyph('a', 1), rule(0), glyph('b', 3)))).toEqual([1, 2, 3]);
  expect(segmentsIn(plain, layout(glyph('a', 0), rule(), glyph('b', 2)))).toEqual([0, 1, 2]);
  expect(segmentsIn(plain, layout(glyph('a', 1), rule(1), glyph('b', 1)))).toEqual([1, 1, 1]);
});

test('what colours have made another formula of has no parts', () => {
  expect(segmentsIn(layout(glyph('a')), layout(glyph('b', 0)))).toBeUndefined();
  expect(segmentsIn(layout(glyph('a')), layout(glyph('a', 0), glyph('a', 1)))).toBeUndefined();
});
