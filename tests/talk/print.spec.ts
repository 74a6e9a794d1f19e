import { expect, test } from '@playwright/test';
import { SLIDES, STOPS, stepsOf } from './table.js';
import { address, openTalk, pictures } from './talk.js';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    // Reveal tells it once; a test that asks later must still learn of it.
    document.addEventListener(
      'pdf-ready',
      () => document.documentElement.classList.add('printable'),
      true,
    );
  });
});

/** Opens a print view and gives each page's scene, step and picture. */
async function pages(page: import('@playwright/test').Page, query: string) {
  await page.goto('about:blank');
  await page.goto(address(0, 0, query));
  await page.locator('html.printable').waitFor();
  return page.evaluate(() =>
    [...document.querySelectorAll('.pdf-page')].map((sheet) => {
      const host = sheet.querySelector('[data-scene]') as HTMLElement;
      return {
        scene: host.dataset.scene ?? '',
        step: Number(host.dataset.step),
        picture: window.pictureOf(host),
      };
    }),
  );
}

for (const query of ['?print-pdf', '?view=print']) {
  test(`${query} has 66 pages, each with the live picture of its stop`, async ({ page }) => {
    await openTalk(page);
    const live = await pictures(page);
    const printed = await pages(page, query);
    expect(printed).toHaveLength(66);
    for (const [i, { slide, step }] of STOPS.entries()) {
      expect(printed[i]).toEqual({ scene: SLIDES[slide], step, picture: live[slide]?.[step] });
    }
  });
}

test('without separate fragments each slide is one page that shows its end', async ({ page }) => {
  await openTalk(page);
  const live = await pictures(page);
  const printed = await pages(page, '?print-pdf&pdfSeparateFragments=false');
  expect(printed).toEqual(
    SLIDES.map((scene, slide) => ({
      scene,
      step: stepsOf(slide),
      picture: live[slide]?.[stepsOf(slide)],
    })),
  );
});
