// Opens decks that are written in the tests: a page as an author would write it, from a server that
// exists only in the browser's network layer.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the decks are; a development host, so that development warnings come. */
export const ORIGIN = 'http://localhost';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
};

export interface Deck {
  /** What is in `.slides`. */
  readonly slides: string;
  /** Code before the deck is made; `config` may be changed by it. */
  readonly before?: string;
  /** Reveal's own plugins to load, in the order of `plugins`; `scenes` is this one. */
  readonly plugins?: readonly (
    | 'markdown'
    | 'highlight'
    | 'math'
    | 'notes'
    | 'search'
    | 'zoom'
    | 'scenes'
  )[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly head?: string;
  /** What else the server has, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly theme?: string;
  /** Reveal's package in node_modules; the newest unless told. */
  readonly reveal?: 'reveal.js' | 'reveal-5' | 'reveal-4';
  /** After the address, as in `?print-pdf#/2`. */
  readonly at?: string;
  /** Where the deck is; a development host unless told. */
  readonly origin?: string;
}

const GLOBALS = {
  markdown: 'RevealMarkdown',
  highlight: 'RevealHighlight',
  math: 'RevealMath.KaTeX',
  notes: 'RevealNotes',
  search: 'RevealSearch',
  zoom: 'RevealZoom',
  scenes: 'RevealScenes',
};

/** The page of a deck, with the script build. */
export function pageOf({
  slides,
  plugins = ['scenes'],
  head = '',
  theme = 'black',
  reveal = 'reveal.js',
}: Deck) {
  const dist = `/modules/${reveal}/dist`;
  const scripts = plugins
    .filter((name) => name !== 'scenes')
    .map((name) =>
      reveal === 'reveal.js' ? `${dist}/plugin/${name}.js` : `${dist}/../plugin/${name}/${name}.js`,
    )
    .map((address) => `<script src="${address}"></script>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Deck</title>
    <link rel="stylesheet" href="${dist}/reveal.css">
    <link rel="stylesheet" href="${dist}/theme/${theme}.css">
    <link rel="stylesheet" href="/dist/script/reveal-scenes.css">
    ${head}
  </head>
  <body>
    <div class="reveal"><div class="slides">${slides}</div></div>
    <script src="${dist}/reveal.js"></script>
    ${scripts.join('\n')}
    <script src="/dist/script/reveal-scenes.js"></script>
    <script src="/deck.js"></script>
  </body>
</html>`;
}

/** The script that makes the deck, `/deck.js`. */
export function scriptOf({ before = '', plugins = ['scenes'], config = {} }: Deck): string {
  return `const config = {
    width: 1280, height: 720, margin: 0, transition: 'none', hash: true, fragmentInURL: true,
    ...${JSON.stringify(config)},
    plugins: [${plugins.map((name) => GLOBALS[name]).join(', ')}],
  };
  ${before}
  const deck = new Reveal(config);
  window.deck = deck;
  deck.initialize();`;
}

/** Serves files by path, and what `dist/` and reveal.js hold. */
export async function serve(
  page: Page,
  files: Readonly<Record<string, string>>,
  headers = {},
  origin = ORIGIN,
) {
  // Also for the speaker's window.
  await page.context().route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const found = find(pathname, files);
    await route.fulfill(found ? { ...found, headers } : { status: 404, body: 'Not found' });
  });
}

/** A file of a deck's server: one of `files`, or one of those that all decks have. */
export function find(pathname: string, files: Readonly<Record<string, string>>) {
  const contentType = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
  try {
    return { body: files[pathname] ?? readFileSync(fileOf(pathname)), contentType };
  } catch {
    return undefined;
  }
}

function fileOf(pathname: string): string {
  const [, area = '', ...rest] = pathname.split('/');
  const folders: Record<string, string> = {
    dist: 'dist',
    reveal: 'node_modules/reveal.js/dist',
    modules: 'node_modules',
    fixtures: 'tests/decks/fixtures',
  };
  return `${root}/${folders[area] ?? 'nowhere'}/${rest.join('/')}`;
}

/** Opens a deck and waits until it is ready and all its scenes are. Gives what the console said. */
export async function open(page: Page, deck: Deck): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  const files = { '/': pageOf(deck), '/deck.js': scriptOf(deck), ...deck.files };
  const { at = '', origin = ORIGIN } = deck;
  await serve(page, files, deck.headers, origin);
  await page.goto(`${origin}/${at}`);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await allReady(page);
  return said;
}

/** Waits until every host has a player or a card. */
export async function allReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const hosts = [...document.querySelectorAll('[data-scene]:not(.pdf-page + .pdf-page *)')];
    return hosts.every(
      (host) => host.hasAttribute('data-step') || host.hasAttribute('data-scene-error'),
    );
  });
}

/** Waits until nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { deck } = window as unknown as { deck: { getPlugin(id: string): ScenesPlugin } };
    await Promise.all(
      deck
        .getPlugin('scenes')
        .players()
        .map((player) => player.settled()),
    );
  });
}

/** Presses a key and waits until what it started has ended. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  // The markers' observer speaks in a microtask, which has run when another message is answered.
  await settled(page);
}

/** The mobjects of the page that can be seen, by id; in a host of that name only, if it is given. */
export async function seen(page: Page, scene = ''): Promise<string[]> {
  return page.evaluate((name) => {
    const inside = name ? `[data-scene="${name}"] ` : '';
    // Chromium has a box even for a <g> that is not displayed, so checkVisibility() is not enough.
    const isDisplayed = (each: Element | null): boolean =>
      each === null ||
      (getComputedStyle(each).display !== 'none' && isDisplayed(each.parentElement));
    return [...document.querySelectorAll(`${inside}[data-mobject]`)]
      .filter((each) => isDisplayed(each))
      .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((each) => each.getAttribute('data-mobject') ?? '');
  }, scene);
}

/** The steps that hosts show, by name. */
export async function steps(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-scene]')].map(({ dataset }) => [
        dataset.scene,
        Number(dataset.step),
      ]),
    ),
  );
}

/**
 * Holds back what the server has for an address.
 *
 * @param body - what it has then, if it is no file of the deck.
 * @returns a promise that it was asked for, and what to call to let it go.
 */
export async function holdBack(page: Page, address: string, body?: string) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tell = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.route(address, async (route) => {
    tell();
    await held;
    await (body === undefined ? route.fallback() : route.fulfill({ body }));
  });
  return { asked, release };
}
