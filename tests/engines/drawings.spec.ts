/**
 * Drawings of any origin and hand-written D3 in three engines: each picture is the same forwards, back
 * and by a link, at rest and midway, and everything stands at the same place in all of them.
 */
import { expect, test } from '@playwright/test';
import { drawings, SLIDES } from './drawings-deck.js';
import type { Engine } from './engine.js';
import { closeEngines, ENGINES, type EngineName, engineOf } from './engines.js';
import { serveDeck } from './serve-deck.js';
import type { Picture } from './watch.js';

let server: Awaited<ReturnType<typeof serveDeck>>;
test.beforeAll(async () => {
  server = await serveDeck(drawings);
});
test.afterAll(async () => {
  await closeEngines();
  server.close();
});

let loads = 0;
async function openAt(engine: Engine, place: string): Promise<void> {
  await engine.open(`${server.url}?${++loads}#/${place}`); // another page, or nothing would be loaded
  expect(await engine.call(() => window.watch.ready())).toEqual([]);
}

const look = (engine: Engine) => engine.call(() => window.watch.look());

/** The pictures of a walk to the end of the deck, or to its start, by the deck's place. */
async function walk(engine: Engine, key: 'ArrowRight' | 'ArrowLeft') {
  const pictures = new Map<string, Picture>();
  for (;;) {
    const picture = await look(engine);
    if (pictures.has(picture.place)) return pictures;
    pictures.set(picture.place, picture);
    await engine.press(key);
  }
}

/** All pictures that an engine has shown: at rest by their place, midway by their number. */
const shown = new Map<EngineName, Map<string, Picture>>();

for (const name of ENGINES) {
  test(`${name}: forwards, back and by a link`, async () => {
    const engine = await engineOf(name);
    await openAt(engine, '');
    const there = await walk(engine, 'ArrowRight');
    expect(there.size).toBeGreaterThan(40);
    const back = await walk(engine, 'ArrowLeft');
    expect(back.size).toBe(there.size);
    for (const [place, picture] of there) {
      expect.soft(back.get(place), `back to ${place}`).toEqual(picture);
      await openAt(engine, place);
      expect.soft(await look(engine), `by a link to ${place}`).toEqual(picture);
    }
    shown.set(name, there);
  });

  test(`${name}: in the middle of each step, from either side`, async () => {
    const engine = await engineOf(name);
    for (let slide = 1; slide < SLIDES; slide++) {
      await openAt(engine, `${slide}`);
      for (const [step, middle] of (await engine.call(() => window.watch.middles())).entries()) {
        const place = `slide ${slide}, in step ${step + 1}`;
        expect.soft(middle.isBetween, place).toBe(true);
        expect.soft(middle.fromAfter, place).toEqual(middle.fromBefore);
        shown.get(name)?.set(place, middle.fromBefore);
      }
    }
  });

  test(`${name}: turns round in the middle`, async () => {
    const engine = await engineOf(name);
    for (const place of ['1/0/0', '2/0/1', '3/0/0']) {
      await openAt(engine, place);
      const before = await look(engine);
      await engine.call(() => window.watch.slow());
      await engine.press('ArrowRight');
      expect(await engine.call(() => window.watch.onItsWay()), place).toBeLessThan(1);
      await engine.press('ArrowLeft');
      expect(await look(engine), place).toEqual(before);
    }
  });
}

test('everything stands at the same place in all engines, to a pixel', () => {
  const [first, ...others] = ENGINES.map((name) => ({ name, pictures: shown.get(name) }));
  expect(first?.pictures?.size).toBeGreaterThan(70);
  for (const { name, pictures } of others) {
    expect([...(pictures?.keys() ?? [])]).toEqual([...(first?.pictures?.keys() ?? [])]);
    const apart = [...(first?.pictures ?? [])].flatMap(([place, { elements }]) => {
      const theirs = pictures?.get(place)?.elements ?? [];
      const names = (list: Picture['elements']) => list.map(({ name }) => name);
      expect.soft(names(theirs), `${name}, ${place}`).toEqual(names(elements));
      return elements.map(({ name: what, points }, i) => {
        const others = theirs[i]?.points ?? [];
        expect.soft(others.length, `${name}, ${place}: ${what}`).toBe(points.length);
        const by = Math.max(0, ...points.map((n, j) => Math.abs(n - (others[j] ?? Infinity))));
        return { by, what: `${place}: ${what}`, points, others };
      });
    });
    apart.sort((a, b) => b.by - a.by);
    console.log(`${name}: ${apart.length} places, farthest ${JSON.stringify(apart.slice(0, 2))}`);
    expect
      .soft(
        apart.filter(({ by }) => by > 1),
        name,
      )
      .toEqual([]);
  }
});
