// Scenes beside what else is in a slide: on the screen and in print they keep inside of it.
import { expect, type Page, test } from '@playwright/test';
import { ORIGIN, open, pageOf, serve } from './deck.js';

/** A scene that reaches to the edges of its frame. */
const before = `
  const { rectangle, text, step, create, write } = RevealScenes;
  config.scenes = { scenes: [RevealScenes.scene({
    name: 'frame',
    mobjects: [rectangle('frame', { width: 14.2, height: 7.98 }), text('word', 'down', { at: { toEdge: 'DOWN' } })],
    steps: [step('', [create('frame')]), step('', [write('word')])],
  })] };`;
const frame = '<div data-scene="frame"></div>';
const drawing = '<rect width="640" height="360" fill="teal" data-step="1"></rect>';

const tall = (attributes: string) =>
  `<svg data-scene="tall" ${attributes}><rect width="80" height="300" fill="teal" data-step="1"></rect></svg>`;

const slides: Readonly<Record<string, string>> = {
  alone: frame,
  'alone, with notes': `${frame}<aside class="notes">Words.</aside>`,
  'below a heading and bullets': `<h2>Heading</h2><ul><li>one</li><li>two</li></ul>${frame}`,
  'above a line': `${frame}<p>below</p>`,
  'deep inside': `<h2>Heading</h2><div><p>words</p><div>${frame}</div></div>`,
  'an inline svg': `<h2>Heading</h2><svg data-scene="svg" viewBox="0 0 640 360">${drawing}</svg>`,
  'a tall drawing': `<h2>Heading</h2>${tall('viewBox="0 0 80 300"')}`,
  // As Mermaid writes it.
  'a tall drawing of its own width': `<h2>Heading</h2>${tall('width="100%" style="max-width: 80px" viewBox="0 0 80 300"')}`,
  'a tall drawing of its own size': `<h2>Heading</h2>${tall('width="400" height="1500" viewBox="0 0 80 300"')}`,
  'a tall drawing below much': `<h2>Heading</h2>${'<p>line</p>'.repeat(6)}${tall('viewBox="0 0 80 300"')}`,
  'two of them': `<h2>Heading</h2>${frame}${frame}`,
  'side by side': `<h2>Heading</h2><div style="display:grid;grid-template-columns:1fr 1fr">${frame}${frame}</div>${'<p>line</p>'.repeat(6)}`,
  'as high as its author says': `<h2>Heading</h2><div data-scene="frame" style="height:300px"></div>`,
  stretched: `<h2>Heading</h2><div data-scene="frame" class="r-stretch"></div><p>below</p>`,
};
const names = Object.keys(slides);
const html = names
  .map((name) => `<section aria-label="${name}">${slides[name]}</section>`)
  .join('');

/** Where the pictures of a slide are, in pixels of the slide, and what of them is cut off. */
const places = (page: Page, slide: string) =>
  page.evaluate((selector) => {
    const slide = document.querySelector<HTMLElement>(selector) as HTMLElement;
    const page = slide.closest('.pdf-page') ?? (document.querySelector('.slides') as Element);
    const [outer, scale] = [
      page.getBoundingClientRect(),
      slide.getBoundingClientRect().width / slide.offsetWidth,
    ];
    return [...slide.querySelectorAll('.scene-svg')].map((svg) => {
      const { top, bottom, height, width } = svg.getBoundingClientRect();
      return {
        top: (top - outer.top) / scale,
        below: (outer.bottom - bottom) / scale,
        height: height / scale,
        width: width / scale,
      };
    });
  }, slide);

test('inside of the slide, and as large as it can be', async ({ page }) => {
  await open(page, { slides: html, before, config: { margin: 0.04 } });
  for (const [i, name] of names.entries()) {
    await page.evaluate(`deck.slide(${i})`);
    for (const { top, below, height, width } of await places(page, 'section.present')) {
      expect.soft(top, name).toBeGreaterThan(-1);
      expect.soft(below, name).toBeGreaterThan(-1);
      expect.soft(height, name).toBeGreaterThan(/side by side|much/.test(name) ? 90 : 200);
      if (name.startsWith('alone'))
        expect.soft([Math.round(width), Math.round(height)]).toEqual([1280, 720]);
      if (name === 'below a heading and bullets') expect.soft(below, name).toBeLessThan(22);
      if (name === 'as high as its author says') expect.soft(height).toBeCloseTo(300, 0);
    }
  }
});

