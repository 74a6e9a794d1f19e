// A deck's colours are those for its background, in whatever notation that is.
import { expect, test } from '@playwright/test';
import { openDeck } from './deck.js';

const SCENES = `[{ name: 's', mobjects: [S.text('a', 'a')], steps: [S.step('An a.', [S.write('a')])] }]`;

for (const [background, colors] of [
  ['#fff', 'light'],
  ['rgb(17 17 17)', 'dark'],
  ['oklch(1 0 0)', 'light'],
  ['oklch(0.2 0 0)', 'dark'],
  ['color-mix(in oklab, white 95%, blue)', 'light'],
  ['color-mix(in oklab, black 95%, white)', 'dark'],
  ['color(srgb 0.98 0.98 0.98)', 'light'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
  // Nothing is painted: what one sees is the browser's white page.
  ['oklch(0 0 0 / 0)', 'light'],
] as const) {
  test(`on ${background} the colours are those for ${colors}`, async ({ page }) => {
    const style = `<style>.reveal-viewport { background: ${background} }</style>`;
    await openDeck(page, `<section>${style}<div data-scene="s"></div></section>`, SCENES);
    await expect(page.locator('.reveal-viewport')).toHaveAttribute('data-scene-colors', colors);
  });
}
