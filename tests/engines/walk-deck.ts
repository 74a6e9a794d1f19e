/** Walks through a deck in any engine, and compares what engines have shown. */
import { expect } from '@playwright/test';
import type { Engine } from './engine.js';
import { ENGINES, type EngineName } from './engines.js';
import type { Picture, Shape } from './watch.js';

let loads = 0;

/** Opens a deck at a place of its address. */
export async function openAt(engine: Engine, url: string, place: string): Promise<void> {
  await engine.open(`${url}?${++loads}#/${place}`); // another page, or nothing would be loaded
  expect(await engine.call(() => window.watch.ready())).toEqual([]);
}

/** Follows a link in the page that is open. */
export const follow = (engine: Engine, place: string) =>
  engine.call(async (hash) => {
    const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    // Reveal writes addresses late: where this one stands already, nobody would hear of it.
    if (location.hash === hash) dispatchEvent(new Event('hashchange'));
    else location.hash = hash;
    await told;
  }, `#/${place}`);

export const look = (engine: Engine) => engine.call(() => window.watch.look());

/** The pictures of a walk to the end of the deck, or to its start, by the deck's place. */
export async function walk(engine: Engine, key: 'ArrowRight' | 'ArrowLeft') {
  const pictures = new Map<string, Picture>();
  for (;;) {
    const picture = await look(engine);
    if (pictures.has(picture.place)) return pictures;
    pictures.set(picture.place, picture);
    await engine.press(key);
  }
}

/** Holds a picture against what was seen before at its place. */
export function expectSame(seen: Picture | undefined, picture: Picture, how: string): void {
  const [some, others] = [seen?.elements ?? [], picture.elements];
  const count = Math.max(some.length, others.length);
  const apart = Array.from({ length: count }, (_, i) => [some[i], others[i]] as const)
    .filter(([one, other]) => !one || !other || !isSame(one, other))
    .map((pair) => JSON.stringify(pair));
  expect.soft(apart, how).toEqual([]);
  expect.soft(seen?.place, how).toBe(picture.place);
}

/** Pixels: in WebKit the last digit of a matrix changes by itself, and with it now and then a hundredth. */
const MOST = 0.015;

const isSame = (one: Shape, other: Shape) =>
  one.name === other.name &&
  one.look === other.look &&
  areNear(one.box, other.box) &&
  areNear(one.points, other.points);

const areNear = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length &&
  some.every((n, i) => Math.abs(n - (others[i] ?? Number.NaN)) < MOST);

/**
 * Holds the pictures of all engines, by place, against those of the first.
 *
 * @param most - pixels by which something may stand elsewhere.
 */
export function compareEngines(
  shown: ReadonlyMap<EngineName, ReadonlyMap<string, Picture>>,
  most = 1,
): void {
  const [first, ...others] = ENGINES.map((name) => ({ name, pictures: shown.get(name) }));
  for (const { name, pictures } of others) {
    expect([...(pictures?.keys() ?? [])]).toEqual([...(first?.pictures?.keys() ?? [])]);
    const apart = [...(first?.pictures ?? [])].flatMap(([place, { elements }]) => {
      const theirs = pictures?.get(place)?.elements ?? [];
      const names = (list: Picture['elements']) => list.map(({ name }) => name);
      expect.soft(names(theirs), `${name}, ${place}`).toEqual(names(elements));
      return elements.map(({ name: what, points }, i) => {
        const others = theirs[i]?.points ?? [];
        const count = Math.max(points.length, others.length);
        const by = Math.max(
          0,
          ...Array.from({ length: count }, (_, j) =>
            Math.abs((points[j] ?? -Infinity) - (others[j] ?? Infinity)),
          ),
        );
        return { by, what: `${place}: ${what}`, points, others };
      });
    });
    apart.sort((a, b) => b.by - a.by);
    console.log(`${name}: ${apart.length} places, farthest ${JSON.stringify(apart.slice(0, 2))}`);
    expect.soft(apart.filter(({ by }) => by > most).slice(0, 20), name).toEqual([]);
  }
}
