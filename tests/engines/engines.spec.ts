/**
 * The harness in three engines: random walks, real keys, and the places of text and formulas.
 * How long, by OPERATIONS (of Chromium; the others walk a tenth of that); from where, by SEED.
 */
import { expect, test } from '@playwright/test';
import type { Report, Task } from '../roads/harness.js';
import type { Place } from '../roads/places.js';
import { serve } from '../roads/serve.js';
import type { Engine } from './engine.js';
import { closeEngines, ENGINES, type EngineName, engineOf } from './engines.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const operations = Number(process.env.OPERATIONS ?? 100_000);

const SHARES: Record<EngineName, number> = { Chromium: 1, Firefox: 0.1, WebKit: 0.1 };
/** A page that walks for hours keeps what reveal leaves behind: a fresh one now and then. */
const PORTION = 5000;

let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  server = await serve({ walks: { reveal: 6 } });
});
test.afterAll(async () => {
  await closeEngines();
  server.close();
});

/** Asked now and then, as WebKit's driver takes half a minute for the longest a script may need. */
async function walkIn(engine: Engine, task: Task): Promise<Report> {
  await engine.call((task) => window.roads.start(task), task);
  for (;;) {
    const report = await engine.call(() => window.roads.report());
    if (report) return report;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

for (const name of ENGINES) {
  const share = SHARES[name];
  test(`${name}: the same picture by every road`, async () => {
    const engine = await engineOf(name);
    const sum = { operations: 0, atRest: 0, moving: 0, asleep: 0, printedPages: 0 };
    // Every other portion in long decks, where most scenes have no picture; also of a short walk.
    const longest = Math.min(PORTION, Math.ceil((operations * share) / 2));
    for (let portion = 0; sum.operations < operations * share; portion++) {
      await engine.open(`${server.url}/walks/`);
      const task = {
        seed: seed + 1000 * portion,
        operations: Math.min(longest, operations * share - sum.operations),
        far: portion % 2 === 1,
      };
      const { failure, ...figures } = await walkIn(engine, task);
      expect(failure, `seed ${task.seed}: ${JSON.stringify(failure)}`).toBeUndefined();
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += figures[key];
    }
    console.log(`${name}, seed ${seed}: ${JSON.stringify(sum)}`);
  });

  test(`${name}: the keyboard, in real time`, async () => {
    const engine = await engineOf(name);
    await engine.open(`${server.url}/walks/?clock=real`);
    await engine.call(() => window.roads.openTalk());
    for (let i = 0; i < 12; i++) await engine.press('ArrowRight');
    expect(await engine.call(() => window.roads.checkTalk())).toMatchObject({ stops: 12 });
    for (let i = 0; i < 5; i++) await engine.press('ArrowLeft');
    expect(await engine.call(() => window.roads.checkTalk())).toMatchObject({ stops: 7 });
  });
}

test('texts and formulas stand at the same places in all engines, to half a pixel', async () => {
  const places = new Map<string, Place[]>();
  for (const name of ENGINES) {
    const engine = await engineOf(name);
    await engine.open(`${server.url}/walks/?clock=real`);
    await engine.call(() => window.roads.openTalk());
    places.set(name, await engine.call(() => window.roads.placesOfTalk()));
  }
  const reference = places.get('Chromium') ?? [];
  expect(reference.length).toBeGreaterThan(100);
  for (const name of ENGINES.slice(1)) {
    const others = places.get(name) ?? [];
    expect(others.map(({ what }) => what)).toEqual(reference.map(({ what }) => what));
    const apart = reference.map(({ what, points }, i) => ({
      what,
      by: Math.max(...points.map((n, j) => Math.abs(n - (others[i]?.points[j] ?? Infinity)))),
    }));
    apart.sort((a, b) => b.by - a.by);
    console.log(`${name}: ${apart.length} texts, farthest ${JSON.stringify(apart.slice(0, 3))}`);
    expect(apart.filter(({ by }) => by >= 0.5)).toEqual([]);
  }
});
