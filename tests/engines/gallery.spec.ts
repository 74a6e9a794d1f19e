/**
 * The gallery and the six pictures in three engines: each picture is the same forwards, back and by a link,
 * and everything stands at the same place in all of them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { closeEngines, ENGINES, type EngineName, engineOf } from './engines.js';
import { serveFiles } from './serve-deck.js';
import { compareEngines, expectSame, look, openAt, walk } from './walk-deck.js';
import { type Picture, watch } from './watch.js';

let server: Awaited<ReturnType<typeof serveFiles>>;
test.beforeAll(async () => {
  const html = readFileSync('dist/gallery.html', 'utf8');
  server = await serveFiles({ '/': `${html}<script>window.watch = (${watch})();</script>` });
});
test.afterAll(async () => {
  await closeEngines();
  server.close();
});

const shown = new Map<EngineName, Map<string, Picture>>();

for (const name of ENGINES) {
  test(`${name}: the gallery forwards, back and by a link`, async () => {
    const engine = await engineOf(name);
    await openAt(engine, server.url, '');
    await engine.call(() => window.watch.hurry());
    const there = await walk(engine, 'ArrowRight');
    expect(there.size).toBeGreaterThan(180);
    const back = await walk(engine, 'ArrowLeft');
    expect(back.size).toBe(there.size);
    for (const [i, [place, picture]] of [...there].entries()) {
      expectSame(back.get(place), picture, `back to ${place}`);
      if (i % 10 > 0) continue; // a load takes longer than all steps of a slide
      await openAt(engine, server.url, place);
      expectSame(await look(engine), picture, `by a link to ${place}`);
    }
    shown.set(name, there);
  });
}

test('the gallery stands at the same places in all engines, to two pixels', () => {
  // Large formulas: WebKit takes slanted letters at their ends for a little wider.
  compareEngines(shown, 2);
});