test('as high in the overview and after it', async ({ page }) => {
  await open(page, { slides: html, before, config: { margin: 0.04 } });
  const heights = async () =>
    (await places(page, 'section.present')).map(({ height }) => Math.round(height));
  for (const [i, name] of names.entries()) {
    await page.evaluate(`deck.slide(${i})`);
    const shown = await heights();
    await page.keyboard.press('o');
    // In the overview slides are clipped, not shrunk: a picture that is as high fits.
    expect.soft(await heights(), `${name}, in the overview`).toEqual(shown);
    await page.keyboard.press('o');
    expect.soft(await heights(), `${name}, after it`).toEqual(shown);
  }
});

test('again when a slide has other content, another font or another size', async ({ page }) => {
  await open(page, {
    slides: `<section><h2>Heading</h2>${frame}</section><section>${frame}</section>`,
    before,
  });
  const [first] = await places(page, 'section.present');
  await page.evaluate(
    `document.querySelector('h2').insertAdjacentHTML('afterend', '<p>one</p><p>two</p>')`,
  );
  await page.evaluate('deck.slide(1); deck.slide(0);');
  const [second] = await places(page, 'section.present');
  expect(second?.below).toBeGreaterThan(-1);
  expect(second?.height).toBeLessThan((first?.height ?? 0) - 50);
  await page.evaluate(`for (const each of document.querySelectorAll('p')) each.remove()`);
  await page.evaluate('deck.configure({ height: 900 })');
  const [third] = await places(page, 'section.present');
  expect(third?.height).toBeCloseTo(720, 0);
});

for (const version of ['reveal-4', 'reveal-5', 'reveal.js']) {
  test(`print has a page for every step, with all of the scene: ${version}`, async ({ page }) => {
    // A font comes while reveal has taken all slides out of the page.
    const script = `const config = { width: 1280, height: 720, plugins: [RevealScenes] }; ${before}
      new MutationObserver(() => {
        if (!document.querySelector('section')) document.fonts.dispatchEvent(new Event('loadingdone'));
      }).observe(document, { subtree: true, childList: true });
      window.deck = new Reveal(config); deck.initialize();`;
    const whole = pageOf({ slides: html }).replace(
      /\/reveal\/(?!plugin)/g,
      `/modules/${version}/dist/`,
    );
    await serve(page, { '/': whole, '/deck.js': script });
    await page.goto(`${ORIGIN}/?print-pdf#/2`);
    await page.waitForFunction(`document.querySelectorAll('.pdf-page section').length > 0`);
    const pages = page.locator('.pdf-page');
    // Two steps and the start; four and the start for two scenes; one for each svg.
    await expect(pages).toHaveCount(7 * 3 + 2 * 5 + 5 * 2);
    const heights = await pages.evaluateAll((all) =>
      all.map((each) => (each as HTMLElement).offsetHeight),
    );
    expect(new Set(heights).size).toBe(1);
    for (let i = 0; i < heights.length; i++) {
      await pages
        .nth(i)
        .evaluate(
          (each, n) => each.querySelector('section')?.setAttribute('data-page', String(n)),
          i,
        );
      for (const { below, height } of await places(page, `[data-page="${i}"]`)) {
        expect.soft(below, `page ${i}`).toBeGreaterThan(-1);
        expect.soft(height, `page ${i}`).toBeGreaterThan(90);
      }
    }
  });
}

test('a card lies over the drawing that it is about', async ({ page }) => {
  await open(page, {
    slides: `<section><h2>Heading</h2><svg data-scene="bad" viewBox="0 0 640 360"><rect width="640" height="360" data-step="1" data-verb="creat"></rect></svg></section>`,
  });
  const card = await page.locator('.scene-error').boundingBox();
  expect(card?.y).toBeGreaterThan(100);
  expect((card?.y ?? 999) + (card?.height ?? 999)).toBeLessThan(720);
});

for (const host of ['localhost', 'deck.test']) {
  test(`a slide that is too full for its scene is told of: ${host}`, async ({ page }) => {
    const slides = `<section><h2>Heading</h2>${'<p>line</p>'.repeat(12)}${frame}</section><section>${frame}</section>`;
    const said = await open(page, { slides, before, origin: `http://${host}` });
    const told = said.filter((line) => line.includes("'frame' is so full"));
    expect(told).toEqual([expect.stringMatching(/^warning: reveal-scenes: .*split the slide/)]);
    const note = page.locator('section.present .scene-advice');
    await expect(note).toHaveCount(host === 'localhost' ? 1 : 0);
    if (host === 'localhost') await expect(note).toBeInViewport({ ratio: 1 });
    await page.evaluate('deck.slide(1)');
    await expect(page.locator('section.present .scene-advice')).toHaveCount(0);
  });
}
