// What is on the slides of the gallery fits, and can be read.
import { expect, test } from '@playwright/test';
import { pictures } from '../../demo/gallery/pictures/index.js';
import { measureBoard } from '../talk/measure-board.js';
import { contains, overlap, type Rect, sides } from '../talk/rect.js';
import { openGallery } from './deck.js';

/** In pixels of the viewBox, without the margin of a projector. */
const FRAME: Rect = { left: -632, right: 632, top: -352, bottom: 352 };
const CLEARANCE = 2;

for (const [i, { name, steps }] of pictures.entries()) {
  test(`${name}: at every stop words stand in the frame, on nothing else`, async ({ page }) => {
    await openGallery(page, `#/${name}`);
    let texts = 0;
    for (let step = 0; step <= steps.length; step++) {
      const where = `stop ${step}`;
      await page.evaluate(([v, f]) => window.deck.slide(1, v, f), [i, step - 1] as const);
      await page.evaluate(() => window.gallery.look());
      const { words, boxes, arrows } = await measureBoard(page);
      texts += words.length;
      for (const { id, rect } of [...words, ...boxes, ...arrows])
        expect(contains(FRAME, rect), `${where}: '${id}' in the frame`).toBe(true);
      for (const [k, one] of words.entries()) {
        for (const other of words.slice(k + 1))
          expect(
            overlap(one.rect, other.rect, CLEARANCE),
            `${where}: '${one.id}' on '${other.id}'`,
          ).toBe(false);
        for (const box of boxes)
          expect(
            sides(box.rect).some((side) => overlap(one.rect, side, CLEARANCE)),
            `${where}: edge of '${box.id}' through '${one.id}'`,
          ).toBe(false);
        for (const { id, points, width } of arrows)
          expect(
            points.some(([x, y]) =>
              overlap(one.rect, { left: x, right: x, top: y, bottom: y }, CLEARANCE + width / 2),
            ),
            `${where}: arrow '${id}' through '${one.id}'`,
          ).toBe(false);
      }
    }
    expect(texts).toBeGreaterThan(steps.length);
  });
}

test('of each example all code is seen, beside what it makes', async ({ page }) => {
  await openGallery(page);
  const slides = await page.evaluate(async () => {
    const all = [];
    for (const slide of window.deck.getSlides()) {
      const code = slide.querySelector('pre');
      if (!code) continue;
      const { h, v } = window.deck.getIndices(slide);
      window.deck.slide(h, v);
      await window.gallery.look();
      const inside = [...slide.querySelectorAll('h2, pre, [data-scene], p')].map((each) =>
        each.getBoundingClientRect().toJSON(),
      );
      const over = [code.scrollWidth - code.clientWidth, code.scrollHeight - code.clientHeight];
      all.push({ id: slide.id, inside, over });
    }
    return all;
  });
  expect(slides.length).toBeGreaterThan(40);
  const page720 = { left: 0, right: 1280, top: 0, bottom: 720 };
  for (const { id, inside, over } of slides) {
    expect.soft(over, `${id}: code that is cut off`).toEqual([0, 0]);
    for (const rect of inside) expect.soft(contains(page720, rect), id).toBe(true);
  }
});
