import type { Bookmark } from './finish-pdf.js';
import { labelOf, type PrintedPage } from './printed-page.js';

/** A slide, and under it its steps by their captions. */
export function bookmarksOf(
  pages: readonly PrintedPage[],
  sheetOf: (page: number) => number,
): Bookmark[] {
  const slides = new Map<number, { title: string; page: number; under: Bookmark[] }>();
  for (const [i, page] of pages.entries()) {
    const entry = { title: page.title || `${page.slide}`, page: sheetOf(i), under: [] };
    const slide = slides.get(page.slide) ?? entry;
    slides.set(page.slide, slide);
    if (page.stop > 0) {
      slide.under.push({ title: page.caption || labelOf(page), page: sheetOf(i) });
    }
  }
  return [...slides.values()];
}
