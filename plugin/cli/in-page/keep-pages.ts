// Runs in the deck's page: leaves only the pages that are wanted, and lets links lead to them.
import { sheets } from './pages.js';
import { stackOf } from './slide-stacks.js';

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
