import { readFileSync } from 'node:fs';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { Failure } from '../failure.js';
import type { SlideData } from '../in-page/rehearse/deck.js';
import { messageOf, show } from '../show.js';
import { type Watch, watchPage } from '../what-is-missing.js';

/** A deck as it is shown, on a page of its own. */
export interface LiveDeck {
  readonly page: Page;
  readonly slides: readonly SlideData[];
  /** Loads it anew, at a stop. */
  visit(at: Address): Promise<void>;
  close(): Promise<void>;
}

/** A stop as reveal's addresses have it. */
export interface Address {
  readonly h: number;
  readonly v: number;
  readonly stop: number;
}

/** How a deck is opened. */
export interface Opening {
  /** More for the address. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The system asks for less movement. */
  readonly isReduced?: boolean;
  /** The window; a projector's unless told. */
  readonly size?: Viewport;
  /** Hears what the page says and asks for. */
  readonly listen?: (page: Page) => void;
  /** Milliseconds. */
  readonly limit: number;
}

export const SIZE = { width: 1280, height: 720 } as const;

/** Our part in the page, which is built beside this program. */
export const inPage = new URL('rehearse-in-page.js', import.meta.url);

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

/** The address of a deck's beginning. */
function liveAddress(deck: URL, settings: Opening['settings']): URL {
  const url = new URL(deck);
  for (const [name, value] of Object.entries({ ...SETTINGS, ...settings })) {
    url.searchParams.set(name, value);
  }
  url.hash = '';
  return url;
}

/**
 * Opens a deck and waits until its scenes are there.
 *
 * @throws Failure when there is no deck.
 */
export async function openLive(browser: Browser, deck: URL, opening: Opening): Promise<LiveDeck> {
  // A window of its own, so that it is painted beside others, and keeps nothing that they have.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  opening.listen?.(page);
  const watch = watchPage(page, deck);
  page.on('dialog', (dialog) => void dialog.dismiss());
  const reduced = { name: 'prefers-reduced-motion', value: 'reduce' };
  await Promise.all([
    page.setViewport(opening.size ?? SIZE),
    page.setBypassCSP(true),
    page.evaluateOnNewDocument(readFileSync(inPage, 'utf8')),
    opening.isReduced && page.emulateMediaFeatures([reduced]),
  ]);
  await settle(page, deck, opening.limit, watch, () =>
    page.goto(liveAddress(deck, opening.settings).href, waiting(opening)),
  );
  return {
    page,
    slides: await page.evaluate(() => window.revealScenesRehearsal.slides()),
    async visit({ h, v, stop }) {
      watch.forget();
      // The same page with another end to its address would not load again; and to leave it first takes
      // half as long again.
      await page.evaluate(
        (hash) => {
          const address = new URL(location.href);
          address.hash = hash;
          history.replaceState(null, '', address);
        },
        `/${h}/${v}/${stop - 1}`,
      );
      await settle(page, deck, opening.limit, watch, () => page.reload(waiting(opening)));
    },
    close: () => context.close(),
  };
}

const waiting = ({ limit }: Opening) =>
  ({ waitUntil: 'domcontentloaded', timeout: limit }) as const;

/** Loads a deck and waits until it is there. */
async function settle(
  page: Page,
  deck: URL,
  limit: number,
  watch: Watch,
  load: () => Promise<unknown>,
): Promise<void> {
  await load().catch((error: unknown) => {
    const [, code] = /net::ERR_([A-Z_]+)/.exec(messageOf(error)) ?? [];
    const why = code?.toLowerCase().replaceAll('_', ' ') ?? `no answer in ${limit / 1000} s`;
    throw new Failure(`${show(deck)} cannot be opened: ${why}.`);
  });
  const state = await page.evaluate((time) => window.revealScenesRehearsal.ready(time), limit);
  watch.check(state, limit);
}
