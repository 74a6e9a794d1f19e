import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const ORIGIN = 'http://deck.test';

const files: Readonly<Record<string, string>> = {
  '/reveal.js': 'node_modules/reveal.js/dist/reveal.js',
  '/reveal.css': 'node_modules/reveal.js/dist/reveal.css',
};

/**
 * Opens a deck made of the built plugin, as somebody without a build step has it.
 *
 * @param slides - the HTML inside `.slides`.
 * @param scenes - JavaScript: the list of scenes the deck is given. `S` holds the plugin's names.
 * @param config - JavaScript: more of reveal's settings.
 */
export async function openDeck(page: Page, slides: string, scenes = '[]', config = '{}') {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/reveal.css"><link rel="stylesheet" href="/dist/script/reveal-scenes.css">
<div class="reveal"><div class="slides">${slides}</div></div>
<script src="/reveal.js"></script><script src="/dist/script/reveal-scenes.js"></script>
<script>
  const S = RevealScenes;
  window.deck = new Reveal({
    width: 1280, height: 720, margin: 0, hash: true, transition: 'none',
    plugins: [RevealScenes], scenes: { scenes: ${scenes} }, ...${config} });
  window.deck.initialize();
</script>`;
  // Of the context, so that a test's own routes of the page come first.
  await page.context().route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return route.fulfill({ path: resolve(files[pathname] ?? `.${pathname}`) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.locator('.reveal.ready').waitFor();
}
