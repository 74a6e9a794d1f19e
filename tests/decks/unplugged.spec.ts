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
