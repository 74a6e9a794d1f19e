// npm run bench -- open: decks of 10, 100 and 300 scenes beside the same pictures as static SVG.
import { median, openBrowser } from './decks.mjs';
import { middling } from './scenes.mjs';

/** Waits until what a deck does in idle time is done: it would ask for a turn between two of these. */
const idle = (page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise(requestIdleCallback);
  });

/** Milliseconds until a jump to the middle, and the overview, are on the screen; megabytes of heap. */
async function figuresOf(page) {
  const session = await page.context().newCDPSession(page);
  await idle(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6;
  const times = await page.evaluate(async () => {
    const frame = () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    const timed = async (act) => {
      await frame();
      const begin = performance.now();
      act();
      await frame();
      return performance.now() - begin;
    };
    const jump = await timed(() => deck.slide(deck.getTotalSlides() >> 1));
    return { jump, overview: await timed(() => deck.toggleOverview(true)) };
  });
  const open = await page.evaluate(() => window.opened);
  await page.close();
  return { open, ...times, heap };
}

const NAMES = ['open', 'jump', 'overview', 'heap'];
const RUNS = 3;
const browser = await openBrowser();
console.log('beside static SVG: milliseconds to open, jump, show the overview; megabytes of heap');
for (const count of [10, 100, 300]) {
  const scenes = Array.from({ length: count }, (_, i) => middling(i));
  const hosts = scenes.map(({ name }) => `<div data-scene="${name}"></div>`);
  const page = await browser.open(hosts, scenes);
  const pictures = await page.evaluate(() => {
    return [...document.querySelectorAll('[data-scene]')].map((host) => {
      for (const player of deck.getPlugin('scenes').players(host)) player.show(player.steps);
      return `<div style="width: 100%">${host.querySelector('.scene-svg').outerHTML}</div>`;
    });
  });
  await page.close();
  const runs = { ours: [], plain: [] };
  for (let run = 0; run < RUNS; run++) {
    runs.ours.push(await figuresOf(await browser.open(hosts, scenes)));
    runs.plain.push(await figuresOf(await browser.open(pictures)));
  }
  const cells = NAMES.map((name) => {
    const [ours, plain] = [runs.ours, runs.plain].map((all) => median(all.map((of) => of[name])));
    return `${name} ${ours.toFixed(0).padStart(5)} : ${plain.toFixed(0)} = ×${(ours / plain).toFixed(1)}`;
  });
  console.log(`${String(count).padStart(4)} slides   ${cells.join('   ')}`);
}
await browser.close();
