// `?rehearse`: the deck itself marks what is wrong on the slide that is shown, and loads nothing for it unasked.

import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { writeDeck } from '../cli/run.js';
import { LIGHT } from './light.js';

const SCENE = `S.scene({ name: 'one', title: 'A scene', mobjects: [
  S.text('a', 'Attention'), S.text('b', 'Encoder', { at: { moveTo: [0.4, 0.1] } }),
  S.rectangle('box', { width: 2, height: 1, at: { moveTo: [0, -3] } }),
], steps: [
  S.step('A word.', [S.write('a')]), S.step('A word on it.', [S.write('b')]),
  S.step('It goes.', [S.fadeOut('b')]),
] })`;

const SLIDES = `${LIGHT}<section><div data-scene="one"></div></section>
<section data-rehearse-accept="small-text"><p style="font-size: 11px">Small, and meant to be</p></section>
<section><p style="color: #444">Grey words</p>
  <p style="position: absolute; left: 1150px; top: 600px; white-space: nowrap">Words that run away</p></section>`;

async function openDeck(page: Page, file: string, query: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const deck = writeDeck(file, SLIDES, { scenes: `[${SCENE}]` });
  await page.goto(`${pathToFileURL(deck)}${query}`);
  await page.evaluate('deck.getPlugin("scenes").ready');
  return asked;
}

const words = (page: Page) => page.locator('.scene-faults .words');

test('a deck that is not asked loads nothing for it', async ({ page }, info) => {
  const asked = await openDeck(page, info.outputPath('deck.html'), '');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-step', '1');
  expect(asked.filter((url) => /controls/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => /mark-faults/.test(url))).toEqual([]);
  await expect(page.locator('.scene-faults')).toHaveCount(0);
});

for (const [query, ground] of [
  ['?rehearse', 'dark'],
  ['?rehearse&theme=light', 'light'],
] as const) {
  test(`marks follow the stops, on a ${ground} ground`, async ({ page }, info) => {
    const asked = await openDeck(page, info.outputPath('deck.html'), query);
    expect(asked.filter((url) => /mark-faults/.test(url))).toHaveLength(1);
    const frames = page.locator('.scene-faults .frame');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(words(page)).toHaveText([/^breaks \(overlap\) 'a' and 'b' lie on one another\./]);
    await expect(frames).toHaveCount(1);
    // The frame stands round where the words are on one another.
    const [frame, ...texts] = await Promise.all(
      [frames, page.locator('[data-mobject="a"]'), page.locator('[data-mobject="b"]')].map((at) =>
        at.boundingBox(),
      ),
    );
    for (const text of texts) {
      expect(frame?.x).toBeLessThan((text?.x ?? 0) + (text?.width ?? 0));
      expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeGreaterThan(text?.x ?? 0);
    }
    // They take no clicks, and are no part of the deck's look.
    const [x = 0, y = 0] = [(frame?.x ?? 0) + 4, (frame?.y ?? 0) + 4];
    const isHit = ([x, y]: readonly [number, number]) =>
      document.elementFromPoint(x, y)?.closest('.scene-faults') !== null;
    expect(await page.evaluate(isHit, [x, y] as const)).toBe(false);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-scene="one"]')).toHaveAttribute('data-step', '3');
    await expect(words(page)).toHaveCount(0);
    // A slide whose fault is accepted, then one with two.
    await page.evaluate('deck.slide(1)');
    await page.evaluate('deck.slide(2)');
    await expect(words(page).filter({ hasText: 'outside' })).toContainText('on the right');
    if (ground === 'dark') await expect(words(page).filter({ hasText: 'contrast' })).toHaveCount(1);
    // What leaves the window is framed where it can be seen.
    const box = await frames.first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    await page.evaluate('deck.toggleOverview(true)');
    await expect(words(page)).toHaveCount(0);
  });
}
