// The libraries and pieces that the script build loads when a scene needs them, in pages of all kinds.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Deck, ORIGIN, open, pageOf, press, seen, serve } from '../decks/deck.js';

const FORMULA = JSON.stringify({
  mobjects: [{ kind: 'formula', id: 'f', tex: 'x^2' }],
  steps: [{ plays: [{ animations: [{ verb: 'fadeIn', target: 'f', runTime: 0.05 }] }] }],
});
const host = `<div data-scene="f"><script type="application/json">${FORMULA}</script></div>`;
const formula = `<section>${host}</section>`;
const both = `<section>${host}<div data-scene="d" data-src="/fixtures/figma.svg"><i data-step="1" data-layer="Encoder" data-run-time="0.05"></i></div></section>`;

/** Pages with a loader of modules, which takes any library that knows of it: RequireJS, Electron. */
const LOADERS = {
  AMD: 'window.modules = []; window.define = (...module) => modules.push(module); define.amd = {};',
  CommonJS: 'window.modules = []; window.exports = {}; window.module = { exports };',
};
for (const [kind, before] of Object.entries(LOADERS)) {
  test(`with a loader of ${kind} modules in the page`, async ({ page }) => {
    const said = await open(page, { slides: both, before });
    for (let i = 0; i < 2; i++) await press(page, 'ArrowRight');
    expect(await seen(page)).toEqual(['f', 'Encoder']);
    expect(await page.evaluate('modules')).toEqual([]);
    expect(said).toEqual([]);
  });
}

/** A page that holds the plugin's script itself, as pandoc's --embed-resources makes them. */
function embedded(deck: Deck, files: Readonly<Record<string, string>> = {}): Deck {
  const script = readFileSync(
    new URL('../../dist/script/reveal-scenes.js', import.meta.url),
    'base64',
  );
  const html = pageOf(deck).replace(
    '/dist/script/reveal-scenes.js',
    `data:text/javascript;base64,${script}`,
  );
  return { ...deck, files: { ...files, '/': html } };
}
/** The plugin's own pieces for a talk with formulas: the last one loads KaTeX. */
const PIECES = ['advice', 'controls', 'tex', 'formulas'].map(
  (piece) => `reveal-scenes-${piece}.js`,
);
const library = (file: string) =>
  readFileSync(new URL(`../../dist/script/${file}`, import.meta.url), 'utf8');
/** The pieces beside the page. */
const beside = () => Object.fromEntries(PIECES.map((file) => [`/${file}`, library(file)]));
const card = (page: Page) => page.locator('[data-scene-error]');

test('a plugin inside of the page takes what stands beside the page', async ({ page }) => {
  const deck = embedded({ slides: formula }, { ...beside(), '/katex.js': library('katex.js') });
  expect(await open(page, deck)).toEqual([]);
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['f']);
});

test('a plugin inside of the page takes what the page has loaded', async ({ page }) => {
  const elsewhere = ['katex.js', ...PIECES].map((file) => [`/elsewhere/${file}`, library(file)]);
  const files = Object.fromEntries(elsewhere);
  const head = Object.keys(files)
    .map((path) => `<script src="${path}"></script>`)
    .join('');
  await open(page, embedded({ slides: formula, head }, files));
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['f']);
});

test('a plugin inside of the page says what to do when the library is not there', async ({
  page,
}) => {
  await open(page, embedded({ slides: formula }, beside()));
  await expect(card(page)).toHaveAttribute(
    'data-scene-error',
    /KaTeX did not load from http:\/\/localhost\/katex\.js: the plugin's script is a part of the page, so put katex\.js beside the page, or load it in the page before the deck starts: <script src="katex\.js"><\/script>\./,
  );
});

test('a page that has no place itself says so, too', async ({ page }) => {
  const deck = embedded({ slides: formula });
  await serve(page, {});
  await page.setContent(
    (deck.files?.['/'] ?? '')
      .replaceAll('"/modules/', `"${ORIGIN}/modules/`)
      .replace(
        '<script src="/deck.js">',
        '<script>new Reveal({ plugins: [RevealScenes] }).initialize();',
      ),
  );
  await expect(card(page)).toHaveAttribute(
    'data-scene-error',
    /reveal-scenes-tex.js cannot be found from about:blank: .* load it in the page before the deck starts/,
  );
});
