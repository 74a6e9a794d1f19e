/** Faults put in on purpose: the harness is only worth something if it finds each of them. */
import type { Mutant } from './bundle.js';

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'back replays forwards',
    file: 'dom/player-of.ts',
    original: 'const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)];',
    fault:
      'const [begin, end] = [timeAt(timeline, playhead), timeAt(timeline, to)].sort((a, b) => a - b) as [number, number];',
  },
  {
    name: "print's pages are not painted",
    file: 'reveal/adapter.ts',
    original: "'pdf-ready': () => printScenes(all),",
    fault: '',
  },
  {
    name: 'markers are miscounted beside other fragments',
    file: 'reveal/markers.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of source, not a text to fill in
    original: 'return host.querySelectorAll(`.${MARKER}.visible`).length;',
    fault: "return host.parentElement?.querySelectorAll('.fragment.visible').length ?? 0;",
  },
  {
    // Texts are in many mobjects, so that a short walk meets one that leaves.
    name: 'a text is left behind',
    file: 'dom/svg/paint-svg.ts',
    original: 'else remove(node, now);',
    fault: "else if (node.kind !== 'text') remove(node, now);",
  },
  {
    name: 'write leaves its dash',
    file: 'dom/svg/pen.ts',
    original: "set('stroke-dasharray', isPenned && line < 1 ? dashes : undefined);",
    fault: "if (isPenned && line < 1) set('stroke-dasharray', dashes);",
  },
  {
    name: 'who jumps far finds no picture',
    file: 'reveal/keep-near.ts',
    original: 'wake(all.scenes.filter((scene) => isSeen(all, scene)));',
    fault: '',
  },
];
