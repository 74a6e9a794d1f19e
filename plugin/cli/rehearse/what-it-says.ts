import type { ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import type { Found } from '../../rehearse/finding.js';
import type { Notebook } from '../../rehearse/notebook.js';
import type { Place } from '../in-page/rehearse/deck.js';
import { show } from '../show.js';

/** The browser's own word for what did not load, which is told by name. */
const NOT_LOADED = /^Failed to load resource|net::ERR_/;

/** What pages of a deck have said, each word of it once. */
export interface Hearsay {
  /** Takes down what a page says in its console, asks of the network and does not get. */
  listenTo(page: Page, at: () => Place): void;
  /** Tells all where it is said first in the deck, whichever page came there first. */
  tellAll(notes: Notebook): void;
}

interface Said {
  readonly check: string;
  readonly place: Place;
  readonly found: Found;
}

export function hearsay(deck: URL): Hearsay {
  const known = new Map<string, Said>();
  return {
    listenTo(page, at) {
      // Where it is said first: other roads lead there again.
      const heard = new Set<string>();
      listenTo(page, deck, (check, words, what, fix, breaks) => {
        if (heard.has(words)) return;
        heard.add(words);
        const place = at();
        const before = known.get(words);
        if (before && !isBefore(place, before.place)) return;
        const severity = breaks ? 'breaks' : 'ugly';
        known.set(words, { check, place, found: { severity, of: [words], what, fix } });
      });
    },
    tellAll({ tell }) {
      for (const { check, place, found } of known.values())
        tell(check, place.slide, place.stop, found);
    },
  };
}

const isBefore = (one: Place, other: Place) =>
  one.slide < other.slide || (one.slide === other.slide && one.stop < other.stop);

type Tell = (check: string, words: string, what: string, fix: string, breaks: boolean) => void;

function listenTo(page: Page, deck: URL, told: Tell): void {
  page.on('console', (message: ConsoleMessage) => {
    const type = message.type();
    const words = firstLine(message.text());
    if (!/error|warn|assert/.test(type) || NOT_LOADED.test(words)) return;
    const isError = type !== 'warn';
    const kind = isError ? 'an error' : 'a warning';
    told('console', words, `The console has ${kind}: ${words}`, 'Mend what it names.', isError);
  });
  page.on('pageerror', (error) => {
    const words = firstLine(error instanceof Error ? error.message : String(error));
    told('console', words, `A script has failed: ${words}`, 'Mend the script.', true);
  });
  const isRemote = ({ protocol, host }: URL) =>
    /^(https?|wss?):$/.test(protocol) && host !== deck.host;
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (!isRemote(url)) return;
    const fix = 'Put a copy beside the deck: the room may have no network.';
    told('network', url.href, `The deck asks the network for ${url.href}.`, fix, false);
  });
  const lost = (request: HTTPRequest) => {
    const url = new URL(request.url());
    // Images are told where they stand.
    if (isRemote(url) || request.resourceType() === 'image' || /favicon/.test(url.pathname)) return;
    told('file', url.href, `${show(url)} did not load.`, 'Put the file there.', true);
  };
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') lost(request);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) lost(response.request());
  });
}

const firstLine = (text: string) => (text.split('\n')[0] ?? '').slice(0, 300);
