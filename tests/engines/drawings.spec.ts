/**
 * Drawings of any origin and hand-written D3 in three engines: each picture is the same forwards, back
 * and by a link, at rest and midway, and everything stands at the same place in all of them.
 */
import { expect, test } from '@playwright/test';
import { drawings, SLIDES } from './drawings-deck.js';
import { closeEngines, ENGINES, type EngineName, engineOf } from './engines.js';
import { serveDeck } from './serve-deck.js';
import { compareEngines, expectSame, look, openAt, walk } from './walk-deck.js';
import type { Picture } from './watch.js';

let server: Awaited<ReturnType<typeof serveDeck>>;
test.beforeAll(async () => {
  server = await serveDeck(drawings);
});
test.afterAll(async () => {
  await closeEngines();
  server.close();
});

/** All pictures that an engine has shown: at rest by their place, midway by their number. */
const shown = new Map<EngineName, Map<string, Picture>>();

for (const name of ENGINES) {
  test(`${name}: forwards, back and by a link`, async () => {
    const engine = await engineOf(name);
    await openAt(engine, server.url, '');
    const there = await walk(engine, 'ArrowRight');
    expect(there.size).toBeGreaterThan(40);
    const back = await walk(engine, 'ArrowLeft');
    expect(back.size).toBe(there.size);
    for (const [place, picture] of there) {
      expectSame(back.get(place), picture, `back to ${place}`);
      await openAt(engine, server.url, place);
      expectSame(await look(engine), picture, `by a link to ${place}`);
    }
    shown.set(name, there);
  });

  test(`${name}: in the middle of each step, from either side`, async () => {
    const engine = await engineOf(name);
    for (let slide = 1; slide < SLIDES; slide++) {
      await openAt(engine, server.url, `${slide}`);
      for (const [step, middle] of (await engine.call(() => window.watch.middles())).entries()) {
        const place = `slide ${slide}, in step ${step + 1}`;
        expect.soft(middle.isBetween, place).toBe(true);
        expectSame(middle.fromAfter, middle.fromBefore, place);
        shown.get(name)?.set(place, middle.fromBefore);
      }
    }
  });

  test(`${name}: turns round in the middle`, async () => {
    const engine = await engineOf(name);
    for (const place of ['1/0/0', '2/0/1', '3/0/0']) {
      await openAt(engine, server.url, place);
      const before = await look(engine);
      await engine.call(() => window.watch.slow());
      await engine.press('ArrowRight');
      expect(await engine.call(() => window.watch.onItsWay()), place).toBeLessThan(1);
      await engine.press('ArrowLeft');
      expectSame(await look(engine), before, place);
    }
  });
}

test('everything stands at the same place in all engines, to a pixel', () => {
  expect(shown.get('Chromium')?.size).toBeGreaterThan(70);
  compareEngines(shown);
});
