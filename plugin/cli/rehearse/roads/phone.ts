import { compare } from '../walk.js';
import type { Road } from './road.js';

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true } as const;

/** On a phone a deck is a page that is scrolled, if reveal.js has that view: the stops come one after the other. */
export const phone: Road = async (walker, { slides: share }, open) => {
  if (!walker.slides.some(({ scenes }) => scenes.length > 0)) return;
  await open({ size: PHONE }, async ({ page }) => {
    for (const slide of share) {
      const sheets = await page.evaluate(
        (slide) => window.revealScenesRehearsal.scrolled(slide),
        slide,
      );
      for (const [stop, picture] of sheets) {
        const expected = walker.shown[slide]?.[stop]?.slice(0, picture.length);
        compare(walker, { slide, stop }, 'Scrolled on a phone', picture, expected);
      }
    }
  });
};
