// Every stop of the gallery and the pictures, by every road.
import { expect, test } from '@playwright/test';
import { atRest, openGallery } from './deck.js';

test.beforeEach(({ page: _ }) => test.setTimeout(120_000));

test('forwards, back and by link every stop shows its picture', async ({ page }) => {
  await openGallery(page);
  const stops = await page.evaluate(() => window.gallery.stops());
  expect(stops.length).toBeGreaterThan(180);
  const there = await page.evaluate((count) => window.gallery.walk('next', count), stops.length);
  expect(there.map(atRest)).toEqual(stops.map(atRest));
  expect(await page.evaluate(() => window.deck.isLastSlide())).toBe(true);
  const back = await page.evaluate((count) => window.gallery.walk('prev', count), stops.length);
  expect(back.map(atRest)).toEqual(stops.map(atRest).reverse());
  // From slide to slide and back again: never to where one is.
  const [even, odd] = [0, 1].map((rest) => stops.filter((_, i) => i % 2 === rest));
  const order = [...(odd ?? []), ...(even ?? [])];
  const linked = await page.evaluate(
    (places) => window.gallery.links(places),
    order.map(({ place }) => place),
  );
  expect(linked.map(atRest)).toEqual(order.map(atRest));
});

test('a link opens a slide by its name, at its step, on a fresh load', async ({ page }) => {
  for (const [id, step] of [
    ['neural-net', 3],
    ['gradient-descent', 8],
    ['plots', 4],
    ['camera', 1],
  ] as const) {
    await openGallery(page, `#/${id}/${step - 1}`);
    const look = await page.evaluate(() => window.gallery.look());
    expect(look).toMatchObject({ scene: id, step });
    const stops = await page.evaluate(() => window.gallery.stops());
    expect(stops).toContainEqual(look);
  }
});

test('in print each stop has a page with its picture', async ({ page }) => {
  await openGallery(page);
  const stops = await page.evaluate(() => window.gallery.stops());
  await page.addInitScript(() => {
    document.addEventListener(
      'pdf-ready',
      () => document.documentElement.classList.add('printable'),
      true,
    );
  });
  await openGallery(page, '?print-pdf');
  await page.locator('html.printable').waitFor();
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('.pdf-page')].map((sheet) => window.gallery.pictureIn(sheet)),
  );
  const pages = stops.map(({ place: _, loops: __, ...stop }) => stop);
  expect(printed.map(({ loops: _, ...page }) => page)).toEqual(pages);
});
