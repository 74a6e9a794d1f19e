import { compare } from '../walk.js';
import type { Road } from './road.js';

/** Stops that are opened by their addresses, as from a bookmark. */
export const links: Road = async (walker, { links }) => {
  for (const place of links) {
    walker.isAt(place);
    const { h, v } = walker.slides[place.slide] ?? { h: 0, v: 0 };
    await walker.visit({ h, v, stop: place.stop });
    const picture = await walker.page.evaluate(() => {
      window.revealScenesRehearsal.stopClock();
      return window.revealScenesRehearsal.pictureAtRest();
    });
    compare(walker, place, 'By its link', picture);
  }
};
