// A key that another plugin holds is left to it, and told of.
import { expect, test } from '@playwright/test';
import { open } from './deck.js';

const scene = `<div data-scene="word"><script type="application/json">{
  "mobjects": [{ "kind": "text", "id": "word", "text": "word" }],
  "steps": [{ "plays": [{ "animations": [{ "verb": "write", "target": "word" }] }] }] }</script></div>`;

/** As the chalkboard plugin does. */
const board = `const board = { id: 'board', init(deck) {
  deck.addKeyBinding({ keyCode: 68, key: 'D', description: 'Download drawings' }, () => { window.downloads = (window.downloads ?? 0) + 1; });
} };`;

for (const reveal of ['reveal-4', 'reveal-5', 'reveal.js'] as const) {
  for (const [order, before] of [
    ['before', `${board} config.plugins.unshift(board);`],
    ['after', `${board} config.plugins.push(board);`],
  ] as const) {
    test(`${reveal}: a plugin ${order} ours keeps its key`, async ({ page }) => {
      const said = await open(page, { slides: `<section>${scene}</section>`, reveal, before });
      await expect(page.locator('.overlay, .r-overlay')).toHaveCount(0);
      await page.keyboard.press('d');
      await expect(page.getByRole('slider')).toHaveCount(0);
      expect(await page.evaluate('window.downloads')).toBe(1);
      expect(said).toEqual([
        "info: reveal-scenes: the key D is taken by 'Download drawings'. Another one for ours: scenes: { keys: { scrub: '…' } }.",
      ]);
      await page.keyboard.press('z');
      await expect(page.locator('[data-scene]')).toHaveAttribute('data-step', '1');
      await page.keyboard.press('Shift+Slash');
      const row = (name: string) => page.getByRole('row', { name });
      await expect(row('D Download drawings')).toHaveCount(1);
      await expect(row('Scenes: Scrub')).toHaveCount(0);
      await expect(row('Scenes: End of the slide')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await page.evaluate('deck.destroy()');
    });
  }
}

test("a key of the deck's own settings, and one that the author names", async ({ page }) => {
  const before = `${board} config.plugins.unshift(board); config.keyboard = { 90: () => {} };
    config.scenes = { keys: { scrub: 'D' } };`;
  const said = await open(page, { slides: `<section>${scene}</section>`, before });
  expect(said).toEqual([
    expect.stringMatching(/the key Z is taken by 'the deck's keyboard setting'/),
  ]);
  await page.keyboard.down('d');
  await expect(page.getByRole('slider')).toBeVisible();
  await page.keyboard.up('d');
  expect(await page.evaluate('window.downloads')).toBe(undefined);
});
