// Beats: where a deck stops, and the change from one pace to the other in the middle of a talk.
import { expect, test } from '@playwright/test';
import { beatStops } from '../../plugin/core/beats.js';
import { scenes } from '../../slides/index.js';
import { address, freeze, openTalk, pictures, playhead, settled, shown } from '../talk/talk.js';
import { openDeck } from './deck.js';

test('the talk has about 30 beats over its 60 steps', () => {
  const beats = scenes.map((scene) => beatStops(scene).length - 1);
  expect(scenes.reduce((sum, { steps }) => sum + steps.length, 0)).toBe(60);
  expect(beats).toEqual([0, 5, 6, 10, 3, 5]);
});

test('at beats, a key runs through to the end of the beat, and back', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(1, 1, '?pace=beats'));
  await freeze(page);
  const expected = await pictures(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(800);
  expect(await playhead(page)).toBeGreaterThan(2);
  expect(await playhead(page)).toBeLessThan(8);
  await page.clock.runFor(2000);
  expect(await shown(page)).toMatchObject({ step: 2, moving: false, picture: expected[1]?.[8] });
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(2000);
  expect(await shown(page)).toMatchObject({ step: 1, moving: false, picture: expected[1]?.[1] });
});

test('every beat of the talk by key, there and back', async ({ page }) => {
  test.slow();
  await page.clock.install();
  await openTalk(page, address(0, 0, '?pace=beats'));
  const expected = await pictures(page);
  const stops = scenes.flatMap((scene, slide) =>
    beatStops(scene).map((playhead, step) => ({ slide, step, playhead })),
  );
  const check = async ({ slide, step, playhead }: (typeof stops)[number]) => {
    await page.clock.runFor(5000);
    const picture = expected[slide]?.[playhead];
    expect(await shown(page)).toEqual({ slide, step, moving: false, picture });
  };
  for (const stop of stops.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await check(stop);
  }
  for (const stop of stops.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft');
    await check(stop);
  }
});

test('a link at beats shows the picture of its beat', async ({ page }) => {
  await openTalk(page, address(3, 4, '?pace=beats'));
  const expected = await pictures(page);
  const stop = beatStops(scenes[3] as never)[4] as number;
  expect(await shown(page)).toMatchObject({ step: 4, picture: expected[3]?.[stop] });
});

test('the key changes the pace and keeps the picture, also in the middle of a beat', async ({
  page,
}) => {
  await openTalk(page, address(1, 4));
  const before = await shown(page);
  await page.keyboard.press('e');
  await settled(page);
  // Four steps are one beat and the middle of the next.
  expect(await shown(page)).toEqual({ ...before, step: 1 });
  await expect.poll(() => page.url()).toContain('?pace=beats#/1/0/0');
  await page.keyboard.press('e');
  expect(await shown(page)).toEqual(before);
  await page.keyboard.press('e');

  // The next key completes the beat.
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await playhead(page)).toBe(8);
  expect(await shown(page)).toMatchObject({ step: 2 });

  // The slides around it stop at beats as well: the one behind stands at its end.
  await page.evaluate(() => window.deck.slide(2, 0, -1));
  await settled(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await playhead(page)).toBe(2);
  await page.evaluate(() => window.deck.slide(1));
  await settled(page);
  expect(await shown(page)).toMatchObject({ slide: 1, step: 5 });
  expect(await playhead(page)).toBe(17);
});

test('a change of pace in the middle of a movement lets it go on', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(500);
  await page.keyboard.press('e');
  await page.clock.runFor(100);
  const now = await playhead(page);
  expect(now).toBeGreaterThan(0.3);
  expect(now).toBeLessThan(0.6);
  await page.clock.runFor(2000);
  expect(await playhead(page)).toBe(1);
});

test('a scene among other fragments keeps its place when the pace changes', async ({ page }) => {
  const steps = `[1, 2, 3, 4].map((i) => S.step('', [S.write('a' + i)], { beat: i < 3 ? 'x' : 'y' }))`;
  const scene = `{ name: 's', steps: ${steps},
    mobjects: [1, 2, 3, 4].map((i) => S.text('a' + i, 'a', { at: { shift: [i, 0] } })) }`;
  const before = '<p class="fragment" id="before">before</p>';
  const after = '<p class="fragment" id="after">after</p>';
  await openDeck(
    page,
    `<section>${before}<div data-scene="s"></div>${after}</section>`,
    `[${scene}]`,
  );
  const order = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.fragment')]
        .sort((a, b) => Number(a.dataset.fragmentIndex) - Number(b.dataset.fragmentIndex))
        .map((each) => each.id || each.dataset.step),
    );
  expect(await order()).toEqual(['before', '1', '2', '3', '4', 'after']);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  expect(await order()).toEqual(['before', '1', '2', 'after']);
  await page.keyboard.press('ArrowRight');
  const host = page.locator('[data-scene]');
  await expect(host).toHaveAttribute('data-step', '2');
  await expect(page.locator('#after')).not.toHaveClass(/visible/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#after')).toHaveClass(/visible/);
  await page.keyboard.press('e');
  expect(await order()).toEqual(['before', '1', '2', '3', '4', 'after']);
  await expect(page.locator('#after')).toHaveClass(/current-fragment/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#after')).not.toHaveClass(/visible/);
  await expect(host).toHaveAttribute('data-step', '4');
});
