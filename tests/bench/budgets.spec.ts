/**
 * What a frame costs, in figures that no machine changes: what is written to the page, how often it is laid
 * out, how much is allocated. Milliseconds are for `npm run bench`.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openDeck } from '../reveal/deck.js';

const BOXES = 100;
const FRAMES = 50;

/** Boxes that all move and fade in the first step; one of them alone does so in the second. */
const SCENE = `[S.scene({ name: 'many', mobjects: [S.group('all', Array.from({ length: ${BOXES} }, (_, i) =>
  S.rectangle('box' + i, { width: 0.2, height: 0.2, at: { moveTo: [i % 10 - 5, Math.floor(i / 10) / 2 - 3] } })))],
  steps: [S.step('', [S.play([S.shift('all', [2, 0]), S.setOpacity('all', 0.5)])]),
    S.step('', [S.play([S.shift('box7', [2, 0]), S.setOpacity('box7', 0.9)])])] })]`;

/** Counts what is written to the page from now on. */
function countWrites(): void {
  const counted = { writes: 0 };
  Object.assign(window, { counted });
  const count = (prototype: object, name: string) => {
    const { value, set, ...rest } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    const wrapped = (own: (...values: unknown[]) => unknown) =>
      function (this: unknown, ...values: unknown[]) {
        counted.writes++;
        return own.apply(this, values);
      };
    const made = value ? { value: wrapped(value) } : { set: wrapped(set as () => void) };
    Object.defineProperty(prototype, name, { ...rest, ...made });
  };
  for (const name of ['setAttribute', 'removeAttribute', 'append', 'remove', 'replaceChildren'])
    count(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'textContent'])
    count(Node.prototype, name);
  for (const name of ['setTranslate', 'setMatrix']) count(SVGTransform.prototype, name);
  count(CSSStyleDeclaration.prototype, 'setProperty');
  // An own property of every style in Chromium's present; of the prototype in its past.
  if (Object.hasOwn(CSSStyleDeclaration.prototype, 'opacity'))
    count(CSSStyleDeclaration.prototype, 'opacity');
}

const metricOf = async (session: CDPSession, name: string) =>
  (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === name)
    ?.value ?? Number.NaN;

/** Shows so many frames between two playheads, and tells what was written. */
const show = (page: Page, from: number, to: number, frames = FRAMES) =>
  page.evaluate(
    async ([from, to, frames]) => {
      type Scenes = { players(): { show(playhead: number): void }[] };
      const deck = window.deck as unknown as { getPlugin(id: string): Scenes };
      const player = deck.getPlugin('scenes').players()[0];
      const { counted } = window as unknown as { counted: { writes: number } };
      const at = (i: number) => from + ((to - from) * i) / (frames + 1);
      player?.show(at(1)); // what is otherwise than where it was before is no frame
      const before = counted.writes;
      for (let i = 2; i <= frames; i++) {
        player?.show(at(i));
        await new Promise(requestAnimationFrame);
      }
      return (counted.writes - before) / (frames - 1);
    },
    [from, to, frames] as const,
  );

test('a frame writes what moves, lays out once, and allocates little', async ({ page }) => {
  await page.addInitScript(countWrites);
  await openDeck(page, '<section><div data-scene="many"></div></section>', SCENE);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await show(page, 0, 1); // the engine compiles what is hot

  const layouts = await metricOf(session, 'LayoutCount');
  const sampling = { samplingInterval: 512, includeObjectsCollectedByMinorGC: true };
  await session.send('HeapProfiler.startSampling', {
    ...sampling,
    includeObjectsCollectedByMajorGC: true,
  });
  const writes = await show(page, 0, 1);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  const allocated = profile.samples.reduce((sum, { size }) => sum + size, 0) / FRAMES;
  const layoutsAFrame = ((await metricOf(session, 'LayoutCount')) - layouts) / FRAMES;
  const one = await show(page, 1, 2);
  const still = await show(page, 2, 2);
  console.log(JSON.stringify({ writes, one, still, layoutsAFrame, allocated }));

  // Its place and its opacity; whatever does not change is not written, nor what stands still.
  expect(writes).toBeGreaterThanOrEqual(BOXES);
  expect(writes).toBeLessThanOrEqual(2 * BOXES);
  expect(one).toBeLessThanOrEqual(2);
  expect(still).toBe(0);
  expect(layoutsAFrame).toBeLessThanOrEqual(1.1);
  // Of each box a state, its place, its pose, and what is made of them on the way: a kilobyte.
  expect(allocated).toBeLessThan(150_000);
});

test('a jump paints no slide that it passes', async ({ page }) => {
  const slides = Array.from(
    { length: 8 },
    (_, i) => `<section><div data-scene="s${i}"></div></section>`,
  );
  const scenes = `Array.from({ length: 8 }, (_, i) => S.scene({ name: 's' + i,
    mobjects: Array.from({ length: ${BOXES} }, (_, k) => S.rectangle('box' + k, { width: 0.2, height: 0.2 })),
    steps: Array.from({ length: ${BOXES} }, (_, k) => S.step('', [S.create('box' + k)])) }))`;
  await page.addInitScript(countWrites);
  await openDeck(page, slides.join(''), scenes);
  const writes = await page.evaluate(async () => {
    // The neighbours are painted in idle time.
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => requestIdleCallback(done));
    const { counted } = window as unknown as { counted: { writes: number } };
    const before = counted.writes;
    window.deck.slide(6);
    await null; // whoever watches hears of it before the next frame
    return counted.writes - before;
  });
  console.log(JSON.stringify({ writes }));
  // What reveal writes itself, and where each scene is; the end of one scene is a thousand writes.
  expect(writes).toBeLessThan(400);
});
