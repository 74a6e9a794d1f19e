import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserArguments, findBrowser } from './browser.js';
import { printAddress } from './deck-address.js';
import { Failure } from './failure.js';
import type { PrintedPage } from './printed-page.js';
import { show } from './show.js';
import { watchPage } from './what-is-missing.js';

/** A deck in its print view, every page as it should be. */
export interface OpenDeck {
  readonly page: Page;
  readonly pages: readonly PrintedPage[];
  readonly warnings: readonly string[];
}

/** Our part in the page, which is built beside this program. */
export const IN_PAGE = new URL('in-page.js', import.meta.url);

/**
 * Starts a browser for as long as `use` takes. When the signal aborts, both end with its reason.
 *
 * @throws Failure that says how to get a browser, where there is none.
 */
export async function withBrowser<T>(
  signal: AbortSignal,
  use: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await startBrowser();
  let closed: Promise<void> | undefined;
  const close = () => {
    // It has nothing to save, and takes a tenth of a second for its good-bye.
    browser.process()?.kill('SIGKILL');
    closed ??= browser.close().catch(() => {});
  };
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    return await use(browser);
  } catch (error) {
    // With its browser gone, the work fails in any way.
    if (signal.aborted) throw signal.reason;
    throw browser.connected ? error : new Failure('The browser ended in the middle of its work.');
  } finally {
    signal.removeEventListener('abort', close);
    close();
    // It takes its own files along.
    await closed;
  }
}

async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowserOrFail();
  return puppeteer
    .launch({
      executablePath,
      args: [
        ...browserArguments(),
        // A deck in a file may load its modules and data from the files beside it.
        '--allow-file-access-from-files',
        // Not for us: it starts two more pages with every browser.
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
        '--disable-gpu',
      ],
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: Error) => {
      throw new Failure(
        `The browser ${executablePath} does not start: ${firstLine(error.message)}`,
      );
    });
}

function findBrowserOrFail(): string {
  const found = attempt(findBrowser);
  if (found) return found.executablePath;
  throw new Failure('There is no browser: install Chrome or Chromium, or name one in CHROME_PATH.');
}

/** What a wrong CHROME_PATH throws is meant for the user. */
function attempt<T>(find: () => T): T {
  try {
    return find();
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

/**
 * Opens a deck's print view and waits until it is right.
 *
 * @param limit - milliseconds for the whole.
 * @param before - JavaScript that runs before any of the deck's.
 * @throws Failure when there is no deck, or a scene of it is in error.
 */
export async function openDeck(
  browser: Browser,
  deck: URL,
  limit: number,
  before = '',
): Promise<OpenDeck> {
  const [page = await browser.newPage()] = await browser.pages();
  const watch = watchPage(page, deck);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await Promise.all([
    page.setViewport({ width: 1280, height: 720 }),
    // Reveal's own page size needs a stylesheet in the page, whatever the page's policy.
    page.setBypassCSP(true),
    page.evaluateOnNewDocument(`${readFileSync(IN_PAGE, 'utf8')}\n${before}`),
  ]);
  const end = performance.now() + limit;
  await visit(page, deck, limit);
  const left = Math.max(1, end - performance.now());
  const { state, errors, warnings } = await page.evaluate(
    (time) => window.revealScenesInPage.ready(time),
    left,
  );
  if (errors.length > 0) throw new Failure(errors.join('\n'));
  watch.check(state, limit);
  const pages = await page.evaluate(() => window.revealScenesInPage.describe());
  return { page, pages, warnings };
}

async function visit(page: Page, deck: URL, limit: number): Promise<void> {
  const { href } = printAddress(deck);
  const response = await page
    .goto(href, { waitUntil: 'domcontentloaded', timeout: limit })
    .catch((error: Error) => {
      const code = /net::ERR_([A-Z_]+)/
        .exec(error.message)?.[1]
        ?.toLowerCase()
        .replaceAll('_', ' ');
      const what = code ?? `no answer in ${Math.round(limit / 1000)} s`;
      throw new Failure(`${show(deck)} cannot be opened: ${what}.`);
    });
  // A file has no status.
  if (response && response.status() >= 400) {
    throw new Failure(`${show(deck)} cannot be opened: the server says ${response.status()}.`);
  }
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';
