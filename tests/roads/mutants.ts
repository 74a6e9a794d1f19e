/** Faults put in on purpose: the harness is only worth something if it finds each of them. */
import type { Mutant } from './bundle.js';

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'back replays forwards',
    file: 'dom/player.ts',
    original: 'const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)];',
    fault:
      'const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)].sort((a, b) => a - b) as [number, number];',
  },
  {
    name: "print's pages are not painted",
    file: 'reveal/adapter.ts',
    original: "['pdf-ready', paintPages],",
    fault: '',
  },
  {
    name: 'markers are miscounted beside other fragments',
    file: 'reveal/steps.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of source, not a text to fill in
    original: 'return host.querySelectorAll(`.${MARKER}.visible`).length;',
    fault: "return host.parentElement?.querySelectorAll('.fragment.visible').length ?? 0;",
  },
  {
    name: 'an arrow is left behind',
    file: 'dom/paint.ts',
    original: '(exit) => exit.each((mobject) => void painters.delete(mobject.id)).remove(),',
    fault:
      "(exit) => exit.each((mobject) => void painters.delete(mobject.id)).filter(({ kind }) => kind !== 'arrow').remove(),",
  },
  {
    name: 'write leaves its dash',
    file: 'dom/draw-part.ts',
    original: 'const dashed = drawn && stroke < 1;',
    fault: 'const dashed = drawn && stroke < 1; if (!dashed) return;',
  },
];
