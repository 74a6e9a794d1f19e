import type { OutlineEntry } from './finish-pdf.js';
import { labelOf, type PrintedPage } from './printed-page.js';

/** A slide, and under it its steps by their captions. */
export function outlineOf(
  pages: readonly PrintedPage[],
  sheetOf: (page: number) => number,
): OutlineEntry[] {
  const slides = new Map<number, { title: string; page: number; entries: OutlineEntry[] }>();
  for (const [i, page] of pages.entries()) {
    const entry = { title: page.title, page: sheetOf(i), entries: [] };
    const slide = slides.get(page.slide) ?? entry;
    slides.set(page.slide, slide);
    if (page.stop > 0) {
      slide.entries.push({ title: page.caption || labelOf(page), page: sheetOf(i) });
    }
  }
  return [...slides.values()];
}
