import type { Look } from '../../rehearse/look.js';
import type { Notebook } from '../../rehearse/notebook.js';

/** In the middle of a movement that what stands before and after it may cross. */
export function tellMiddle(
  notes: Notebook,
  slide: number,
  stop: number,
  { found }: Look,
  ends: readonly (Look | undefined)[],
): void {
  for (const { check, ...each } of found) {
    const isThere = ends.every((end) => each.of.every((id) => end?.ids.includes(id)));
    const isTold = [stop, stop + 1].some((at) => notes.has(check, slide, at, each.of));
    // What lies on nothing may pass as near as it likes.
    const isNear = check === 'overlap' && each.severity !== 'breaks';
    if (!/^(outside|overlap)$/.test(check) || isNear || !isThere || isTold) continue;
    const what = `On the way to the next stop, ${each.what.replace(/^The/, 'the')}`;
    notes.tell(check, slide, stop + 0.5, { ...each, severity: 'ugly', what });
  }
}
