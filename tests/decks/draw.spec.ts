// Way four: hand-written D3.
import { expect, type Page, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import '../talk/talk.js'; // declares window.deck
import { type Deck, open, press, settled } from './deck.js';

const BARS = `{
  name: 'bars',
  title: 'Three bars',
  steps: ['They grow.', { caption: 'One leaves.', runTime: 0.4 }],
  draw(root, step, transition) {
    window.calls = [...(window.calls ?? []), [step, transition.duration()]];
    const data = [[10, 10, 10], [100, 200, 300], [100, 300]][step];
    root.selectAll('rect').data(data).join(
      (enter) => enter.append('rect').attr('x', (_, i) => 100 + 120 * i).attr('width', 100).attr('y', 600).attr('height', 0).attr('fill', 'steelblue'),
      (update) => update,
      (exit) => exit.transition(transition).attr('height', 0).attr('y', 600).remove(),
    ).transition(transition).attr('height', (d) => d).attr('y', (d) => 600 - d).attr('fill', step === 2 ? 'tomato' : 'steelblue');
  },
}`;

const deck = (drawn = BARS): Deck => ({
  slides: '<section><h2>First</h2></section><section><div data-scene="bars"></div></section>',
  before: `config.scenes = { scenes: [RevealScenes.drawnScene(${drawn})] };`,
});

const heights = (page: Page, within = '[data-scene="bars"]') =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} rect`)].map((bar) =>
        Number(bar.getAttribute('height')),
      ),
    within,
  );

test('moves by real transitions, forwards and back', async ({ page }) => {
  const said = await open(page, { ...deck(), at: '#/1' });
  expect(await heights(page)).toEqual([10, 10, 10]);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="bars"]')).toHaveAttribute('data-moving');
  await page.waitForFunction(
    () => Number(document.querySelector('rect')?.getAttribute('height')) > 20,
  );
  const middle = await heights(page);
  expect(middle[2]).toBeGreaterThan(10);
  await settled(page);
  expect(await heights(page)).toEqual([100, 200, 300]);
  await press(page, 'ArrowRight');
  expect(await heights(page)).toEqual([100, 300]);
  await press(page, 'ArrowLeft');
  expect(await heights(page)).toEqual([100, 200, 300]);
  const calls = await page.evaluate(() => (window as never as { calls: [number, number][] }).calls);
  expect(calls).toContainEqual([1, 1000]);
  expect(calls).toContainEqual([2, 400]);
  expect(calls).toContainEqual([1, 200]); // back is twice as fast
  expect(said).toEqual([]);
});

test('is simply right on a link, and with reduced motion', async ({ page }) => {
  await open(page, { ...deck(), at: '#/1/0/1' });
  expect(await heights(page)).toEqual([100, 300]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('ArrowLeft');
  expect(await heights(page)).toEqual([100, 200, 300]);
});

test('turns round in the middle, and fast keys end right', async ({ page }) => {
  await open(page, { ...deck(), at: '#/1' });
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => Number(document.querySelector('rect')?.getAttribute('height')) > 20,
  );
  await press(page, 'ArrowLeft');
  expect(await heights(page)).toEqual([10, 10, 10]);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight'])
    await page.keyboard.press(key);
  await settled(page);
  expect(await heights(page)).toEqual([100, 300]);
});

/** Puts the playhead somewhere, and tells the bars' heights and where they are then. */
const at = (page: Page, playhead: number) =>
  page.evaluate((p) => {
    (window.deck.getPlugin('scenes') as ScenesPlugin).players()[0]?.show(p);
    return [...document.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
  }, playhead);
/** D3's `easeCubicInOut`, the ease of a transition unless told. */
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

test('between two steps it shows its transitions there, from whichever side', async ({ page }) => {
  const said = await open(page, { ...deck(), at: '#/1' });
  const middle = await at(page, 0.25);
  for (const [i, height] of [100, 200, 300].entries())
    expect(middle[i]).toBeCloseTo(10 + (height - 10) * ease(0.25), 6);
  const leaving = await at(page, 1.75);
  expect(leaving[2]).toBeCloseTo(300 * (1 - ease(0.75)), 6);
  expect(await at(page, 0.25)).toEqual(middle);
  expect(await at(page, 2)).toEqual([100, 300]);
  expect(await at(page, 1.75)).toEqual(leaving);
  // It stays so: no transition goes on by itself.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(await heights(page)).toEqual(leaving);
  await at(page, 0.5);
  await press(page, 'ArrowRight');
  expect(await heights(page)).toEqual([100, 200, 300]);
  expect(await at(page, -1)).toEqual([10, 10, 10]);
  expect(said).toEqual([]);
});

test('delays and times of a draw’s own count between two steps', async ({ page }) => {
  const staggered = BARS.replace(
    ").transition(transition).attr('height', (d) => d)",
    ").transition(transition).delay((_, i) => i * 400).duration(200).ease((t) => t).attr('height', (d) => d)",
  );
  await open(page, { ...deck(staggered), at: '#/1' });
  expect(await at(page, 0.5)).toEqual([100, 105, 10]);
  expect(await at(page, 0.9)).toEqual([100, 200, 155]);
  // And none of it where the picture must simply be right.
  expect(await at(page, 1)).toEqual([100, 200, 300]);
});

test('stops in the middle, and goes on from there', async ({ page }) => {
  await open(page, { ...deck(), at: '#/1' });
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => Number(document.querySelector('rect')?.getAttribute('height')) > 20,
  );
  const [playhead = 0, stopped = []] = await page.evaluate((): [number?, number[]?] => {
    const [player] = (window.deck.getPlugin('scenes') as ScenesPlugin).players();
    player?.stop();
    const bars = [...document.querySelectorAll('rect')];
    return [player?.playhead, bars.map((bar) => Number(bar.getAttribute('height')))];
  });
  expect(stopped[0]).toBeCloseTo(10 + 90 * ease(playhead), 6);
  await page.evaluate(() =>
    (window.deck.getPlugin('scenes') as ScenesPlugin).players()[0]?.play(1),
  );
  await settled(page);
  expect(await heights(page)).toEqual([100, 200, 300]);
});

test('resizing changes nothing of it', async ({ page }) => {
  await open(page, { ...deck(), at: '#/1/0/0' });
  await page.setViewportSize({ width: 640, height: 360 });
  expect(await heights(page)).toEqual([100, 200, 300]);
  const { width = 0 } = (await page.locator('[data-scene="bars"] svg').boundingBox()) ?? {};
  expect(width).toBeCloseTo(640, -1);
});

test('print shows each step', async ({ page }) => {
  await open(page, { ...deck(), at: '?print-pdf' });
  await expect(page.locator('.pdf-page')).toHaveCount(4);
  for (const [i, bars] of [
    [10, 10, 10],
    [100, 200, 300],
    [100, 300],
  ].entries())
    expect(await heights(page, `.pdf-page:nth-of-type(${i + 2})`)).toEqual(bars);
});

const warning = (said: readonly string[]) =>
  said.filter((line) => line.startsWith('warning: reveal-scenes'));

test('warns when a draw depends on more than the step', async ({ page }) => {
  const counting = BARS.replace(
    'const data = [[10, 10, 10], [100, 200, 300], [100, 300]][step];',
    'window.count = (window.count ?? 0) + 1; const data = [step, window.count * 10];',
  );
  const said = await open(page, { ...deck(counting), at: '#/1' });
  await press(page, 'ArrowRight');
  await expect.poll(() => warning(said).length).toBe(1);
  expect(warning(said)[0]).toMatch(
    /draw\(\) of the scene 'bars' does not depend on the step alone\. Step \d, drawn again from nothing, is another picture: <rect> has /,
  );
});

test('warns when a draw leaves something of the step before', async ({ page }) => {
  const heaping = BARS.replace(
    "root.selectAll('rect').data(data).join(",
    "root.append('circle').attr('r', 5); root.selectAll('rect').data(data).join(",
  );
  const said = await open(page, { ...deck(heaping), at: '#/1' });
  await press(page, 'ArrowRight');
  await expect.poll(() => warning(said)[0] ?? '').toMatch(/<g> holds \d elements for \d\./);
});

test('a draw that fails is a card', async ({ page }) => {
  await open(page, {
    ...deck(`{ name: 'bars', steps: ['x'], draw() { throw new Error('no data'); } }`),
    at: '#/1',
  });
  await expect(page.locator('[data-scene-error]')).toHaveAttribute(
    'data-scene-error',
    "Scene 'bars', draw, step 0: no data",
  );
});
