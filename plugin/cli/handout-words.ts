import type { Words } from './in-page/handout.js';
import { labelOf, type PrintedPage } from './printed-page.js';

/**
 * What stands beside each chosen page: the captions of all steps since the chosen page before it. The
 * notes, once for as long as they are the same, only where they are wanted: they are the speaker's, and
 * a handout is the audience's.
 */
export function wordsFor(
  chosen: readonly PrintedPage[],
  all: readonly PrintedPage[],
  wants: 'captions' | 'notes',
): Words[] {
  return chosen.map((page, i) => {
    const before = chosen[i - 1];
    const since = before?.slide === page.slide ? before.stop : -1;
    const steps = all.filter(
      ({ slide, stop }) => slide === page.slide && stop > since && stop <= page.stop,
    );
    const captions = steps.map(({ caption }) => caption).filter(Boolean);
    const notes = steps
      .map((step) => step.notes)
      .filter((note, j, list) => note && note !== list[j - 1] && !captions.includes(note))
      .filter((note) => note !== before?.notes || before?.slide !== page.slide)
      .flatMap((note) => note.split('\n'));
    const lines = wants === 'notes' ? [...captions, ...notes] : captions;
    return { label: labelOf(page), title: page.title, lines };
  });
}
