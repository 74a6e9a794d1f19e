// From a key to the first frame that shows something of it, beside a fragment that CSS fades in.
import { idle, openBrowser } from './decks.mjs';
import { median, row } from './table.mjs';

const KEYS = 20;

/** Shapes and words that come one after another. */
const SCENE = {
  name: 'keys',
  mobjects: Array.from({ length: KEYS }, (_, i) => ({
    kind: 'rectangle',
    id: `box${i}`,
    width: 0.5,
    height: 0.5,
    at: { moveTo: [-5 + i * 0.5, 0] },
  })),
  steps: Array.from({ length: KEYS }, (_, i) => ({
    plays: [{ animations: [{ verb: 'fadeIn', target: `box${i}` }] }],
  })),
};

/** Runs in the page: presses keys, and counts for each the frames until the opacity of what it brings is more than 0. */
async function press({ count, selector }) {
  const opacityOf = (i) => {
    const element = document.querySelectorAll(selector)[i];
    return element ? Number(getComputedStyle(element).opacity) : 0;
  };
  const frames = [];
  for (let i = 0; i < count; i++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    Object.defineProperty(event, 'keyCode', { value: 39 });
    document.dispatchEvent(event);
    await null; // whoever watches hears of it before the next frame
    let frame = 0;
    do {
      await new Promise(requestAnimationFrame);
      frame++;
    } while (opacityOf(i) === 0 && frame < 60);
    frames.push(frame);
  }
  return frames;
}

export async function key({ quick }) {
  const browser = await openBrowser();
  const count = quick ? 3 : KEYS;
  const framesIn = async (deck, selector) => {
    const { page } = await browser.open(deck);
    await idle(page);
    const frames = await page.evaluate(press, { count, selector });
    await page.close();
    return median(frames);
  };
  const scene = { slides: ['<div data-scene="keys"></div>'], scenes: [SCENE] };
  const fragments = { slides: ['<b class="fragment">x</b>'.repeat(KEYS)] };
  const ours = await framesIn(scene, '[data-mobject]');
  const theirs = await framesIn(fragments, '.fragment');
  await browser.close();
  const told = { what: 'frames from a key to the first change', beside: 'a CSS fragment' };
  return [row({ ...told, unit: '', ours, theirs, goal: { times: 1 } })];
}
