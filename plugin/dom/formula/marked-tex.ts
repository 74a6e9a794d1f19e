/** TeX whose parts are marked, so that they are found again in KaTeX's HTML. */
import type { Run } from '../../core/cut.js';

const MARK = 'scene-mark';

/**
 * Marks runs of TeX, each by its place among them. In braces, so that a run can be an exponent or an
 * argument: that may change how all is spaced, but not what is there.
 */
export function markedTex(tex: string, runs: readonly Run[]): string {
  const ends = runs.map(({ end, start }) => ({ at: end, order: -start - tex.length, words: '}}' }));
  // What begins first or reaches farthest goes round the others.
  const starts = runs.map(({ start, end }, mark) => ({
    at: start,
    order: tex.length - end,
    words: `{\\htmlData{${MARK}=${mark}}{`,
  }));
  let [marked, done] = ['', 0];
  for (const { at, words } of [...ends, ...starts].sort(
    (a, b) => a.at - b.at || a.order - b.order,
  )) {
    marked += tex.slice(done, at) + words;
    done = at;
  }
  return marked + tex.slice(done);
}

/** The mark that an element of KaTeX's HTML has. */
export function markOf(element: Element): number | undefined {
  const mark = element.getAttribute(`data-${MARK}`);
  return mark === null ? undefined : Number(mark);
}
