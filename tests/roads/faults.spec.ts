/** What goes wrong in a room: each made to happen. */
import { expect, type Page, test } from '@playwright/test';
import { openDeck } from '../reveal/deck.js';

const scene = (mobject: string) => `[S.scene({ name: 'one', mobjects: [
  S.rectangle('box', { width: 2, height: 1, at: { nextTo: 'it', direction: 'RIGHT' } }), ${mobject}],
  steps: [S.step('', [S.create('box', { runTime: 4 })]), S.step('', [S.fadeOut('box')])] })]`;
const slide = '<section><div data-scene="one"></div></section>';
const WORDS = `S.text('it', 'Wide words')`;

const boxX = (page: Page) =>
  page.evaluate(() => {
    const group = document.querySelector('[data-mobject="box"]');
    return Number(/translate\(([-\d.]+)/.exec(group?.getAttribute('transform') ?? '')?.[1]);
  });
const playhead = (page: Page) =>
  page.evaluate(() => {
    type Scenes = { players(): { playhead: number; show(p: number): void }[] };
    return (window.deck as unknown as { getPlugin(id: string): Scenes })
      .getPlugin('scenes')
      .players()[0]?.playhead;
  });
const host = (page: Page) => page.locator('[data-scene="one"]');
const atRest = (page: Page) => expect(host(page)).not.toHaveAttribute('data-moving');

/** Holds back what the page asks for at an address, until it is let go. */
async function holdBack(page: Page, address: RegExp, path: string) {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await free;
    await route.fulfill({ path }).catch(() => {}); // the page may be gone by then
  });
  return letGo;
}

/** The page has not "loaded" while something is held back; the deck starts all the same. */
function openWithout(page: Page, slides: string, scenes: string): void {
  openDeck(page, slides, scenes).catch(() => {});
}

const FONT = 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-latin-900-normal.woff2';
const fontStyle = `<style>@font-face { font-family: Late; src: url(/late.woff2); }
  :root { --scene-font: Late, monospace; }</style>`;

test('a font that comes late: the fallback first, measured again at rest, no jump in a step', async ({
  page,
}) => {
  const letGo = await holdBack(page, /late\.woff2/, FONT);
  openWithout(page, fontStyle + slide, scene(WORDS));
  await expect(host(page).locator('[data-mobject="it"]')).toBeVisible({ timeout: 8000 });
  await page.keyboard.press('ArrowRight');
  await expect(host(page)).toHaveAttribute('data-moving', '');
  const before = await boxX(page);
  letGo();
  await page.evaluate(() => document.fonts.ready);
  // Still in the same step, still in the same place.
  expect(await playhead(page)).toBeLessThan(1);
  expect(await boxX(page)).toBe(before);
  await atRest(page);
  await expect.poll(() => boxX(page)).not.toBe(before);
});

test('a font that never comes: the fallback stays, the deck goes on', async ({ page }) => {
  await holdBack(page, /late\.woff2/, FONT);
  openWithout(page, fontStyle + slide, scene(WORDS));
  await expect(host(page).locator('[data-mobject="it"]')).toBeVisible({ timeout: 8000 });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(host(page)).toHaveAttribute('data-step', '2');
});

const drawn = '<section><svg data-scene="one" viewBox="0 0 1280 720"></svg></section>';
for (const [where, slides] of Object.entries({ 'in a scene': slide, 'over a drawing': drawn })) {
  test(`KaTeX that comes late ${where}: its TeX first, then the formula`, async ({ page }) => {
    const letGo = await holdBack(page, /dist\/script\/katex\.js/, 'dist/script/katex.js');
    openWithout(page, slides, scene(`S.formula('it', 'x^2')`));
    const it = page.locator('[data-mobject="it"]');
    await expect(it).toHaveText('x^2', { timeout: 10_000 });
    letGo();
    await expect(it).toHaveText('x2');
    await page.keyboard.press('ArrowRight');
    await expect(host(page)).toHaveAttribute('data-step', '1');
  });
}

test('KaTeX that never comes: its TeX stays, the deck goes on', async ({ page }) => {
  await holdBack(page, /dist\/script\/katex\.js/, 'dist/script/katex.js');
  openWithout(page, slide, scene(`S.formula('it', 'x^2')`));
  await expect(page.locator('[data-mobject="it"]')).toHaveText('x^2', { timeout: 10_000 });
  await page.keyboard.press('ArrowRight');
  await expect(host(page)).toHaveAttribute('data-step', '1');
});

test('KaTeX that is not there: a card says so', async ({ page }) => {
  await page.route(/dist\/script\/katex\.js/, (route) => route.abort());
  await openDeck(page, slide, scene(`S.formula('it', 'x^2')`));
  await expect(page.locator('.scene-error')).toContainText('KaTeX did not load');
});

test('a tab that is frozen for a minute in the middle of a step goes on from there', async ({
  page,
}) => {
  await page.clock.install();
  await openDeck(page, slide, scene(WORDS));
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(1000);
  const before = (await playhead(page)) ?? 0;
  expect(before).toBeGreaterThan(0.1);
  await page.clock.fastForward(60_000); // as a sleeping tab: each timer at most once
  await page.clock.runFor(100);
  await page.clock.runFor(5000);
  expect(await playhead(page)).toBe(1);
  await atRest(page);
});

for (const zoom of [0.5, 1, 3]) {
  test(`zoom of ${zoom * 100} %: the same picture`, async ({ page }) => {
    await openDeck(page, slide, scene(WORDS));
    const picture = () => host(page).locator('.scene-svg').innerHTML();
    const before = await picture();
    // As the browser's zoom does: fewer CSS pixels, each of more pixels of the screen.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(1280 / zoom),
      height: Math.round(720 / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await atRest(page);
    expect(await picture()).toBe(before);
  });
}

test('a window moved to a finer screen in the middle of a step', async ({ page }) => {
  await openDeck(page, slide, scene(WORDS));
  await page.keyboard.press('ArrowRight');
  const session = await page.context().newCDPSession(page);
  const metrics = { width: 1280, height: 720, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
  await atRest(page);
  expect(await playhead(page)).toBe(1);
  await expect(host(page)).toHaveAttribute('data-step', '1');
});

test('a machine six times slower drops frames, and keeps the time', async ({ page }) => {
  await openDeck(page, slide, scene(WORDS));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const seconds = await page.evaluate(async () => {
    type Scenes = { players(): { settled(): Promise<void>; play(p: number): void }[] };
    const deck = window.deck as unknown as { getPlugin(id: string): Scenes };
    const [player] = deck.getPlugin('scenes').players();
    const begin = performance.now();
    player?.play(1);
    await player?.settled();
    return (performance.now() - begin) / 1000;
  });
  expect(seconds).toBeGreaterThan(3.9);
  expect(seconds).toBeLessThan(5);
});
