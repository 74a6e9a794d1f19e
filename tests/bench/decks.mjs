// Decks for the benches, served from this computer, in Chromium.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/** Not this computer's own name, where a deck is being written and its author told of mistakes. */
const HOST = 'deck.example';

/**
 * The page of a deck.
 *
 * @param {{ slides: string[], scenes?: object[], head?: string, prepare?: string }} deck - with scenes it has
 *   the plugin; `prepare` is script that runs before the deck starts.
 */
const pageOf = ({
  slides,
  scenes,
  head = '',
  prepare = '',
}) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/node_modules/reveal.js/dist/reveal.css">
<link rel="stylesheet" href="/dist/script/reveal-scenes.css">
${head}
<div class="reveal"><div class="slides">${slides.map((each) => `<section>${each}</section>`).join('')}</div></div>
<script src="/node_modules/reveal.js/dist/reveal.js"></script>
${scenes ? '<script src="/dist/script/reveal-scenes.js"></script>' : ''}
<script>
  ${prepare}
  window.deck = new Reveal({ transition: 'none', ${scenes ? `plugins: [RevealScenes], scenes: { scenes: ${JSON.stringify(scenes)} }` : ''} });
  deck.initialize();
</script>`;

/** Runs in the page: tells when the first frame of the deck is there, and holds back what waits for idle time until `release()`. */
function watchStart() {
  const { requestIdleCallback } = window;
  const waiting = [];
  let isHeld = false;
  window.requestIdleCallback = (call, options) =>
    requestIdleCallback((deadline) => (isHeld ? waiting.push(call) : call(deadline)), options);
  window.hold = () => {
    isHeld = true;
  };
  window.release = () => {
    isHeld = false;
    for (const call of waiting.splice(0)) requestIdleCallback(call);
  };
  const look = () => {
    const isThere = document.querySelector('.reveal.ready') && document.fonts.status === 'loaded';
    if (!isThere) return requestAnimationFrame(look);
    window.hold();
    setTimeout(() => {
      window.opened = true;
    });
  };
  requestAnimationFrame(look);
}

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
    args: [...browserArguments(), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  const { port } = server.address();

  /** Opens a page and waits until the first frame of its deck is there. */
  async function visit(path) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('pageerror', ({ message }) => console.error(message));
    const session = await page.context().newCDPSession(page);
    // The processor's time: other work on the machine is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchStart);
    await page.goto(`http://${HOST}:${port}${path}`);
    await page.waitForFunction(() => window.opened, null, { timeout: 120_000 });
    const metric = async (name) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((each) => each.name === name).value;
    };
    /** Milliseconds that the page's main thread has been at work. */
    const busy = async () => (await metric('TaskDuration')) * 1000;
    const opened = await busy();
    await page.evaluate(() => window.release());
    return {
      page,
      opened,
      busy,
      /** Megabytes of heap when all garbage is collected. */
      async heap() {
        await session.send('HeapProfiler.collectGarbage');
        return (await metric('JSHeapUsedSize')) / 1e6;
      },
    };
  }
  return {
    visit,
    /** Opens a deck. */
    open(deck) {
      html = pageOf(deck);
      return visit('/');
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits until what a deck does in idle time is done: it would ask for a turn between two of these. */
export const idle = (page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise(requestIdleCallback);
  });

/** Does things by turns, so that both see the same machine, and gives what each has given. */
export async function byTurns(runs, ours, theirs) {
  const results = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    results.ours.push(await ours());
    results.theirs.push(await theirs());
  }
  return results;
}
