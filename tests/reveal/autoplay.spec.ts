// The talk plays like the video it comes from. The test turns the clock.
import { expect, type Page, test } from '@playwright/test';
import original from '../talk/original.json' with { type: 'json' };
import { address, freeze, openTalk, playhead, shown } from '../talk/talk.js';
import { openDeck } from './deck.js';

/** The original's length, in seconds (the trace's `total_duration`). */
const ORIGINAL = 55.3;

declare global {
  interface Window {
    /** Milliseconds at which stops came to rest, and autoplay paused. */
    log: { what: string; at: number }[];
  }
}

/** Writes down what happens, by the page's own clock. */
async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.log = [];
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.querySelector('.reveal');
      const note = (what: string) => window.log.push({ what, at: performance.now() });
      root?.addEventListener('ready', () => note('ready'));
      root?.addEventListener('scenestep', (event) => {
        const { scene, step } = event as Event & { scene?: string; step?: number };
        note(`${scene} ${step}`);
      });
      root?.addEventListener('autoslidepaused', () => note('paused'));
      root?.addEventListener('slidechanged', (event) => {
        note(`slide ${(event as Event & { indexh?: number }).indexh}`);
      });
    });
  });
}

const seconds = async (page: Page, what: string) =>
  page.evaluate((what) => {
    const begin = window.log.find((each) => each.what === 'ready')?.at ?? Number.NaN;
    return ((window.log.findLast((each) => each.what === what)?.at ?? Number.NaN) - begin) / 1000;
  }, what);

test('the talk takes the original its time, step by step', async ({ page }) => {
  test.slow();
  await page.clock.install();
  await record(page);
  await openTalk(page, address(0, 0, '?autoplay'));
  for (let i = 0; i < 60; i++) await page.clock.runFor(1000);
  expect(await shown(page)).toMatchObject({ slide: 5, step: 9, moving: false });

  const end = await seconds(page, 'paused');
  console.log(`autoplay: ${end.toFixed(2)} s, the original ${ORIGINAL} s`);
  expect(Math.abs(end - ORIGINAL) / ORIGINAL).toBeLessThan(0.02);

  // When the first thing after its title comes in each part of the original. Our fourth formula
  // row moves aside before the list comes, which the original lacks: that is the rest.
  for (const [slide, begin] of firstThings()) {
    const ours = await seconds(page, `${slide} 1`);
    expect(Math.abs(ours - begin), `${slide}: ${ours}, ${begin}`).toBeLessThan(0.1);
  }
});

/** By the trace, when the part's second play begins: seconds from the start. */
function firstThings(): [string, number][] {
  type Entry = { runTime?: number; wait?: number; fade?: number };
  let time = 0;
  return Object.entries(original as Record<string, Entry[]>).flatMap(([name, entries]) => {
    const plays: number[] = [];
    for (const { runTime, wait, fade } of entries) {
      if (runTime !== undefined) plays.push(time);
      time += runTime ?? wait ?? fade ?? 0;
    }
    return name === 'title' ? [] : [[name, plays[1] ?? Number.NaN] as [string, number]];
  });
}

test('at beats it takes no less', async ({ page }) => {
  test.slow();
  await page.clock.install();
  await record(page);
  await openTalk(page, address(0, 0, '?autoplay&pace=beats'));
  for (let i = 0; i < 60; i++) await page.clock.runFor(1000);
  const end = await seconds(page, 'paused');
  expect(Math.abs(end - ORIGINAL) / ORIGINAL).toBeLessThan(0.02);
});

test('a key pauses in the middle of a movement and continues', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  await page.keyboard.press('a');
  await page.clock.runFor(600);
  const before = await playhead(page);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(1);
  await page.keyboard.press('a');
  await page.clock.runFor(5000);
  expect(await playhead(page)).toBe(before);
  await page.keyboard.press('a');
  await page.clock.runFor(300);
  expect(await playhead(page)).toBeGreaterThan(before);
  await page.clock.runFor(10_000);
  expect(await shown(page)).toMatchObject({ slide: 5 });
});

test('a blank screen pauses and continues; a step by hand takes over', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(4, 0));
  await freeze(page);
  await page.keyboard.press('a');
  await page.clock.runFor(600);
  await page.keyboard.press('b');
  const before = await playhead(page);
  await page.clock.runFor(10_000);
  expect(await playhead(page)).toBe(before);
  await page.keyboard.press('b');
  await page.clock.runFor(2000);
  expect(await playhead(page)).toBeGreaterThan(before);

  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(2000);
  const taken = await shown(page);
  await page.clock.runFor(20_000);
  expect(await shown(page)).toEqual(taken);
});

test('with loop it begins again, with the entrance', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(5, 8, '?autoplay&loop=true'));
  await freeze(page);
  for (let i = 0; i < 30 && (await shown(page)).slide !== 0; i++) await page.clock.runFor(200);
  expect(await shown(page)).toMatchObject({ slide: 0, moving: true });
  expect(await playhead(page)).toBeLessThan(0);
  await page.clock.runFor(5000);
  expect(await shown(page)).toMatchObject({ slide: 1 });
});

test('a slide with data-autoplay plays to its own end', async ({ page }) => {
  await page.clock.install();
  await openTalk(page, address(3, 17));
  await page.evaluate(() => {
    window.deck.getSlide(4)?.setAttribute('data-autoplay', '');
  });
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 30; i++) await page.clock.runFor(1000);
  expect(await shown(page)).toMatchObject({ slide: 4, step: 4, moving: false });
});

test('slides without scenes have their own time', async ({ page }) => {
  await page.clock.install();
  await record(page);
  const scene = `{ name: 's', mobjects: [S.text('a', 'a')],
    steps: [S.step('', [S.write('a', { runTime: 1 })], { wait: 1 })] }`;
  const slides = `<section data-timing="2">One</section><section>Two</section>
    <section><div data-scene="s"></div></section>`;
  const config = `{ scenes: { scenes: [${scene}], autoplay: true } }`;
  await openDeck(page, slides, '[]', config);
  for (let i = 0; i < 11; i++) await page.clock.runFor(1000);
  expect(await seconds(page, 'slide 1')).toBeCloseTo(2, 1);
  expect(await seconds(page, 'slide 2')).toBeCloseTo(7, 1);
  expect(await seconds(page, 's 1')).toBeCloseTo(7, 1);
  expect(await seconds(page, 'paused')).toBeCloseTo(9, 1);
});
