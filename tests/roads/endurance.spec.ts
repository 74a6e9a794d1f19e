/**
 * What a long day does to a deck: heap, nodes, listeners and timers stay flat. The long form is
 * `npm run test:endurance`.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openDeck } from '../reveal/deck.js';

const long = process.env.ENDURANCE === 'long';
const STEPS = long ? 10_000 : 600;
const SLIDES = long ? 1000 : 100;
const SECONDS = long ? 20 : 3;

const names = ['one', 'two', 'three'];
const scenes = `[${names
  .map(
    (name) => `S.scene({ name: '${name}', mobjects: [
      S.rectangle('box', { width: 2, height: 1, at: { moveTo: [-3, 0] } }),
      S.text('words', 'Words', { at: { moveTo: [3, 0] } }), S.formula('f', 'x^2'),
      S.arrow('arrow', 'box', 'words')],
      steps: [S.step('', [S.create('box'), S.write('words')]), S.step('', [S.create('arrow')]),
        S.step('', [S.write('f')]), S.step('', [S.shift('box', [0, 1])]), S.step('', [S.fadeOut('f', { runTime: 0.5 })])] })`,
  )
  .join()}]`;
const slides = names.map((name) => `<section><div data-scene="${name}"></div></section>`).join('');

interface Load {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
}

/** What the page holds when all that is garbage has been collected. */
async function loadOf(page: Page, session: CDPSession): Promise<Load> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    timers: await page.evaluate(
      () => (window as unknown as { timers?: Set<number> }).timers?.size ?? 0,
    ),
  };
}

/** Nothing has been left behind since then. */
async function expectAsBefore(page: Page, session: CDPSession, before: Load): Promise<void> {
  await expect
    .poll(async () => (await loadOf(page, session)).nodes)
    .toBeLessThanOrEqual(before.nodes + 50);
  const after = await loadOf(page, session);
  console.log(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(after.heap).toBeLessThan(before.heap * 1.1 + 500_000);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.timers).toBeLessThanOrEqual(before.timers + 3);
}

/** Lets the page count the timers it has set and not cleared. */
function countTimers(): void {
  const timers = new Set<number>();
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  Object.assign(window, {
    timers,
    setTimeout: (call: () => void, ms?: number) => {
      const id = set(() => {
        timers.delete(id);
        call();
      }, ms);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      clear(id);
    },
  });
}

/** Walks up and down the deck: so many calls of next and prev, each movement interrupted by the next. */
function walk(page: Page, calls: number, call: 'fragment' | 'slide') {
  return page.evaluate(
    async ([calls, call]) => {
      type Deck = { next(): void; prev(): void; slide(h: number): void; isLastSlide(): boolean };
      const deck = window.deck as unknown as Deck & { getTotalSlides(): number };
      for (let i = 0; i < calls; i++) {
        if (call === 'slide') deck.slide(i % 3);
        else if (i % 36 < 18) deck.next();
        else deck.prev();
        if (i % 10 === 0) await new Promise(requestAnimationFrame);
      }
      deck.slide(0);
      type Scenes = { players(): { settled(): Promise<void> }[] };
      const scenes = (window.deck as unknown as { getPlugin(id: string): Scenes }).getPlugin(
        'scenes',
      );
      await Promise.all(scenes.players().map((player) => player.settled()));
    },
    [calls, call] as const,
  );
}

test(`${STEPS} steps and ${SLIDES} changes of slide leave nothing behind`, async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(countTimers);
  await openDeck(page, slides, scenes);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await walk(page, 200, 'fragment'); // what is made once is made by then
  await walk(page, 30, 'slide');
  await expect(page.locator('[data-moving]')).toHaveCount(0);
  const before = await loadOf(page, session);
  await walk(page, STEPS, 'fragment');
  await walk(page, SLIDES, 'slide');
  await expect(page.locator('[data-moving]')).toHaveCount(0);
  await expectAsBefore(page, session, before);
});

