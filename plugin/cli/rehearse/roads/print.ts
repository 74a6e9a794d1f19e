import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { printAddress } from '../../deck-address.js';
import { inPage, SIZE } from '../live-deck.js';
import { compare, type Plan, stopsOf } from '../walk.js';

/** Milliseconds that a printed deck may take until its scenes are painted, and more for each page. */
const [LIMIT, PAGE] = [15_000, 50];

/** On paper each stop has its page, which shows the same scenes. */
export async function print(plan: Plan, browser: Browser, deck: URL): Promise<void> {
  const { slides, shown } = plan;
  if (!slides.some(({ scenes }) => scenes.length > 0)) return;
  const pages = stopsOf(slides);
  for (const { slide, stop, picture } of await printed(browser, deck, LIMIT + pages * PAGE)) {
    // The scenes come first; pages may be as high as they are.
    const expected = shown[slide]?.[stop]?.slice(0, picture.length);
    compare(plan, { slide, stop }, 'Printed', picture, expected);
  }
}

async function printed(browser: Browser, deck: URL, limit: number) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(SIZE);
    await page.setBypassCSP(true);
    await page.evaluateOnNewDocument(readFileSync(inPage, 'utf8'));
    await page.goto(printAddress(deck).href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate((limit) => window.revealScenesRehearsal.printed(limit), limit);
  } finally {
    await context.close();
  }
}
