// npm run bench -- large: one scene of 3,000 mobjects and 200 steps.
import { median, openBrowser } from './decks.mjs';
import { large } from './scenes.mjs';

const browser = await openBrowser();
const empty = await browser.open(['']);
const page = await browser.open(['<div data-scene="large"></div>'], [large()]);
const [plain, ready] = await Promise.all(
  [empty, page].map((each) => each.evaluate(() => window.opened)),
);
const jumps = await page.evaluate(async () => {
  const [player] = deck.getPlugin('scenes').players();
  const times = [];
  for (const stop of [100, 3, 200, 50, 199, 120, 10]) {
    await new Promise(requestAnimationFrame);
    const begin = performance.now();
    player.show(stop);
    times.push(performance.now() - begin);
  }
  return times;
});
await browser.close();
console.log('one scene of 3,000 mobjects and 200 steps, milliseconds');
console.log(`ready, beyond an empty deck: ${(ready - plain).toFixed(0)}`);
console.log(`a jump: ${median(jumps).toFixed(0)}, at most ${Math.max(...jumps).toFixed(0)}`);
