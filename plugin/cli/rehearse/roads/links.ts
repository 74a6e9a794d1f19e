import type { Place } from '../../in-page/rehearse/deck.js';
import { compare } from '../walk.js';
import type { Road } from './road.js';

/** Stops that are opened by their addresses, as from a bookmark. */
export const links: Road = async (walker, { links: [first, ...others] }, open) => {
  if (!first) return;
  const addressOf = ({ slide, stop }: Place) => {
    const { h, v } = walker.slides[slide] ?? { h: 0, v: 0 };
    return { h, v, stop };
  };
  await open({ at: addressOf(first) }, async ({ page, visit }) => {
    for (const place of [first, ...others]) {
      if (place !== first) await visit(addressOf(place));
      const picture = await page.evaluate(() => {
        window.revealScenesRehearsal.stopClock();
        return window.revealScenesRehearsal.pictureAtRest();
      });
      compare(walker, place, 'By its link', picture);
    }
  });
};
