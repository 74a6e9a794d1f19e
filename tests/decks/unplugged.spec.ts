// A deck that has scenes, but not the plugin among its plugins; a page without a doctype.
import { expect, test } from '@playwright/test';
import { ORIGIN, open, pageOf, serve } from './deck.js';

const box = `<div data-scene="box"><script type="application/json">{
  "mobjects": [{ "kind": "rectangle", "id": "box", "width": 2, "height": 1 }],
  "steps": [{ "plays": [{ "animations": [{ "verb": "create", "target": "box" }] }] }] }</script></div>`;

for (const reveal of ['reveal-4', 'reveal-5', 'reveal.js'] as const) {
  test(`without the plugin the place of a scene says so: ${reveal}`, async ({ page }) => {
    const content = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('section.present [data-scene]'), '::before').content`,
      );
    await serve(page, {
      '/': pageOf({ slides: `<section>${box}</section>`, reveal }),
      '/deck.js': 'const deck = new Reveal({}); deck.initialize();',
    });
    await page.goto(ORIGIN);
    await expect(page.locator('.reveal.ready')).toBeVisible();
    expect(await content()).toContain('plugins: [RevealScenes]');
    await open(page, { slides: `<section>${box}</section>`, reveal });
    expect(await content()).toBe('none');
  });
}

test('a card in a page without a doctype says what is missing', async ({ page }) => {
  const slides = '<section><div data-scene="nobody"></div></section>';
  const card = page.locator('.scene-error');
  await open(page, { slides });
  await expect(card).not.toContainText('doctype');
  await serve(page, {
    '/': pageOf({ slides }).replace(/<!doctype html>/i, ''),
    '/deck.js': 'const deck = new Reveal({ plugins: [RevealScenes] }); deck.initialize();',
  });
  await page.goto(ORIGIN);
  await expect(card).toContainText('Begin the page with <!doctype html>');
});

test('a page without our stylesheet says so, and a deck with it does not', async ({ page }) => {
  const [deck, told] = [{ slides: `<section>${box}</section>` }, 'reveal-scenes.css is missing:'];
  const said: string[] = [];
  page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
  await serve(page, {
    '/': pageOf(deck).replace(/<link[^>]*reveal-scenes\.css[^>]*>/, ''),
    '/deck.js': 'const deck = new Reveal({ plugins: [RevealScenes] }); deck.initialize();',
  });
  await page.goto(ORIGIN);
  await expect(page.locator('section > .scene-advice')).toContainText(told);
  expect(said).toEqual([expect.stringContaining(`error: reveal-scenes: ${told}`)]);
  expect((await open(page, deck)).join()).not.toContain('is missing');
});

test('slides of Markdown that nobody has read say so where a scene stands in them', async ({
  page,
}) => {
  const markdown = (block: string) =>
    `<section data-markdown><script type="text/template">## A heading\n\n${block}\n</script></section>`;
  const slides = `<section>${box}</section>${markdown('```mermaid\nflowchart LR\n  a --> b\n```')}${markdown('`dot` is a word')}`;
  const unread = /^error: reveal-scenes: .*RevealMarkdown/;
  const said = await open(page, { slides });
  const card = page.locator('section > .scene-advice');
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('this mermaid in Markdown');
  expect(said.filter((line) => unread.test(line))).toHaveLength(1);
  const heard = await open(page, { slides: markdown('`dot`'), plugins: ['markdown', 'scenes'] });
  expect(heard.filter((line) => unread.test(line))).toEqual([]);
});
