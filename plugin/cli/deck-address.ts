import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.js';

/**
 * The address of a deck: of a page on the web, of a file, or of a folder's `index.html` or only page.
 *
 * @throws Failure when there is nothing, or too much, of that name.
 * @example
 * deckAddress('slides/讲 座.html').href; // 'file:///…/slides/%E8%AE%B2%20%E5%BA%A7.html'
 */
export function deckAddress(deck: string): URL {
  if (/^(https?|file):\/\//i.test(deck)) {
    if (URL.canParse(deck)) return new URL(deck);
    throw new Failure(`${deck} is no address.`, 'usage');
  }
  // A name may be followed by reveal's settings or a place, which a file's own name may also have.
  const [, name = deck, rest = ''] = existsSync(deck) ? [] : (/^(.*?)([?#].*)?$/.exec(deck) ?? []);
  if (!existsSync(name)) throw new Failure(`There is no file or folder ${name}.`, 'usage');
  const file = statSync(name).isDirectory() ? pageIn(name) : name;
  const url = pathToFileURL(path.resolve(file));
  return new URL(url.href + rest);
}

function pageIn(folder: string): string {
  const pages = readdirSync(folder).filter((name) => /\.html?$/i.test(name));
  const page = pages.find((name) => name.toLowerCase() === 'index.html') ?? pages[0];
  if (page === undefined) throw new Failure(`The folder ${folder} holds no HTML page.`, 'usage');
  if (pages.length > 1 && page.toLowerCase() !== 'index.html') {
    const names = pages.slice(0, 5).join(', ');
    throw new Failure(`The folder ${folder} holds several pages: name one of ${names}.`, 'usage');
  }
  return path.join(folder, page);
}

/** Folders that are called by what is in them: by the tool that puts a deck there, not by its author. */
const BUILT = /^(?:dist|build|out|public|site|_site|www)$/i;

/** What a file made of the deck is called: as its page, or as the folder that the author has named. */
export function nameOf(deck: URL): string {
  const whole = decodeURIComponent(deck.pathname);
  const parts = whole.split('/').filter(Boolean);
  const { name } = path.parse(whole.endsWith('/') ? '' : (parts.pop() ?? ''));
  if (name !== '' && name !== 'index') return name;
  const folder = parts.findLast((part) => !BUILT.test(part)) ?? parts.at(-1);
  return folder || deck.hostname || 'deck';
}

/** The address of the deck's print view: with a page a step, each page of the deck's own height. */
export function printAddress(deck: URL): URL {
  const url = new URL(deck);
  url.hash = '';
  const settings = {
    'print-pdf': '',
    pace: 'steps',
    pdfSeparateFragments: 'true',
    pdfMaxPagesPerSlide: '1',
    pdfPageHeightOffset: '0',
    showNotes: 'false',
  };
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  return url;
}
