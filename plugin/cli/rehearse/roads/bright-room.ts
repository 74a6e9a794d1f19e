import { type Road, seenAgain } from './road.js';

/** In the light theme of a bright room colours are others. */
export const brightRoom: Road = async (walker, { slides: share }, open) => {
  const { slides, notes, measures, isQuick } = walker;
  if (!slides.some(({ scenes }) => scenes.length > 0)) return;
  // In a hurry one page does for all: to open another one takes as long as all looks.
  const which = isQuick ? [...slides.keys()] : share;
  if (isQuick && !share.includes(0)) return;
  await open({ settings: { theme: 'light' } }, async ({ page }) => {
    for (const place of seenAgain(walker, which)) {
      const { look } = await page.evaluate(
        ({ place, measures }) => window.revealScenesRehearsal.lookAtStop(place, measures),
        { place, measures },
      );
      for (const { check, isLasting: _, ...each } of look.found) {
        if (check !== 'contrast' || notes.has(check, place.slide, place.stop, each.of)) continue;
        const what = `In the light theme ${each.what}`;
        notes.tell(check, place.slide, place.stop, { ...each, what });
      }
    }
  });
};
