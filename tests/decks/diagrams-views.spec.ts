// Diagrams from their sources where a deck is not simply walked: all that shows scenes shows them.
import { expect, type Frame, type Page, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import { holdBack, open, press, seen } from './deck.js';
import { arrivalsOf, DIAGRAMS, hostOf } from './diagrams.js';

const NAMES = ['slidev-1810', 'dot'] as const;
const slides = NAMES.map(
  (name) => `<section>${hostOf(name, DIAGRAMS[name] as never)}</section>`,
).join('');

/** What is to be seen of a diagram after so many steps, in the order of the alphabet. */
const partsAt = (name: (typeof NAMES)[number], step: number) =>
  arrivalsOf(DIAGRAMS[name] as never)
    .slice(0, step + 1)
    .flat()
    .sort();

/** The parts that a page or a frame shows of a diagram; each part once. */
const partsIn = (frame: Page | Frame, name: string) =>
  frame.evaluate((scene) => {
    const isDisplayed = (each: Element | null): boolean =>
      each === null ||
      (getComputedStyle(each).display !== 'none' && isDisplayed(each.parentElement));
    const all = [...document.querySelectorAll(`[data-scene="${scene}"] [data-mobject]`)];
    return [
      ...new Set(all.filter(isDisplayed).map((each) => each.getAttribute('data-mobject'))),
    ].sort();
  }, name);

const ends = NAMES.map((name) => arrivalsOf(DIAGRAMS[name] as never).length - 1);

test('the overview, and with less movement: each stop as it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const said = await open(page, { slides });
  for (let step = 0; step <= (ends[0] ?? 0); step++) {
    if (step > 0) await press(page, 'ArrowRight');
    expect(await partsIn(page, 'slidev-1810')).toEqual(partsAt('slidev-1810', step));
  }
  await press(page, 'ArrowLeft');
  for (const isShown of [true, false]) {
    await page.evaluate((isShown) => {
      const { deck } = window as never as { deck: RevealApi };
      deck.toggleOverview(isShown);
    }, isShown);
    const step = (ends[0] ?? 0) - 1;
    await expect.poll(() => partsIn(page, 'slidev-1810')).toEqual(partsAt('slidev-1810', step));
    expect((await seen(page, 'dot')).length > 0).toBe(partsAt('dot', 0).length > 0);
  }
  expect(said).toEqual([]);
});

test('autoplay brings part after part, to the end of the deck', async ({ page }) => {
  await page.clock.install();
  const before = `window.stops = [];
    document.querySelector('.reveal').addEventListener('scenestep', ({ scene, step }) => stops.push(scene + ' ' + step));`;
  await open(page, { slides, before, at: '?autoplay' });
  for (let i = 0; i < 120 && !(await isAtEnd(page)); i++) await page.clock.runFor(500);
  await page.clock.runFor(3000); // what has come last is still on its way
  const expected = NAMES.flatMap((name, i) =>
    Array.from({ length: ends[i] ?? 0 }, (_, step) => `${name} ${step + 1}`),
  );
  const stops = (await page.evaluate('stops')) as string[];
  expect(stops.filter((stop) => !stop.endsWith(' 0'))).toEqual(expected);
  expect(await partsIn(page, 'dot')).toEqual(partsAt('dot', ends[1] ?? 0));
});

const isAtEnd = (page: Page) =>
  page.evaluate(() => {
    const { deck } = window as never as { deck: RevealApi };
    return deck.isLastSlide() && !deck.availableFragments().next;
  });

test("the speaker's window shows this stop and the next one, and its words", async ({
  page,
  context,
}) => {
  await open(page, { slides, plugins: ['notes', 'scenes'] });
  await press(page, 'ArrowRight');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const frame = async (selector: string) => {
    const iframe = await speaker.waitForSelector(`${selector} iframe`, { state: 'attached' });
    return (await iframe.contentFrame()) as Frame;
  };
  const [now, next] = [await frame('#current-slide'), await frame('#upcoming-slide')];
  for (const step of [1, 2]) {
    await expect.poll(() => partsIn(now, 'slidev-1810')).toEqual(partsAt('slidev-1810', step));
    await expect.poll(() => partsIn(next, 'slidev-1810')).toEqual(partsAt('slidev-1810', step + 1));
    await expect(speaker.locator('.speaker-controls-notes .value')).toContainText(
      ['Start.', 'Is it? Start to Is it?'][step - 1] ?? '',
    );
    await press(page, 'ArrowRight');
  }
});

test('a source that loads slowly holds up no slide', async ({ page }) => {
  const { asked, release } = await holdBack(page, '**/chart.mmd', 'flowchart LR\nA --> B');
  const opening = open(page, {
    slides: `<section><div data-scene="slow" data-src="/chart.mmd"></div><p class="fragment">Then</p></section>
      <section><h1>Second</h1></section>`,
  });
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await asked;
  // The slide is there, and so are those after it.
  await page.evaluate('deck.slide(1)');
  await expect(page.locator('h1')).toBeVisible();
  await page.evaluate('deck.slide(0, 0, -1)');
  release();
  await opening;
  for (const parts of [['A'], ['A', 'B'], ['A', 'A->B', 'B']]) {
    await press(page, 'ArrowRight');
    expect(await partsIn(page, 'slow')).toEqual(parts);
    await expect(page.locator('p.fragment')).not.toHaveClass(/visible/);
  }
  await press(page, 'ArrowRight');
  await expect(page.locator('p.fragment')).toHaveClass(/visible/);
});
