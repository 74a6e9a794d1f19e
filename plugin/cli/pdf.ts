import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { bookmarksOf } from './bookmarks.js';
import { choosePages } from './choose-pages.js';
import { counted } from './counted.js';
import { Failure } from './failure.js';
import type { Finish } from './finish-pdf.js';
import { wordsFor } from './handout-words.js';
import { type OpenDeck, openDeck, withBrowser } from './open-deck.js';
import { PAPERS, type PdfOptions } from './pdf-options.js';
import { labelOf, type PrintedPage } from './printed-page.js';
import type { Progress } from './progress.js';
import { checkWritable, writeWhole } from './write-file.js';

/** Milliseconds a browser takes to print one page, about; only the progress bar believes it. */
const PER_PAGE = 8;

/** What became of it. */
export interface Printed {
  readonly pages: number;
  readonly bytes: number;
  readonly warnings: readonly string[];
}

/**
 * Prints a deck.
 *
 * @param signal - when it aborts, nothing is left behind.
 * @throws Failure when it cannot be printed; the file is as it was before, then.
 */
export async function pdf(
  options: PdfOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Printed> {
  checkWritable(options.output);
  progress(0.02, 'starting the browser');
  const printing = withBrowser(signal, async (browser) => {
    const { bytes, ...printed } = await print(browser, options, progress);
    progress(0.98, `writing ${options.output}`);
    await writeWhole(options.output, bytes, signal);
    return { ...printed, bytes: bytes.length };
  });
  return printing.catch((error: unknown) => {
    throw error instanceof Failure && error.reason === 'failed'
      ? new Failure(`${error.message}\n${nothingWritten(options.output)}`)
      : error;
  });
}

/** A PDF of before may be taken for the one that was asked for. */
const nothingWritten = (file: string) =>
  `No PDF was written${existsSync(file) ? `; ${file} is the earlier one` : ''}.`;

async function print(browser: Browser, options: PdfOptions, progress: Progress) {
  progress(0.15, 'opening the deck');
  // Read while the browser is at work.
  const finishing = import('./finish-pdf.js');
  const deck = await openDeck(browser, options.deck, options.timeout);
  const chosen = choosePages(deck.pages, options);
  const { page } = deck;
  const numbers = chosen.map((each) => deck.pages.indexOf(each));
  const sheets = await arrange(deck, chosen, numbers, options);
  progress(0.5, `printing ${counted(chosen.length, 'page')}`);
  const stop = creep(
    progress,
    `printing ${counted(chosen.length, 'page')}`,
    chosen.length * PER_PAGE,
  );
  const [raw, facts] = await Promise.all([
    page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, timeout: 0 }),
    about(deck, options),
  ]).finally(stop);
  const count = Math.ceil(chosen.length / sheets.pictures);
  progress(0.9, 'finishing');
  const { finishPdf } = await finishing;
  const { bytes, dropped } = await finishPdf(raw, {
    ...facts,
    pages: count,
    marks: sheets.ids,
    bookmarks: bookmarksOf(chosen, (i) => Math.floor(i / sheets.pictures)),
    ...(sheets.pictures === 1 && { labels: chosen.map(labelOf) }),
  });
  const more = counted(dropped, 'more page');
  const style = `The deck's own style for print makes ${more} than there are; left out.`;
  const warnings = [...deck.warnings, ...sheets.warnings, ...(dropped > 0 ? [style] : [])];
  return { bytes, pages: count, warnings };
}

/** Lets only the chosen pages stand, on paper where it is a handout. */
async function arrange(
  { page, pages }: OpenDeck,
  chosen: readonly PrintedPage[],
  numbers: readonly number[],
  { handout, notes, light, paper }: PdfOptions,
) {
  const pictures = notes ? 1 : (handout ?? 1);
  const words = wordsFor(chosen, pages, notes ? 'notes' : 'captions');
  const sheet = notes || handout ? { ...PAPERS[paper], pictures, under: notes } : undefined;
  const { ids, crowded } = await page.evaluate(
    ({ numbers, captions, light, words, sheet }) => {
      const deck = window.revealScenesInPage;
      const ids = deck.keep(numbers);
      deck.tellReaders(captions);
      if (light) deck.lighten();
      const crowded = sheet ? deck.handOut(words, sheet) : [];
      // What is only printed need not be painted on the screen as well.
      deck.addStyle('@media screen { .reveal .slides { display: none } }');
      return { ids, crowded };
    },
    { numbers, captions: chosen.map(({ caption }) => caption), light, words, sheet },
  );
  const warnings = crowded.map((label) => `The words for page ${label} have no room.`);
  return { ids, pictures, warnings };
}

async function about({ page }: OpenDeck, { deck }: PdfOptions) {
  const facts = await page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}" i]`)?.content ?? '';
    return {
      title: document.title,
      author: meta('author'),
      subject: meta('description'),
      keywords: meta('keywords'),
      language: document.documentElement.lang,
    };
  });
  return { ...facts, title: facts.title || deck.href } satisfies Partial<Finish>;
}

/** A browser does not tell how far its printing is: the bar follows the usual time. */
function creep(progress: Progress, doing: string, expected: number): () => void {
  const start = performance.now();
  const timer = setInterval(() => {
    const share = 1 - Math.exp((start - performance.now()) / expected);
    progress(0.5 + 0.4 * share, doing);
  }, 100);
  return () => clearInterval(timer);
}
