// Runs in the deck's page: what screen readers say of each page.
import { sheets } from './pages.js';

/**
 * For screen readers: reveal hides all slides but the current one from them, on paper as well; and
 * what a page's step brings is said with its picture.
 */
export function tellReaders(captions: readonly string[]): void {
  for (const [i, sheet] of sheets().entries()) {
    for (const section of sheet.querySelectorAll('section')) section.removeAttribute('aria-hidden');
    const caption = captions[i];
    for (const image of sheet.querySelectorAll('svg[role="img"]')) {
      const title = image.querySelector(':scope > title')?.textContent ?? '';
      if (caption) image.setAttribute('aria-label', [title, caption].filter(Boolean).join(': '));
    }
  }
}
