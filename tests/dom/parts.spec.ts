/** What is cut into parts stands where it stands as a whole, and each part has what is its own. */
import { expect, test } from '@playwright/test';
import { openParts } from './open-parts.js';

/** TeX, and the words by which its parts are told. */
const FORMULAS: readonly (readonly [tex: string, parts: readonly string[]])[] = [
  ['E = mc^2', ['m', 'c^2', '=']],
  ['E = mc^2', ['c', '2']],
  [String.raw`\sum_{i=1}^{n} f_i^2`, [String.raw`\sum`, 'n', 'f']],
  [String.raw`\frac{a}{b} + \sqrt{x+y}`, ['a', 'b', 'x']],
  [String.raw`\lim_{h \to 0} \frac{f(x+h)-f(x)}{h}`, [String.raw`\lim`, 'f(x)', 'h']],
  [String.raw`\left(\begin{matrix}a&b\\c&d\end{matrix}\right)x`, ['a', 'd', 'x']],
];

for (const [tex, words] of FORMULAS) {
  test(`a formula in parts looks like the whole: ${tex}, ${words.join(' ')}`, async ({ page }) => {
    await openParts(page);
    const parts = Object.fromEntries(words.map((find, i) => [`part${i}`, find]));
    const told = await page.evaluate(
      async ([tex, parts]) => {
        const whole = await window.measure([{ kind: 'formula', id: 'eq', tex }]);
        const cut = await window.measure([
          { kind: 'formula', id: 'eq', tex, parts, colors: { x: 'RED' } },
        ]);
        return { whole, cut };
      },
      [tex, parts] as const,
    );
    const place = (part: { text?: string; at?: readonly number[] }) =>
      `${part.text} ${part.at?.map((n) => Math.round(n * 100)).join(' ')}`;
    const all = Object.values(told.cut).flatMap((shape) => shape.parts);
    expect(all.map(place).sort()).toEqual(told.whole.eq?.parts.map(place).sort());
    for (const [i, find] of words.entries()) {
      const own = told.cut[`eq.part${i}`]?.parts.map(({ text }) => text).join('');
      const shown = find
        .replace('\\sum', '∑')
        .replace('\\lim', 'lim')
        .replace('^', '')
        .replaceAll('-', '−');
      expect(own).toBe(shown);
    }
    const reds = all.filter(({ color }) => color?.includes('red')).map(({ text }) => text);
    expect(reds).toHaveLength(all.filter(({ text }) => text === 'x').length);
  });
}

test('parts of a formula may be told by their glyphs; too many are an error', async ({ page }) => {
  await openParts(page);
  const measure = (glyphs: readonly number[], tex = String.raw`\frac{a}{b} = c`) =>
    page.evaluate(
      async ([tex, glyphs]) => {
        const eq = { kind: 'formula', id: 'eq', tex, parts: { x: { glyphs } } };
        const shapes = await window.measure([eq]);
        return Object.entries(shapes).map(([id, { parts }]) => [
          id,
          parts.map(({ text = '|' }) => text).join(''),
        ]);
      },
      [tex, glyphs] as const,
    );
  expect(await measure([0, 3])).toEqual([
    ['eq.x', 'a|b'],
    ['eq.gap-1', '=c'],
  ]);
  await expect(measure([3, 6])).rejects.toThrow("its part 'x' ends at glyph 6, but it has only 5");
  // Spaces between words are none.
  const words = String.raw`\text{a bc d} = e`;
  expect((await measure([1, 3], words)).map(([, shown]) => shown?.trim())).toEqual(
    expect.arrayContaining(['a', 'bc', 'd=e']),
  );
  await expect(measure([1, 7], words)).rejects.toThrow('but it has only 6');
});

test('words of a text stand where they stand in the whole', async ({ page }) => {
  await openParts(page);
  const { whole, cut } = await page.evaluate(async () => {
    const said = { kind: 'text', id: 't', text: 'the quick\nfox jumps' };
    return {
      whole: await window.measure([said]),
      cut: await window.measure([
        { ...said, parts: { a: 'quick', b: 'jumps' }, colors: { fox: 'RED' } },
      ]),
    };
  });
  expect(Object.keys(cut)).toEqual(['t.gap-0', 't.a', 't.gap-1', 't.b']);
  expect(Object.values(cut).flatMap(({ parts }) => parts.map(({ at }) => at))).toEqual(
    whole.t?.parts.map(({ at }) => at),
  );
  const [a, box] = [cut['t.a']?.box, whole.t?.box];
  expect(a?.width).toBeLessThan(box?.width ?? 0);
  expect(a?.height).toBeLessThan(box?.height ?? 0);
  expect(cut['t.a']?.parts.map(({ text }) => text).join('')).toBe('quick');
  const reds = cut['t.gap-1']?.parts.filter(({ color }) => color);
  expect(reds?.map(({ text }) => text).join('')).toBe('fox');
});

test('formulas side by side share the baseline of a text, and their boxes hold their ink', async ({
  page,
}) => {
  await openParts(page);
  const shapes = await page.evaluate(() => {
    const tex = (id: string, tex: string) => ({ kind: 'formula', id, tex, box: 'em' });
    const cut = { ...tex('cut', '{{x_1}} {{+ y}}'), box: 'em' };
    const word = { kind: 'text', id: 'word', text: 'is', box: 'em' };
    return window.measure([
      word,
      tex('x', 'x'),
      tex('g', 'x_g^2'),
      tex('high', 'x + \\frac{a}{b}'),
      cut,
    ]);
  });
  const [word, ...formulas] = Object.values(shapes);
  const baseline = (shape?: (typeof shapes)[string]) =>
    (shape?.parts[0]?.at?.[1] ?? 0) - (shape?.box.center[1] ?? 0);
  for (const shape of formulas) expect(baseline(shape)).toBeCloseTo(baseline(word), 6);
  expect(Object.keys(shapes)).toContain('cut.2');
  expect(shapes.x?.box.height).toBeCloseTo(word?.box.height ?? 0, 6);
  expect(shapes.high?.box.height).toBeGreaterThan(1.1 * (word?.box.height ?? 0));
});
