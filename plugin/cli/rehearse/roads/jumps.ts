import { compare, jumpTo } from '../walk.js';
import type { Road } from './road.js';

/** From any stop to any other: every other time by a link in the page, as from a list of contents. */
export const jumps: Road = async (walker, { jumps }) => {
  for (const [i, place] of jumps.entries()) {
    if (i % 2 === 0) {
      compare(walker, place, 'By a jump', await jumpTo(walker, place));
      continue;
    }
    walker.isAt(place);
    const picture = await walker.page.evaluate(
      (place) => window.revealScenesRehearsal.pictureByLink(place),
      place,
    );
    compare(walker, place, 'By a link', picture);
  }
};
