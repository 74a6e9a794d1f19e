// The font of a scene is that of its slide.
import { expect, test } from '@playwright/test';
import { open } from './deck.js';

const scene = `<div data-scene="word"><script type="application/json">{
  "mobjects": [{ "kind": "text", "id": "word", "text": "word" }], "steps": [] }</script></div>`;

for (const [theme, css, family] of [
  [
    'a theme of its own, without --r-main-font',
    '.reveal { font-family: Georgia, serif }',
    'Georgia, serif',
  ],
  [
    'with --r-main-font',
    ':root { --r-main-font: Courier } .reveal { font-family: Georgia }',
    'Courier',
  ],
  ['with --scene-font', ':root { --r-main-font: Courier; --scene-font: Arial }', 'Arial'],
] as const) {
  test(theme, async ({ page }) => {
    await open(page, {
      slides: `<section>${scene}</section>`,
      theme: 'own',
      files: { '/modules/reveal.js/dist/theme/own.css': css },
    });
    await expect(page.locator('.scene-svg [data-mobject="word"]')).toHaveCSS('font-family', family);
  });
}
