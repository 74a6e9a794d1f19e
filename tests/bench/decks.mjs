// Decks for the benches, served from this computer, in Chromium.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/** The page of a deck; `window.opened` has the milliseconds until its first frame is there. */
const pageOf = (
  slides,
  scenes,
) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/node_modules/reveal.js/dist/reveal.css">
<link rel="stylesheet" href="/dist/script/reveal-scenes.css">
<div class="reveal"><div class="slides">${slides.map((each) => `<section>${each}</section>`).join('')}</div></div>
<script src="/node_modules/reveal.js/dist/reveal.js"></script>
${scenes ? '<script src="/dist/script/reveal-scenes.js"></script>' : ''}
<script>
  window.deck = new Reveal({ transition: 'none', ${scenes ? `plugins: [RevealScenes], scenes: { scenes: ${JSON.stringify(scenes)} }` : ''} });
  deck.initialize().then(() => requestAnimationFrame(() => setTimeout(() => {
    window.opened = performance.now();
  })));
</script>`;

/** A browser, and a server for the decks that it opens. */
export async function openBrowser() {
  let html = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = pathname === '/' ? html : await readFile(`${root}${pathname}`);
      const type = TYPES[extname(pathname)] ?? 'text/html';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({
    executablePath: findBrowser()?.executablePath,
    args: browserArguments(),
  });
  return {
    /** Opens a deck of slides; with scenes, it has the plugin. */
    async open(slides, scenes) {
      html = pageOf(slides, scenes);
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      page.on('pageerror', ({ message }) => console.error(message));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => window.opened, null, { timeout: 120_000 });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
