// Runs in the deck's page: makes reveal's print view ready to be printed.
import { sheets } from './pages.js';

/** Leaves only the pages with these numbers (from 0), each under an id that links can name. */
export function keep(wanted: readonly number[]): void {
  const all = sheets();
  const starts = slideStarts(all);
  const kept = new Set(wanted);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.pdf-page a[href^="#"]')) {
    const page = target(link.getAttribute('href') ?? '', all, starts);
    const nearest = page === undefined ? undefined : wanted.find((i) => i >= page);
    if (nearest !== undefined) link.setAttribute('href', `#${idOf(nearest)}`);
  }
  for (const [i, sheet] of all.entries()) {
    if (kept.has(i)) sheet.id = idOf(i);
    else sheet.remove();
  }
  for (const notes of document.querySelectorAll('.slides > .speaker-notes-pdf')) notes.remove();
}

const idOf = (page: number) => `scene-page-${page + 1}`;

/** Where each slide begins, by its number and by reveal's `h` and `v`. */
function slideStarts(all: readonly HTMLElement[]) {
  const starts: { page: number; h: number; v: number; id: string }[] = [];
  let [h, v] = [-1, 0];
  let stack: unknown;
  for (const [page, sheet] of all.entries()) {
    if (sheet.querySelector('.fragment.visible')) continue;
    const section = sheet.querySelector('section') as HTMLElement;
    const own = stackOf.get(section);
    [h, v] = own && own === stack ? [h, v + 1] : [h + 1, 0];
    stack = own;
    starts.push({ page, h, v, id: section.id });
  }
  return starts;
}

/** The page a link of reveal's leads to: `#/2/1/3` or `#/name` or `#name`. */
function target(
  href: string,
  all: readonly HTMLElement[],
  starts: ReturnType<typeof slideStarts>,
): number | undefined {
  const [first = '', ...rest] = decodeURIComponent(href.replace(/^#\/?/, '')).split('/');
  const isNumber = /^\d+$/.test(first) || (first === '' && href.startsWith('#/'));
  const [v, step] = isNumber ? [Number(rest[0] ?? 0), rest[1]] : [0, rest[0]];
  const start = isNumber
    ? starts.find((each) => each.h === Number(first) && each.v === v)
    : starts.find(({ id }) => id === first);
  if (start) return Math.min(start.page + (step === undefined ? 0 : Number(step) + 1), all.length);
  const page = first
    ? all.findIndex((sheet) => sheet.querySelector(`[id="${CSS.escape(first)}"]`))
    : -1;
  return page < 0 ? undefined : page;
}

/** The stack a slide was in before reveal took it out for its page. */
const stackOf = new WeakMap<Element, Element>();

/** Watches from the document's beginning which slides are taken out of which stacks. */
export function watchStacks(): void {
  new MutationObserver((records) => {
    for (const { target, removedNodes } of records) {
      if (!(target instanceof Element) || !target.matches('section')) continue;
      for (const node of removedNodes) {
        if (node instanceof Element && node.matches('section')) stackOf.set(node, target);
      }
    }
  }).observe(document, { subtree: true, childList: true });
}

/**
 * A line of text at rest needs no element a glyph: the browser shapes a line as a whole, so the
 * picture stays, and a PDF's page takes half the room and time.
 */
export function joinGlyphs(): void {
  for (const line of document.querySelectorAll('.pdf-page .scene-svg text')) {
    const glyphs = [...line.children];
    // A glyph's own place is for engines that do not kern across elements; this one does.
    const isPlain = glyphs.every(
      (glyph) => glyph.matches('tspan') && glyph.getAttributeNames().every((name) => name === 'x'),
    );
    if (glyphs.length > 0 && isPlain) line.replaceChildren(line.textContent ?? '');
  }
}

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

/** Adds a stylesheet. */
export function style(css: string): void {
  const element = document.createElement('style');
  element.textContent = css;
  document.head.append(element);
}
