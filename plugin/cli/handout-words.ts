import type { Words } from './in-page/handout.js';
import { labelOf, type PrintedPage } from './printed-page.js';

/**
 * What stands beside each chosen page: the captions of all steps since the chosen page before it. The
 * notes, each line once in a slide, only where they are wanted: they are the speaker's, and a handout is the
 * audience's.
 */
export function wordsFor(
  chosen: readonly PrintedPage[],
  all: readonly PrintedPage[],
  wants: 'captions' | 'notes',
): Words[] {
  return chosen.map((page, i) => {
    const before = chosen[i - 1];
    const since = before?.slide === page.slide ? before.stop : -1;
    const steps = all.filter(({ slide, stop }) => slide === page.slide && stop <= page.stop);
    const earlier = steps.filter(({ stop }) => stop <= since);
    const recent = steps.filter(({ stop }) => stop > since);
    const captions = recent.map(({ caption }) => caption).filter(Boolean);
    const told = new Set(earlier.flatMap(linesOf));
    const notes = [...new Set(recent.flatMap(linesOf))].filter(
      // The notes of a step begin with its caption.
      (line) => !told.has(line) && !captions.some((caption) => caption.includes(line)),
    );
    const lines = wants === 'notes' ? [...captions, ...notes] : captions;
    return { label: labelOf(page), title: page.title, lines };
  });
}

const linesOf = ({ notes }: PrintedPage) => notes.split('\n').filter(Boolean);
