// Runs in the deck's page: goes through a slide as one who scrolls, in the view that reveal.js has for phones.
import { painted } from './clock.js';
import { groupsOf, leaves, rest } from './deck.js';
import { type Picture, scenesIn } from './picture.js';

/**
 * Scrolls to each stop of a slide.
 *
 * @returns what its scenes show, stop by stop; nothing in a reveal.js without such a view, and of slides
 *   that share a page, as those that reveal animates from one to the next.
 */
export async function scrolled(slide: number): Promise<[stop: number, scenes: Picture][]> {
  const section = leaves()[slide];
  const page = section?.closest('.scroll-page');
  const frame = page?.closest('.reveal-viewport');
  if (!section || !page || !frame || page.querySelector('.scroll-auto-animate-page')) return [];
  const sheets: [number, Picture][] = [];
  for (const point of page.querySelectorAll('.scroll-snap-point')) {
    frame.scrollTop += point.getBoundingClientRect().top;
    // The browser tells of it with its next frame.
    await painted();
    await rest(500);
    const visible = section.querySelectorAll<HTMLElement>('.fragment.visible');
    sheets.push([groupsOf(visible), scenesIn(section)]);
  }
  return sheets;
}