test(`60 presses a second for ${SECONDS} s end on the right picture within a second`, async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDeck(page, slides, scenes);
  const outcome = await page.evaluate(async (seconds) => {
    const WAY = 17; // three scenes of five steps
    const presses = seconds * 60;
    const press = (key: string, keyCode: number) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      Object.defineProperty(event, 'keyCode', { value: keyCode });
      document.dispatchEvent(event);
    };
    const begin = performance.now();
    for (let i = 0; i < presses; i++) {
      // To and fro; then all the way forward, so that the last step has hardly begun at the end.
      if (i % 2 === 1 && i < presses - WAY) press('ArrowLeft', 37);
      else press('ArrowRight', 39);
      const wait = begin + (i + 1) * (1000 / 60) - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    const end = performance.now();
    type Scenes = { players(): { settled(): Promise<void>; playhead: number; steps: number }[] };
    const scenes = (window.deck as unknown as { getPlugin(id: string): Scenes }).getPlugin(
      'scenes',
    );
    await Promise.all(scenes.players().map((player) => player.settled()));
    return {
      settledAfter: performance.now() - end,
      atEnd: scenes.players().map(({ playhead, steps }) => playhead === steps),
      steps: [...document.querySelectorAll<HTMLElement>('[data-scene]')].map((h) => h.dataset.step),
    };
  }, SECONDS);
  console.log(JSON.stringify(outcome));
  expect(outcome.atEnd).toEqual([true, true, true]);
  expect(outcome.steps).toEqual(['5', '5', '5']);
  expect(outcome.settledAfter).toBeGreaterThan(100); // it was still moving
  expect(outcome.settledAfter).toBeLessThan(1000);
});

/** Slides of the deck in which only what is near may be mounted. */
const FAR = 300;

/** The slides whose scene has a picture, from 0. */
const mounted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].flatMap((host, i) =>
      host.querySelector('.scene-svg > g') ? [i] : [],
    ),
  );

test(`of ${FAR} slides only those near are mounted, and a walk leaves nothing behind`, async ({
  page,
}) => {
  test.setTimeout(120_000);
  const many = Array.from(
    { length: FAR },
    (_, i) => `<section><div data-scene="s${i}"></div></section>`,
  );
  await openDeck(
    page,
    many.join(''),
    `Array.from({ length: ${FAR} }, (_, i) => S.scene({ name: 's' + i, mobjects: [
      S.rectangle('box', { width: 2, height: 1 }), S.text('words', 'Words ' + i),
      S.arrow('arrow', 'box', [5, 2])],
      steps: [S.step('', [S.create('arrow')]), S.step('', [S.shift('box', [1, 0])])] }))`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What is seen is there in the very task in which reveal goes there; its neighbours come by and by.
  const jump = (h: number, f = -1) =>
    page.evaluate(
      async ([h, f]) => {
        window.deck.slide(h, 0, f);
        await null; // the observers' turn, before any frame
        const host = document.querySelectorAll('[data-scene]')[h];
        return host?.querySelectorAll('.scene-svg [data-mobject]').length;
      },
      [h, f] as const,
    );
  await expect.poll(() => mounted(page)).toEqual([0, 1, 2]);
  expect(await jump(150)).toBe(2);
  await expect.poll(() => mounted(page)).toEqual([148, 149, 150, 151, 152]);
  expect(await jump(40, 0)).toBe(3);
  const walk = () =>
    page.evaluate(async (count) => {
      for (let h = 0; h < count; h++) {
        window.deck.slide(h, 0, h % 3);
        if (h % 20 === 0) await new Promise(requestAnimationFrame);
      }
      window.deck.slide(0, 0, -1);
    }, FAR);
  await walk();
  await expect.poll(() => mounted(page)).toEqual([0, 1, 2]);
  const before = await loadOf(page, session);
  for (let i = 0; i < 3; i++) await walk();
  await expect.poll(() => mounted(page)).toEqual([0, 1, 2]);
  await expectAsBefore(page, session, before);
});
