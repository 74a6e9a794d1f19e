// Rooms: what the last row can read, on the projectors there are, from the machines there are.
import { expect, test } from '@playwright/test';
import { SLIDES } from '../talk/table.js';
import { address, openTalk, settled, shown } from '../talk/talk.js';

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [3840, 2160],
] as const) {
  test(`at ${width} × ${height} all of every slide is there, and large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTalk(page);
    for (const [slide, name] of SLIDES.entries()) {
      await page.evaluate((h) => window.deck.slide(h, 0, 99), slide);
      await settled(page);
      const { outside, smallest, slideHeight } = await page.evaluate(() => {
        const svg = window.deck.getCurrentSlide().querySelector('.scene-svg') as SVGSVGElement;
        const frame = svg.getBoundingClientRect();
        const scale = frame.height / 720;
        const outside = [...svg.querySelectorAll('[data-mobject]')]
          .filter((each) => {
            const box = each.getBoundingClientRect();
            const inside =
              box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
            return !inside;
          })
          .map((each) => each.getAttribute('data-mobject'));
        const sizes = [...svg.querySelectorAll('text')].map((text) => {
          const { a, b } = text.getScreenCTM() as DOMMatrix;
          const own = Number.parseFloat(getComputedStyle(text).fontSize);
          return (own * Math.hypot(a, b)) / scale;
        });
        return { outside, smallest: Math.min(...sizes), slideHeight: frame.height };
      });
      expect(outside, name).toEqual([]);
      expect(smallest / 720, name).toBeGreaterThanOrEqual(0.022);
      // The slide uses what there is of the wall.
      expect(slideHeight).toBeCloseTo(Math.min(height, (width * 9) / 16), 0);
    }
  });
}

test('on a machine six times slower a step still ends on time', async ({ page, context }) => {
  await openTalk(page, address(4, 0));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The formula, the slowest to draw, takes 1.5 s.
  const took = await page.evaluate(async () => {
    const plugin = window.deck.getPlugin('scenes') as never as {
      players(slide: Element): { settled(): Promise<void> }[];
    };
    const [player] = plugin.players(window.deck.getCurrentSlide());
    const start = performance.now();
    window.deck.next();
    await new Promise(requestAnimationFrame);
    await player?.settled();
    return (performance.now() - start) / 1000;
  });
  expect(took).toBeGreaterThan(1.45);
  expect(took).toBeLessThan(1.8);
  expect(await shown(page)).toMatchObject({ step: 1, moving: false });
});

test('a slide that is entered lets reveal’s transition finish, then its title comes', async ({
  page,
}) => {
  await openTalk(page, address(0, 0));
  await page.keyboard.press('ArrowRight');
  // Frame by frame: while the slide itself is not wholly there, nothing of the title is.
  const early = await page.evaluate(async () => {
    const slide = window.deck.getCurrentSlide();
    const found: string[] = [];
    while (slide.querySelector('[data-moving]')) {
      const opacity = Number(getComputedStyle(slide).opacity);
      if (opacity < 0.98 && slide.querySelector('[data-mobject="title"]')) found.push(`${opacity}`);
      await new Promise(requestAnimationFrame);
    }
    return found;
  });
  expect(early).toEqual([]);
  expect(await shown(page)).toMatchObject({ slide: 1, step: 0, moving: false });

  // Backwards, the end is there at once.
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await page.keyboard.press('ArrowLeft');
  await settled(page);
  await page.keyboard.press('ArrowLeft');
  expect(await shown(page)).toMatchObject({ slide: 0, moving: false });
  await expect(page.locator('section.present [data-mobject="subtitle"]')).toBeAttached();
});
