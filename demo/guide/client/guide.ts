/** What every page of the guide does: its examples are shown, and its search is there. */
import type { RevealApi } from 'reveal.js';
import { setUp } from './example.js';
import { mapImports } from './run-module.js';
import { setUpSearch } from './search-box.js';

declare global {
  interface Window {
    /** Resolves when all examples are shown; for tests and tools. */
    decks: Promise<RevealApi[]>;
  }
}

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
if (form) setUpSearch(form);

// On a telephone the list of pages is a row, which may be longer than the page is wide.
const here = document.querySelector<HTMLElement>('nav [aria-current]');
const row = here?.closest('ul');
if (here && row) row.scrollLeft = here.offsetLeft - row.clientWidth / 2;

const examples = [...document.querySelectorAll<HTMLElement>('.example')];
if (examples.length > 0) mapImports();
window.decks = showAll();

/** One after another: the first one is seen soon, and each can be used while the next are made. */
async function showAll(): Promise<RevealApi[]> {
  const decks: RevealApi[] = [];
  for (const example of examples) {
    const picture = await setUp(example);
    if (picture) decks.push(picture.deck);
  }
  return decks;
}
