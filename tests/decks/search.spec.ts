// Reveal's Search plugin in a deck with scenes. It walks the whole page and puts an HTML <em> around
// what it finds, in any element but <script>.
import { expect, type Page, test } from '@playwright/test';
import '../talk/talk.js'; // declares window.deck
import { type Deck, open, press, seen, settled, steps } from './deck.js';

const DRAWING = `<svg data-scene="pier" viewBox="0 0 160 90">
  <title>A lantern</title>
  <style>.lantern { fill: rgb(1, 2, 3) }</style>
  <text class="lantern" id="word" x="10" y="50" font-size="20" data-step="1" data-run-time="0.05">my lantern</text>
  <rect id="box" width="9" height="9" fill="red" data-step="2" data-run-time="0.05"></rect>
</svg>`;

const DATA = JSON.stringify({
  mobjects: [
    { kind: 'text', id: 'letter', text: 'q' },
    { kind: 'text', id: 'words', text: 'harbour', at: { nextTo: 'letter', direction: 'DOWN' } },
  ],
  steps: [
    {
      caption: 'A breakwater comes.',
      plays: [{ animations: [{ verb: 'fadeIn', target: 'words', runTime: 0.05 }] }],
    },
  ],
});

const deck: Deck = {
  plugins: ['search', 'scenes'],
  slides: `<section><h2>First</h2></section>
    <section id="drawn">${DRAWING}<p>Beside it a pebble</p></section>
    <section id="told"><div data-scene="port"><script type="application/json">${DATA}</script></div></section>
    <section><h2>A compass</h2></section>`,
};

/** Searches as one does, with the keys. */
async function search(page: Page, word: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
}
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  // Reveal takes no keys for as long as the hidden box has the focus: until the next frame.
  await page.waitForFunction(() => document.activeElement === document.body);
}
const marked = (page: Page) => page.locator('.slides em:visible').allTextContents();
const place = (page: Page) => page.evaluate(() => window.deck.getIndices().h);
/** An empty `style` is left where a property was, until the element is next written. */
const markup = (page: Page, selector: string) =>
  page.locator(selector).evaluate((each) => each.outerHTML.replaceAll(' style=""', ''));

for (const reveal of ['reveal-4', 'reveal-5', 'reveal.js'] as const) {
  test.describe(reveal, () => {
    test('words beside and after a scene are found', async ({ page }) => {
      await open(page, { ...deck, reveal });
      await search(page, 'pebble');
      expect(await place(page)).toBe(1);
      expect(await marked(page)).toEqual(['pebble']);
      await close(page);
      await press(page, 'ArrowRight');
      expect(await steps(page)).toEqual({ pier: 1, port: 0 });
      await search(page, 'compass');
      expect(await place(page)).toBe(3);
      expect(await marked(page)).toEqual(['compass']);
      await close(page);
      expect(await marked(page)).toEqual([]);
      await press(page, 'ArrowLeft');
      expect(await place(page)).toBe(2);
    });

    test('a word of a drawing is found, and stays in the picture', async ({ page }) => {
      const said = await open(page, { ...deck, reveal, at: '#/1/0/0' });
      const text = page.locator('#word');
      const before = [await text.boundingBox(), await markup(page, '#drawn svg')];
      await page.evaluate(() => window.deck.slide(0));
      await search(page, 'lantern');
      expect(await place(page)).toBe(1);
      await page.evaluate(() => window.deck.slide(1, 0, 0));
      await settled(page);
      expect([await text.boundingBox(), await markup(page, '#drawn svg')]).toEqual(before);
      expect(await text.evaluate((each) => getComputedStyle(each).fill)).toBe('rgb(1, 2, 3)');
      // Another search and the end of it take away the marks that Search believes to be there.
      await page.keyboard.type('x');
      await page.keyboard.press('Enter');
      await close(page);
      expect(await text.evaluate((each) => each.childNodes.length)).toBe(1);
      await press(page, 'ArrowRight');
      await press(page, 'ArrowLeft');
      expect(await seen(page, 'pier')).toEqual(['word']);
      expect(await markup(page, '#drawn svg')).toBe(before[1]);
      expect(said).toEqual([]);
      const isWritten = await page.evaluate((html) => {
        window.deck.destroy();
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.content.firstElementChild?.isEqualNode(
          document.querySelector('#drawn svg'),
        );
      }, DRAWING);
      expect(isWritten).toBe(true);
    });

    test('words of scene data are found by what the steps say and what they show', async ({
      page,
    }) => {
      const said = await open(page, { ...deck, reveal, at: '#/2/0/0' });
      const before = await markup(page, '#told svg');
      for (const word of ['breakwater', 'harbour', 'q']) {
        await page.evaluate(() => window.deck.slide(0));
        await search(page, word);
        expect(await place(page), word).toBe(2);
        await page.evaluate(() => window.deck.slide(2, 0, 0));
        await settled(page);
        expect(await markup(page, '#told svg'), word).toBe(before);
        await close(page);
      }
      await press(page, 'ArrowLeft');
      await press(page, 'ArrowRight');
      expect(await markup(page, '#told svg')).toBe(before);
      expect(await page.locator('.slides em').count()).toBe(0);
      expect(said).toEqual([]);
    });
  });
}
