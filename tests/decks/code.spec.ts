// Code as a page shows it: in colours when the highlighter has come, and as text whatever comes.
import { expect, type Page, test } from '@playwright/test';
import { open, press } from './deck.js';

const SOURCE = 'def f(x):\n    return x + 1  # one more';
const PYTHON = `code('c', ${JSON.stringify(SOURCE)}, { language: 'python' })`;

const deckOf = (mobject: string) => ({
  slides: '<section><div data-scene="s"></div></section>',
  before: `const { code, create, scene, step, text } = RevealScenes;
    config.scenes = { scenes: [scene({
      name: 's', mobjects: [${mobject}], steps: [step(create('c'))] })] };`,
});

/** The letters of a line, run by run of one colour, and that colour. */
const runs = (page: Page, line: string) =>
  page.evaluate((id) => {
    const found: [string, string][] = [];
    for (const glyph of document.querySelectorAll(`[data-mobject="${id}"] tspan`)) {
      const { color } = getComputedStyle(glyph);
      const last = found.at(-1);
      if (last?.[1] === color) last[0] += glyph.textContent;
      else found.push([glyph.textContent ?? '', color]);
    }
    return found;
  }, line);

/** The addresses of what the page asks for. */
function asked(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

for (const [theme, [plain, keyword, number, comment]] of Object.entries({
  black: ['rgb(255, 255, 255)', 'rgb(88, 196, 221)', 'rgb(255, 134, 47)', 'rgb(136, 136, 136)'],
  white: ['rgb(22, 24, 29)', 'rgb(11, 111, 140)', 'rgb(184, 74, 0)', 'rgb(95, 99, 104)'],
}) as [string, [string, string, string, string]][]) {
  test(`tokens have the colours of the palette: ${theme}`, async ({ page }) => {
    await open(page, { ...deckOf(PYTHON), theme });
    await press(page, 'ArrowRight');
    expect(await runs(page, 'c.line-2')).toEqual([
      ['    ', plain],
      ['return', keyword],
      [' x + ', plain],
      ['1', number],
      ['  ', plain],
      ['# one more', comment],
    ]);
  });
}

test('it is text: it can be selected, with all its spaces, in the font of code', async ({
  page,
}) => {
  await open(page, deckOf(PYTHON));
  await press(page, 'ArrowRight');
  const line = page.locator('[data-mobject="c.line-2"] text');
  expect(await line.evaluate((text) => getComputedStyle(text).fontFamily)).toBe('monospace');
  expect(await line.evaluate((text) => getComputedStyle(text).whiteSpace)).toMatch(/^pre/);
  await line.evaluate((text) => getSelection()?.selectAllChildren(text));
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    '    return x + 1  # one more',
  );
  // Each column is as wide as the others, so the lines are aligned.
  const widths = await line.evaluate((text) =>
    [...(text as SVGTextElement).children].map((glyph) => Number(glyph.getAttribute('x'))),
  );
  const steps = widths.slice(1).map((x, i) => x - (widths[i] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1);
});

test('the highlighter is asked for by code in a language, and by nothing else', async ({
  page,
}) => {
  const addresses = asked(page);
  await open(page, deckOf(`code('c', 'x = 1')`));
  expect(addresses.filter((each) => each.endsWith('/highlight.js'))).toEqual([]);
  await open(page, deckOf(PYTHON));
  expect(addresses.filter((each) => each.endsWith('/highlight.js'))).toHaveLength(1);
});

test('without the highlighter it is plain, and the console says why', async ({ page }) => {
  const files = { '/dist/script/highlight.js': '' };
  const said = await open(page, { ...deckOf(PYTHON), files });
  await press(page, 'ArrowRight');
  expect(await runs(page, 'c.line-1')).toEqual([['def f(x):', 'rgb(255, 255, 255)']]);
  expect(said.join('\n')).toContain('highlight.js did not load');
});

test('a language that nobody knows is told, with those that look like it', async ({ page }) => {
  await open(page, deckOf(`code('c', 'x', { language: 'pyton' })`));
  await expect(page.locator('.scene-error')).toContainText(
    "Scene 's', mobject 'c.line-1': no language 'pyton'. Did you mean 'python'?",
  );
});

test('in print it is text, in its colours', async ({ page }) => {
  await open(page, { ...deckOf(PYTHON), at: '?print-pdf' });
  const line = page.locator('.pdf-page:last-of-type [data-mobject="c.line-2"] text');
  await expect(line).toHaveText('    return x + 1  # one more', { useInnerText: false });
  expect(await line.locator('tspan[color]').count()).toBeGreaterThan(0);
});
