/** The terms that a person would pair, in derivations as KaTeX lays them out. */
import { expect, test } from '@playwright/test';
import { type Match, matchAnywhere } from '../../plugin/core/match-parts.js';
import type { Part } from '../../plugin/core/part.js';
import { sharedParts } from '../../plugin/core/shared-parts.js';
import { openParts } from './open-parts.js';

interface Derivation {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What is written one after the other: of the first, of the second. */
  readonly reads: readonly [string, string];
  /** For each letter of the second where it was in the first, counted from 0; `.` where it is new. */
  readonly came: string;
  /** Which of the first go into the others. */
  readonly merged: string;
}

const DERIVATIONS: readonly Derivation[] = [
  {
    name: 'across the equals sign',
    from: 'x + 3 = 7',
    to: 'x = 7 - 3',
    reads: ['x+3=7', 'x=7−3'],
    came: '0 3 4 . 2',
    merged: '',
  },
  {
    name: 'factoring out',
    from: 'ab + ac',
    to: 'a(b + c)',
    reads: ['ab+ac', 'a(b+c)'],
    came: '0 . 1 2 4 .',
    merged: 'a',
  },
  {
    name: 'fraction to product',
    from: String.raw`\frac{a}{b} = c`,
    to: 'a = bc',
    reads: ['a|b=c', 'a=bc'],
    came: '0 3 2 4',
    merged: '',
  },
  {
    name: 'sum expanded',
    from: String.raw`\sum_{i=1}^{3} x_i`,
    to: 'x_1 + x_2 + x_3',
    reads: ['3∑i=1xi', 'x1+x2+x3'],
    came: '5 4 . 5 . . 5 0',
    merged: '',
  },
  {
    name: 'matrix times vector',
    from: String.raw`\begin{pmatrix}a&b\\c&d\end{pmatrix}\begin{pmatrix}x\\y\end{pmatrix}`,
    to: String.raw`\begin{pmatrix}ax+by\\cx+dy\end{pmatrix}`,
    reads: ['(abcd)(xy)', '(ax+by cx+dy)'],
    came: '0 1 7 . 2 8 3 7 . 4 8 9',
    merged: '',
  },
  {
    name: 'limit',
    from: String.raw`\lim_{h \to 0} \frac{f(x+h)-f(x)}{h}`,
    to: "f'(x)",
    reads: ['limh→0f(x+h)−f(x)|h', 'f′(x)'],
    came: '13 . 14 15 16',
    merged: '',
  },
  {
    name: 'what is added on both sides',
    from: String.raw`x^2 + \frac{b}{a}x = d`,
    to: String.raw`x^2 + \frac{b}{a}x + \frac{b^2}{4a^2} = \frac{b^2}{4a^2} + d`,
    reads: ['x2+b|ax=d', 'x2+b|ax+b2|4a2=b2|4a2+d'],
    came: '0 1 2 3 4 5 6 . . . . . . . 7 . . . . . . . 8',
    merged: '',
  },
  {
    name: 'the square',
    from: String.raw`x^2 + 2\frac{b}{2a}x + \left(\frac{b}{2a}\right)^2 = d`,
    to: String.raw`\left(x + \frac{b}{2a}\right)^2 = d`,
    reads: ['x2+2b|2ax+(b|2a)2=d', '(x+b|2a)2=d'],
    came: '. 8 9 11 12 13 14 15 16 17 18',
    merged: 'b2a',
  },
  {
    name: 'the root',
    from: String.raw`(x + \frac{b}{2a})^2 = \frac{b - 4c}{4a^2}`,
    to: String.raw`x + \frac{b}{2a} = \frac{b - 4c}{2a}`,
    reads: ['(x+b|2a)2=b−4c|4a2', 'x+b|2a=b−4c|2a'],
    came: '1 2 3 4 5 6 9 10 11 12 13 14 17 16',
    merged: '',
  },
];

for (const { name, from, to, reads, came, merged } of DERIVATIONS) {
  test(`${name} pairs the terms a person would`, async ({ page }) => {
    await openParts(page);
    const shapes = await page.evaluate(
      ([from, to]) =>
        window.measure([
          { kind: 'formula', id: 'from', tex: from },
          { kind: 'formula', id: 'to', tex: to },
        ]),
      [from, to] as const,
    );
    const [before, after] = [shapes.from?.parts, shapes.to?.parts] as unknown as [Part[], Part[]];
    const read = (parts: readonly Part[]) =>
      parts.map((part) => (part.is === 'glyph' ? part.text : '|')).join('');
    expect([read(before), read(after)]).toEqual(reads.map((each) => each.replaceAll(' ', '')));
    const matches = matchAnywhere(before, after);
    const { into, outOf } = sharedParts(before, after, matches);
    const sourceOf = (j: number) =>
      [...matches, ...outOf].find((pair: Match) => pair[1] === j)?.[0] ?? '.';
    expect(after.map((_, j) => sourceOf(j)).join(' ')).toBe(came);
    expect(into.map(([i]) => read([before[i] as Part])).join('')).toBe(merged);
  });
}
