// The roads that lead through the whole deck: jumps, links, sizes, rooms, readers, print.

import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { printAddress } from '../deck-address.js';
import type { Place, SlideData } from '../in-page/rehearse/deck.js';
import type { Picture } from '../in-page/rehearse/picture.js';
import { type Opening, openLive, SIZE } from './live-deck.js';
import { shuffled } from './random.js';
import { compare, type Stops, type Walk } from './walk-slide.js';

/** What the other roads know of the deck. */
export interface Known extends Walk {
  readonly deck: URL;
  readonly slides: readonly SlideData[];
  /** What each slide shows, by its stops. */
  readonly shown: readonly Stops[];
  readonly limit: number;
}

/** So many jumps, and so many links that are opened, at most. */
const [JUMPS, LINKS] = [400, 60];
const [QUICK_JUMPS, QUICK_LINKS] = [30, 1];

/** Windows that a deck is shown in. A narrower one has reveal's scroll view. */
const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 844, height: 390 },
] as const;

/** Milliseconds that a printed deck may take until its scenes are painted. */
const PRINT = 15_000;

const places = ({ shown }: Known): Place[] =>
  shown.flatMap((stops, slide) => stops.map((_, stop) => ({ slide, stop })));

function compareAt(known: Known, { slide, stop }: Place, road: string, picture: Picture): void {
  compare(known, known.shown[slide] ?? [], { slide, stop, road }, picture);
}

/** From any stop to any other. */
export async function jumps(known: Known): Promise<void> {
  const order = shuffled(places(known), known.random);
  for (const place of order.slice(0, known.isQuick ? QUICK_JUMPS : JUMPS)) {
    const picture = await known.page.evaluate(async (place) => {
      const deck = window.revealScenesRehearsal;
      await deck.goTo(place);
      await deck.rest(500);
      return deck.picture();
    }, place);
    compareAt(known, place, 'By a jump', picture);
  }
}

async function opened<T>(
  known: Known,
  opening: Omit<Opening, 'limit'>,
  use: (live: Awaited<ReturnType<typeof openLive>>) => Promise<T>,
): Promise<T> {
  const live = await openLive(known.browser, known.deck, { ...opening, limit: known.limit });
  try {
    await live.page.evaluate(() => window.revealScenesRehearsal.stopClock());
    return await use(live);
  } finally {
    await live.close();
  }
}

/** A stop of each slide by its address. */
export async function links(known: Known): Promise<void> {
  const { random, slides, isQuick } = known;
  const chosen = slides.map(({ stops }, slide) => ({
    slide,
    stop: Math.floor(random() * (stops + 1)),
  }));
  for (const place of shuffled(chosen, random).slice(0, isQuick ? QUICK_LINKS : LINKS)) {
    const { h, v } = slides[place.slide] as SlideData;
    const picture = await opened(known, { at: { h, v, stop: place.stop } }, ({ page }) =>
      page.evaluate(async () => {
        await window.revealScenesRehearsal.rest(500);
        return window.revealScenesRehearsal.picture();
      }),
    );
    compareAt(known, place, 'By its link', picture);
  }
}

/** In other windows all must be seen, too; and back in the first one all must be as it was. */
export async function windows(known: Known): Promise<void> {
  const { page, slides, notes, measures, isQuick } = known;
  for (const size of isQuick ? WINDOWS.slice(0, 1) : WINDOWS) {
    await page.setViewport(size);
    await page.evaluate(() => window.revealScenesRehearsal.painted());
    for (const [slide, { stops }] of slides.entries()) {
      const found = await page.evaluate(
        async ({ slide, stop, measures }) => {
          const deck = window.revealScenesRehearsal;
          await deck.goTo({ slide, stop });
          await deck.rest(500);
          return (await deck.look(measures)).found;
        },
        { slide, stop: stops, measures },
      );
      for (const { check, ...each } of found) {
        if (check !== 'outside' || each.severity !== 'breaks') continue;
        if (notes.has(check, slide, stops, each.of)) continue;
        const what = `In a window of ${size.width} × ${size.height}: ${each.what}`;
        notes.tell(check, slide, stops, { ...each, what });
      }
    }
  }
  await page.setViewport(SIZE);
  await page.evaluate(() => window.revealScenesRehearsal.painted());
  for (const [slide, { stops }] of slides.entries()) {
    const picture = await page.evaluate(
      async (place) => {
        const deck = window.revealScenesRehearsal;
        await deck.goTo(place);
        await deck.rest(500);
        return deck.picture();
      },
      { slide, stop: stops },
    );
    compareAt(known, { slide, stop: stops }, 'After a resize', picture);
  }
}

/** In the light theme of a bright room colours are others. */
export async function brightRoom(known: Known): Promise<void> {
  const { slides, notes, measures } = known;
  if (!slides.some(({ scenes }) => scenes.length > 0)) return;
  await opened(known, { settings: { theme: 'light' } }, async ({ page }) => {
    for (const [slide, { stops }] of slides.entries()) {
      const found = await page.evaluate(
        async ({ slide, stop, measures }) => {
          const deck = window.revealScenesRehearsal;
          await deck.goTo({ slide, stop });
          await deck.rest(500);
          return (await deck.look(measures)).found;
        },
        { slide, stop: stops, measures },
      );
      for (const { check, isLasting: _, ...each } of found) {
        if (check !== 'contrast' || notes.has(check, slide, stops, each.of)) continue;
        notes.tell(check, slide, stops, { ...each, what: `In the light theme ${each.what}` });
      }
    }
  });
}

/** For those who want less movement each stop is the same. */
export async function lessMovement(known: Known): Promise<void> {
  await opened(known, { isReduced: true }, async ({ page }) => {
    for (const [slide, stops] of known.shown.entries()) {
      for (const [stop] of stops.entries()) {
        if (slide + stop > 0) {
          await page.evaluate(() => window.revealScenesRehearsal.forward(100));
        }
        const now = await page.evaluate(() => {
          const deck = window.revealScenesRehearsal;
          return { place: deck.place(), picture: deck.picture() };
        });
        compareAt(known, now.place, 'With reduced motion', now.picture);
      }
    }
  });
}

/** On paper each stop has its page, which shows the same scenes. */
export async function print(known: Known): Promise<void> {
  if (!known.slides.some(({ scenes }) => scenes.length > 0)) return;
  const sheets = await printedBy(known);
  for (const { slide, stop, picture } of sheets) {
    const expected = known.shown[slide]?.[stop];
    if (!expected) continue;
    // The scenes come first; pages may be as high as they are.
    const scenes = expected.slice(0, picture.length);
    compare(
      known,
      { ...known.shown[slide], [stop]: scenes },
      { slide, stop, road: 'Printed' },
      picture,
    );
  }
}

async function printedBy({ browser, deck }: { readonly browser: Browser; readonly deck: URL }) {
  const page = await browser.newPage();
  try {
    await page.setViewport(SIZE);
    await page.setBypassCSP(true);
    const inPage = new URL('rehearse-in-page.js', import.meta.url);
    await page.evaluateOnNewDocument(readFileSync(inPage, 'utf8'));
    await page.goto(printAddress(deck).href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate((limit) => window.revealScenesRehearsal.printed(limit), PRINT);
  } finally {
    await page.close();
  }
}
