/**
 * Diagrams from their sources in three engines: each part comes as told and stays at its place, forwards,
 * back, by a link and in print, and everything stands at about the same place in all of them.
 */
import { expect, test } from '@playwright/test';
import { arrivalsOf, DIAGRAMS, hostOf } from '../decks/diagrams.js';
import { closeEngines, ENGINES, type EngineName, engineOf } from './engines.js';
import { serveDeck } from './serve-deck.js';
import { compareEngines, expectSame, follow, look, openAt, walk } from './walk-deck.js';
import { type Picture, type Shape, watch } from './watch.js';

const names = Object.keys(DIAGRAMS);

let server: Awaited<ReturnType<typeof serveDeck>>;
test.beforeAll(async () => {
  const hosts = Object.entries(DIAGRAMS).map(([name, diagram]) => hostOf(name, diagram));
  server = await serveDeck({
    slides: `<section>${hosts.join('</section><section>')}</section>`,
    before: `window.watch = (${watch})();`,
  });
});
test.afterAll(async () => {
  await closeEngines();
  server.close();
});

type Shapes = readonly Shape[];

/** The part of the diagram that a shape belongs to. */
const partOf = ({ name }: Shape) => name.replace(/ ?\w+$/, '');

/** What comes with each stop. */
function arrivals(stops: readonly Shapes[]): string[][] {
  const parts = stops.map((shapes) => new Set(shapes.map(partOf).filter(Boolean)));
  return parts.map((now, i) => [...now].filter((part) => !parts[i - 1]?.has(part)).sort());
}

/** Pixels: what an engine makes of the corner of a page that is far down. */
const NEAR = 0.05;

const placeOf = ({ box, points }: Shape) => [...box, ...points];
const isNear = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((n, i) => Math.abs(n - (other[i] ?? n + 1)) < NEAR);

/** The shapes of parts that are not where the last stop has them. */
function moved(stops: readonly Shapes[]): string[] {
  const end = stops.at(-1) ?? [];
  return stops.flatMap((shapes) =>
    shapes
      .filter((shape) => partOf(shape) !== '')
      .filter(
        (shape) =>
          !end.some((other) => other.name === shape.name && isNear(placeOf(shape), placeOf(other))),
      )
      .map(({ name }) => name),
  );
}

/** Holds the stops of each diagram against what its source tells. */
function expectOrder(stopsOf: (name: string, index: number) => readonly Shapes[], how: string) {
  for (const [i, name] of names.entries()) {
    const stops = stopsOf(name, i);
    expect.soft(moved(stops), `${name}, ${how}: places`).toEqual([]);
    const diagram = DIAGRAMS[name];
    if (diagram && diagram.order.length > 0)
      expect.soft(arrivals(stops), `${name}, ${how}: order`).toEqual(arrivalsOf(diagram));
  }
}

const shown = new Map<EngineName, Map<string, Picture>>();

for (const name of ENGINES) {
  test(`${name}: diagrams forwards, back and by a link`, async () => {
    const engine = await engineOf(name);
    await openAt(engine, server.url, '');
    await engine.call(() => window.watch.hurry());
    const there = await walk(engine, 'ArrowRight');
    expectOrder(
      (_, i) =>
        [...there].flatMap(([place, { elements }]) =>
          place.startsWith(`${i}/`) ? [elements] : [],
        ),
      'forwards',
    );
    const back = await walk(engine, 'ArrowLeft');
    expect(back.size).toBe(there.size);
    // Every stop by its link, none from the one beside it; some on a page of their own. (In a page that is
    // open, a link without a step leads to the step that was seen last.)
    const places = [...there.keys()].filter((place) => place.split('/').length === 3);
    for (const place of [1, 0].flatMap((odd) => places.filter((_, i) => i % 2 === odd))) {
      await follow(engine, place);
      const picture = there.get(place) as Picture;
      expectSame(await look(engine), picture, `by a link in the page to ${place}`);
    }
    for (const [i, [place, picture]] of [...there].entries()) {
      expectSame(back.get(place), picture, `back to ${place}`);
      if (i % 12 !== 5) continue; // all are laid out anew
      await openAt(engine, server.url, place);
      expectSame(await look(engine), picture, `by a link to ${place}`);
    }
    shown.set(name, there);
  });

  test(`${name}: diagrams in print`, async () => {
    const engine = await engineOf(name);
    await engine.open(`${server.url}?print-pdf`);
    expect(await engine.call(() => window.watch.ready())).toEqual([]);
    const pages = await engine.call(() => window.watch.pages());
    expectOrder(
      (name) => pages.flatMap(({ scene, elements }) => (scene === name ? [elements] : [])),
      'print',
    );
  });
}

test('diagrams stand at about the same places in all engines', () => {
  // Their tools measure words with the engine, and lay out by that: two hundredths of the slide.
  compareEngines(shown, 26);
});
