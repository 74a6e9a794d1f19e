// One scene of 3,000 mobjects and 200 steps.
import { byTurns, openBrowser } from './decks.mjs';
import { large as scene } from './scenes.mjs';
import { median, row } from './table.mjs';

export async function large({ quick }) {
  const browser = await openBrowser();
  const deck = { slides: ['<div data-scene="large"></div>'], scenes: [scene()] };
  const opened = async (deck) => {
    const { page, opened } = await browser.open(deck);
    const jumps = deck.scenes ? await page.evaluate(jump) : [];
    await page.close();
    return { opened, jumps };
  };
  const { ours, theirs } = await byTurns(
    quick ? 1 : 5,
    () => opened(deck),
    () => opened({ slides: [''] }),
  );
  await browser.close();
  const [ready, empty] = [ours, theirs].map((all) => median(all.map((each) => each.opened)));
  const jumps = ours.flatMap((each) => each.jumps);
  const name = 'a scene of 3,000 mobjects and 200 steps';
  return [
    row({
      what: `${name}: ready, beyond an empty deck`,
      unit: 'ms',
      ours: ready - empty,
      goal: { most: 400 },
    }),
    row({ what: `${name}: a jump`, unit: 'ms', ours: median(jumps), goal: { most: 8 } }),
  ];
}

/** Runs in the page: how long jumps take, by the clock. */
async function jump() {
  const [player] = deck.getPlugin('scenes').players();
  const times = [];
  for (const stop of [100, 3, 200, 50, 199, 120, 10]) {
    await new Promise(requestAnimationFrame);
    const begin = performance.now();
    player.show(stop);
    times.push(performance.now() - begin);
  }
  return times;
}
