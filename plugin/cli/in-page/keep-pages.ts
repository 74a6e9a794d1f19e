// Runs in the deck's page: leaves only the pages that are wanted, and lets links lead to them.
import { addStyle } from './add-style.js';
import { sheets } from './pages.js';
import { stackOf } from './slide-stacks.js';

/**
 * Leaves only the pages with these numbers (from 0).
 *
 * @returns the ids under which links, and the PDF, know them.
 */
export function keep(wanted: readonly number[]): string[] {
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
  addStyle(WHOLE);
  const ids = wanted.map(idOf);
  document.body.append(signposts(ids));
  return ids;
}

/**
 * Each page is one sheet of paper, whatever the deck's own style for print says: what has a size of its
 * own is not broken. Reveal 4 lets a break follow the last page, too, and so prints an empty one.
 */
const WHOLE = `
  @media print {
    .reveal .pdf-page { contain: size layout; }
    .reveal .pdf-page:last-of-type { break-after: avoid !important; page-break-after: avoid !important; }
  }`;

/** A browser notes in the PDF on which page an element is that some link of the document leads to. */
function signposts(ids: readonly string[]): HTMLElement {
  const nav = document.createElement('nav');
  nav.hidden = true;
  for (const id of ids) nav.append(Object.assign(document.createElement('a'), { href: `#${id}` }));
  return nav;
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
    const own = stackOf(section);
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
