import type { RevealApi } from 'reveal.js';
/** How steps are shown: as they move, by a short fade, or at once. */
export type Motion = 'full' | 'reduced' | 'none';

/** What a deck may ask for: `'auto'` does as the system's setting says. */
export const MOTIONS = ['auto', 'full', 'reduced'] as const;

/** The motion to use now; the system's setting may change while the deck is shown. */
export function motionNow(wish: (typeof MOTIONS)[number]): Motion {
  if (wish !== 'auto') return wish;
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full';
}

/** Seconds that reveal's transition to a slide takes, by its style sheet. */
export function transitionTime(slide: Element): number {
  const times = getComputedStyle(slide)
    .transitionDuration.split(',')
    .map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1));
  return Math.max(0, ...times.filter(Number.isFinite));
}

/** Whether a deck goes forwards: also from its last slide round to the first, if it loops. */
export function leadsOn(deck: RevealApi, previous: Element, current: Element): boolean {
  const slides = deck.getSlides();
  const round = previous === slides.at(-1) && current === slides[0] && deck.getConfig().loop;
  const relation = previous.compareDocumentPosition(current);
  return round || Boolean(relation & Node.DOCUMENT_POSITION_FOLLOWING);
}
