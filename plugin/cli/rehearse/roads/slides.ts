import type { Place } from '../../in-page/rehearse/deck.js';
import { collectGarbage } from '../devtools.js';
import { jumpTo, type Walker } from '../walk.js';
import { walkSlide } from '../walk-slide.js';
import type { Road } from './road.js';

/** After so many slides a page is tidied up. */
const OFTEN = 4;

/** From slide to slide with the keys, and through each of them. @param begun - told before each slide. */
export const slideBySlide =
  (begun: (slide: number) => void): Road =>
  async (walker, { slides }) => {
    for (const [i, slide] of slides.entries()) {
      begun(slide);
      if (i === 0) await begin(walker, slide);
      walker.isAt({ slide, stop: 0 });
      if (slide > 0) await arrive(walker, slide);
      await walkSlide(walker, slide);
      if (i % OFTEN === OFTEN - 1) await collectGarbage(walker.page);
    }
  };

/** The first slide of a part is come to as all others are: from the one before. */
async function begin(walker: Walker, slide: number): Promise<void> {
  await walker.page.evaluate(() => window.revealScenesRehearsal.stopClock());
  // The first slide of all lets reveal forget where it was in each stack.
  await jumpTo(walker, { slide: 0, stop: 0 });
  const stop = walker.slides[slide - 1]?.stops ?? 0;
  await jumpTo(walker, { slide: Math.max(0, slide - 1), stop });
}

/** From the end of a slide to the beginning of the next one, with the key; and back, to look. */
async function arrive({ page, notes }: Walker, slide: number): Promise<void> {
  const place = await page.evaluate(async (slide) => {
    const deck = window.revealScenesRehearsal;
    const { place } = await deck.advance(1);
    if (place.slide !== slide || place.stop !== 0) await deck.pictureAt({ slide, stop: 0 });
    return place;
  }, slide);
  if (isThere(place, slide)) return;
  notes.tell('road', slide, 0, {
    severity: 'breaks',
    of: ['Next'],
    what: `After the slide before, Next comes to slide ${place.slide + 1}, stop ${place.stop}, not here.`,
    fix: 'Look for a script that takes the keys.',
  });
}

const isThere = (place: Place, slide: number) => place.slide === slide && place.stop === 0;
