import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { Failure } from './failure.js';
import { messageOf, show } from './show.js';

/** What became of a deck that was opened. */
export type Readiness = 'ready' | 'no reveal' | 'no start' | 'no pages' | 'no plugin' | 'unsettled';

/** Notes what keeps a page's deck from being there. */
export interface Watch {
  /** Of a page that is loaded anew. */
  forget(): void;
  /** @throws Failure that says what is wrong, where the deck is not there after so many milliseconds. */
  check(state: Readiness, limit: number): void;
}

/** What a browser cannot run: a bundler makes it into a script. */
const SOURCE = /\.(?:m?tsx?|jsx|vue|svelte)$|^\/(?:src\/)?(?:main|index)\.m?js$/;

/** Files that are told by name. */
const MOST = 3;

export function watchPage(page: Page, deck: URL): Watch {
  const [said, shown] = [new Set<string>(), new Set<string>()];
  const [missing, sources] = [new Set<string>(), new Set<string>()];
  page.on('pageerror', (error) => said.add(messageOf(error).split('\n')[0] ?? ''));
  // What the plugin shows in the page names the line, and what may have been meant.
  page.on('console', (message) => {
    const [, what] = /^reveal-scenes: (.*)/.exec(message.text()) ?? [];
    if (what && message.type() === 'error') shown.add(what);
  });
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // A server that makes scripts of them does so for a file of any name.
    if (request.resourceType() === 'script' && protocol === 'file:' && SOURCE.test(pathname))
      sources.add(pathname.replace(/.*\//, ''));
  });
  page.on('requestfailed', (request) => missing.add(request.url()));
  page.on('response', (response) => response.status() >= 400 && missing.add(response.url()));
  const why = () => {
    const lost = [...missing].slice(0, MOST).map((url) => show(new URL(url)));
    const [source] = sources;
    return [
      said.size > 0 && ` The page says: ${[...(shown.size > 0 ? shown : said)].join('; ')}`,
      lost.length > 0 && ` What did not load: ${lost.join(', ')}`,
      !source && [...missing].some((url) => isBeside(deck, new URL(url))) && `\n${ROOTED}`,
      source && `\n${source} is the source of a deck that is bundled: ${BUILD}`,
    ]
      .filter(Boolean)
      .join('');
  };
  return {
    forget() {
      for (const each of [said, shown, missing, sources]) each.clear();
    },
    check(state, limit) {
      if (state === 'ready') return;
      const name = show(deck);
      const seconds = `${Math.round(limit / 1000)} s`;
      const problems = {
        'no reveal': `${name} is no reveal.js deck.${why()}`,
        'no start': `${name}: the deck does not start.${why()}`,
        'no plugin': `${name} has scenes, but not the plugin: plugins: [RevealScenes] among reveal's settings.`,
        'no pages': `${name}: reveal.js has made no print view in ${seconds}.${why()}`,
        unsettled: `${name}: some scenes are not ready after ${seconds}.${why()}`,
      };
      throw new Failure(problems[state]);
    },
  };
}

/** Whether a page that is a file asks the root of the disk for what stands beside it: `/assets/…`, as Vite writes. */
const isBeside = (deck: URL, { protocol, pathname }: URL) =>
  deck.protocol === 'file:' && protocol === 'file:' && existsSync(new URL(`.${pathname}`, deck));

const ROOTED =
  'It stands beside the page, which asks for it at the root of a server: build with --base=./ (Vite), or name the ' +
  'address of a server, as that of npx vite preview.';

const BUILD = 'build it (npm run build), and name the page that comes of it, as dist/index.html.';
