// Decks of 10, 100 and 300 scenes beside the same pictures as static SVG.
import { byTurns, idle, openBrowser } from './decks.mjs';
import { middling } from './scenes.mjs';
import { median, row } from './table.mjs';

const LINES = [
  { name: 'open', what: 'open', unit: 'ms', goal: { times: 1.3 } },
  { name: 'heap', what: 'heap', unit: 'MB', goal: { times: 3 } },
  { name: 'jump', what: 'jump to the middle', unit: 'ms', goal: { times: 1.5 } },
  { name: 'overview', what: 'the overview', unit: 'ms', goal: { times: 1.5 } },
];

export async function open({ quick }) {
  const browser = await openBrowser();
  const rows = [];
  for (const count of quick ? [10] : [10, 100, 300]) {
    const scenes = Array.from({ length: count }, (_, i) => middling(i));
    const deck = { slides: scenes.map(({ name }) => `<div data-scene="${name}"></div>`), scenes };
    const still = { slides: await picturesOf(browser, deck) };
    const { ours, theirs } = await byTurns(
      quick ? 1 : 5,
      async () => figuresOf(await browser.open(deck)),
      async () => figuresOf(await browser.open(still)),
    );
    for (const { name, what, ...line } of LINES) {
      const [own, other] = [ours, theirs].map((all) => median(all.map((each) => each[name])));
      const told = { what: `${what}, ${count} slides`, beside: 'static SVG' };
      rows.push(row({ ...told, ...line, ours: own, theirs: other }));
    }
  }
  await browser.close();
  return rows;
}

/** The last pictures of a deck's scenes, as SVG. */
async function picturesOf(browser, deck) {
  const { page } = await browser.open(deck);
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].map((host) => {
      for (const player of deck.getPlugin('scenes').players(host)) player.show(player.steps);
      return `<div style="width: 100%">${host.querySelector('.scene-svg').outerHTML}</div>`;
    }),
  );
  await page.close();
  return pictures;
}

async function figuresOf({ page, opened, busy, heap }) {
  await idle(page);
  /** The work until the frame is there; what waits for idle time comes after it. */
  const timed = async (act) => {
    const before = await busy();
    await page.evaluate(async (act) => {
      window.hold();
      if (act === 'jump') deck.slide(deck.getTotalSlides() >> 1);
      else deck.toggleOverview(true);
      await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    }, act);
    const after = await busy();
    await page.evaluate(() => window.release());
    await idle(page);
    return after - before;
  };
  const figures = { open: opened, heap: await heap() };
  for (const act of ['jump', 'overview']) figures[act] = await timed(act);
  await page.close();
  return figures;
}
