import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { Failure } from '../failure.js';
import type { Place, SlideData } from '../in-page/rehearse/deck.js';
import { messageOf, show } from '../open-deck.js';

/** A deck as it is shown, on a page of its own. */
export interface LiveDeck {
  readonly page: Page;
  readonly slides: readonly SlideData[];
  close(): Promise<void>;
}

/** How a deck is opened. */
export interface Opening {
  /** At which stop; its beginning unless told. */
  readonly at?: { readonly h: number; readonly v: number; readonly stop: number };
  /** More for the address. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The system asks for less movement. */
  readonly isReduced?: boolean;
  /** Hears what the page says and asks for. */
  readonly listen?: (page: Page) => void;
  /** Milliseconds. */
  readonly limit: number;
}

export const SIZE = { width: 1280, height: 720 } as const;

/** Our part in the page, which is built beside this program. */
const inPage = new URL('rehearse-in-page.js', import.meta.url);

/** Reveal's settings for a rehearsal: no movement between slides, and each stop has its address. */
const SETTINGS = {
  transition: 'none',
  backgroundTransition: 'none',
  hashOneBasedIndex: 'false',
  fragmentInURL: 'true',
  respondToHashChanges: 'true',
  postMessage: 'true',
  keyboard: 'true',
  autoSlide: '0',
  shuffle: 'false',
  loop: 'false',
  controlsTutorial: 'false',
  autoplay: 'false',
  pace: 'steps',
} as const;

/** The address of a stop of a deck. */
export function liveAddress(deck: URL, { at, settings }: Pick<Opening, 'at' | 'settings'>): URL {
  const url = new URL(deck);
  for (const [name, value] of Object.entries({ ...SETTINGS, ...settings })) {
    url.searchParams.set(name, value);
  }
  url.hash = at ? `/${at.h}/${at.v}/${at.stop - 1}` : '';
  return url;
}

/**
 * Opens a deck and waits until its scenes are there.
 *
 * @throws Failure when there is no deck.
 */
export async function openLive(browser: Browser, deck: URL, opening: Opening): Promise<LiveDeck> {
  const page = await browser.newPage();
  opening.listen?.(page);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(messageOf(error)));
  page.on('dialog', (dialog) => void dialog.dismiss());
  const reduced = { name: 'prefers-reduced-motion', value: 'reduce' };
  await Promise.all([
    page.setViewport(SIZE),
    page.setBypassCSP(true),
    page.evaluateOnNewDocument(readFileSync(inPage, 'utf8')),
    opening.isReduced && page.emulateMediaFeatures([reduced]),
  ]);
  const { limit } = opening;
  await page
    .goto(liveAddress(deck, opening).href, { waitUntil: 'domcontentloaded', timeout: limit })
    .catch((error: unknown) => {
      const [, code] = /net::ERR_([A-Z_]+)/.exec(messageOf(error)) ?? [];
      const why = code?.toLowerCase().replaceAll('_', ' ') ?? `no answer in ${limit / 1000} s`;
      throw new Failure(`${show(deck)} cannot be opened: ${why}.`);
    });
  const state = await page.evaluate((time) => window.revealScenesRehearsal.ready(time), limit);
  if (state === 'no reveal') throw new Failure(`${show(deck)} is no reveal.js deck.`);
  if (state === 'unsettled') {
    const why = said.length > 0 ? ` The page says: ${said.join('; ')}` : '';
    throw new Failure(`${show(deck)} is not ready after ${Math.round(limit / 1000)} s.${why}`);
  }
  const slides = await page.evaluate(() => window.revealScenesRehearsal.slides());
  return { page, slides, close: () => page.close() };
}

/** Where in a deck. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.slide === other.slide && one.stop === other.stop;
