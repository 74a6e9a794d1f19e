import { SIZE } from '../live-deck.js';
import { compare, jumpTo } from '../walk.js';
import { ends, type Road, seenAgain } from './road.js';

/** Windows that a deck is shown in: an old projector, a large one, a phone on its side. */
const WINDOWS = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 844, height: 390 },
] as const;

/** In other windows all must be seen, too; and back in the first one all must be as it was. */
export const windows: Road = async (walker, { slides: share }) => {
  const { page, notes, measures, isQuick } = walker;
  for (const size of isQuick ? WINDOWS.slice(0, 1) : WINDOWS) {
    await page.setViewport(size);
    await page.evaluate(() => window.revealScenesRehearsal.painted());
    const road = `In a window of ${size.width} × ${size.height}`;
    for (const place of seenAgain(walker, share)) {
      const { slide, stop } = place;
      walker.isAt(place);
      const { look, scenes } = await page.evaluate(
        ({ place, measures }) => window.revealScenesRehearsal.lookAtStop(place, measures),
        { place, measures },
      );
      for (const { check, ...each } of look.found) {
        if (check !== 'outside' || each.severity !== 'breaks') continue;
        if (notes.has(check, slide, stop, each.of)) continue;
        notes.tell(check, slide, stop, { ...each, what: `${road}: ${each.what}` });
      }
      const expected = walker.shown[slide]?.[stop]?.slice(0, scenes.length);
      compare(walker, place, road, scenes, expected);
    }
  }
  await page.setViewport(SIZE);
  await page.evaluate(() => window.revealScenesRehearsal.painted());
  for (const place of ends(walker, share))
    compare(walker, place, 'After a resize', await jumpTo(walker, place));
};
