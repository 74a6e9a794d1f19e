import { compare, jumpTo, placesOf } from '../walk.js';
import type { Road } from './road.js';

/** For those who want less movement each stop is the same. */
export const lessMovement: Road = async (walker, { slides: share }, open) => {
  const [first = 0] = share;
  await open({ isReduced: true }, async ({ page }) => {
    await jumpTo({ page, isAt: () => {} }, { slide: first, stop: 0 });
    for (const [i] of placesOf(walker, share).entries()) {
      const { place, picture } = await page.evaluate(
        (isFirst) => window.revealScenesRehearsal.advance(isFirst ? 0 : 1),
        i === 0,
      );
      compare(walker, place, 'With reduced motion', picture);
    }
  });
};
