import { expect, test } from '@playwright/test';
import { openDeck } from '../reveal/deck.js';
import { serve } from './serve.js';

test('every broken scene shows its card and its message; the deck goes on', async ({ page }) => {
  const errors: string[] = [];
  const crashes: string[] = [];
  page.on('console', (line) => void (line.type() === 'error' && errors.push(line.text())));
  page.on('pageerror', ({ message }) => crashes.push(message));
  const server = await serve({ cards: { reveal: 6 } });
  await page.goto(`${server.url}/cards/?clock=real`);
  const { cards, lastStep } = await page.evaluate(() => window.roads.openBroken());
  server.close();
  expect(cards.length).toBeGreaterThanOrEqual(60);
  for (const { what, expected, told, markers, pictures } of cards) {
    expect(told, what).toContain(expected);
    expect({ markers, pictures }, what).toEqual({ markers: 0, pictures: 0 });
  }
  expect(errors.filter((line) => line.startsWith('reveal-scenes: '))).toHaveLength(cards.length);
  expect(crashes).toEqual([]);
  expect(lastStep).toBe('1');
});

const one = `[S.scene({ name: 'one', mobjects: [S.rectangle('box', { width: 2, height: 1 })],
  steps: [S.step('A box.', [S.create('box')])] })]`;

test('JSON in the page that is broken shows a card', async ({ page }) => {
  const script = (json: string) =>
    `<section><div data-scene="x"><script type="application/json">${json}</script></div></section>`;
  await openDeck(page, ['{"mobjects": [', '[]', 'null', '7', '"text"', ''].map(script).join(''));
  await expect(page.locator('.scene-error')).toHaveCount(6);
  await expect(page.locator('.scene-error').first()).toContainText('JSON');
});

test('two copies of the plugin: one of them works', async ({ page }) => {
  await openDeck(
    page,
    '<section><div data-scene="one"></div></section>',
    one,
    '{ plugins: [RevealScenes, RevealScenes, RevealScenes()] }',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="one"]')).toHaveAttribute('data-step', '1');
  await expect(page.locator('.scene-svg')).toHaveCount(1);
  await expect(page.locator('.scene-step')).toHaveCount(1);
});

test('the plugin before Markdown: scenes in Markdown are shown all the same', async ({ page }) => {
  await openDeck(
    page,
    `<section data-markdown><textarea data-template>\n<div data-scene="one"></div>\n</textarea></section>
     </div></div><script src="/node_modules/reveal.js/dist/plugin/markdown.js"></script><div><div>`,
    one,
    '{ plugins: [RevealScenes, RevealMarkdown] }',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="one"]')).toHaveAttribute('data-step', '1');
  await expect(page.locator('[data-mobject="box"]')).toBeVisible();
});

test('a page without reveal.js is not disturbed', async ({ page }) => {
  const crashes: string[] = [];
  page.on('pageerror', ({ message }) => crashes.push(message));
  await page.setContent('<div data-scene="one">Words</div>');
  await page.addScriptTag({ path: 'dist/script/reveal-scenes.js' });
  expect(await page.evaluate('RevealScenes().players().length')).toBe(0);
  await expect(page.locator('[data-scene]')).toHaveText('Words');
  expect(crashes).toEqual([]);
});
