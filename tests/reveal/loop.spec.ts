// A step that repeats until the next key.
import { expect, type Page, test } from '@playwright/test';
import { openDeck } from './deck.js';

const SLIDES = '<section><div data-scene="orbit"></div></section><section>Next</section>';
const SCENES = `[S.scene({
  name: 'orbit',
  mobjects: [S.rectangle('a', { width: 1, height: 1 }), S.rectangle('b', { width: 1, height: 1 })],
  steps: [
    S.step('It comes.', S.fadeIn('a')),
    S.step('It goes round.', S.shift('a', [4, 0], { rate: 'linear' }), { loop: true }),
    S.step('Another one.', S.fadeIn('b')),
  ],
})]`;

const playhead = (page: Page) =>
  page.evaluate<number>("deck.getPlugin('scenes').players()[0].playhead");

/** The deck after so many steps, its clock held. */
async function openAt(page: Page, step: number, config = '{}') {
  await page.clock.install();
  await openDeck(page, SLIDES, SCENES, config);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.evaluate(`deck.slide(0, 0, ${step - 1})`);
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-step', String(step));
}

test('repeats, comes to its end with the next key, and goes on', async ({ page }) => {
  await openAt(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(1500);
  expect(await playhead(page)).toBeCloseTo(1.5, 1);
  await page.clock.runFor(1000);
  expect(await playhead(page)).toBeCloseTo(1.5, 1);
  await expect(page.locator('[data-moving]')).toHaveCount(0);
  await page.evaluate("deck.getPlugin('scenes').players()[0].settled()");

  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(400);
  expect(await playhead(page)).toBeCloseTo(1.9, 1);
  await page.clock.runFor(600);
  expect(await playhead(page)).toBeCloseTo(2.5, 1);
  await page.clock.runFor(3000);
  expect(await playhead(page)).toBe(3);
});

test('back leads out of it, from wherever it is', async ({ page }) => {
  await openAt(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(2500);
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(125);
  expect(await playhead(page)).toBeCloseTo(1.25, 1);
  await page.clock.runFor(2000);
  expect(await playhead(page)).toBe(1);
});

test('it repeats when a link leads there, and not on a slide that was left', async ({ page }) => {
  await openAt(page, 2);
  await page.clock.runFor(300);
  expect(await playhead(page)).toBeLessThan(2);
  await page.evaluate('deck.slide(1)');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBe(3);
  await page.evaluate('deck.slide(0, 0, 1)');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBeLessThan(2);
});

test('in reduced motion it stands at its end, and so it does on paper', async ({ page }) => {
  await openAt(
    page,
    2,
    "{ scenes: { scenes: SCENES, motion: 'reduced' } }".replace('SCENES', SCENES),
  );
  await page.clock.runFor(700);
  expect(await playhead(page)).toBe(2);
});

test('told twice to repeat it does so once, and stops for good', async ({ page }) => {
  await openAt(page, 2);
  const tell = (words: string) =>
    page.evaluate(`{ const player = deck.getPlugin('scenes').players()[0]; ${words} }`);
  await tell('player.show(2); player.loop(); player.loop();');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBeCloseTo(1.3, 1);
  await tell('player.show(2);');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBe(2);
});
