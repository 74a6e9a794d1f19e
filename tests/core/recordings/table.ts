/** What came of the recordings, a line for each slide (`npm run test:manim`). */
import type { Recording } from '../../../plugin/cli/importing/recording.js';
import { withVerbs } from '../../../plugin/cli/importing/verbs/with-verbs.js';
import { comparedWithManim } from './compared-with-manim.js';

/** Per cent of the frame's height. */
const PER_CENT = 8 / 100;

/** A table: how much each slide is, and how far its places are off at worst, in per cent of the frame. */
export function tableOf({ slides }: Recording): string {
  const rows = slides.map((slide) => {
    const { name, scene } = slide;
    const written = withVerbs(slide);
    if (!scene || !written) return [name, slide.card ?? ''];
    const { plays, samples } = slide as { readonly plays?: number; readonly samples?: number };
    const verbs = JSON.stringify(written).match(/"verb":"\w+"/g) ?? [];
    const recorded = verbs.filter((verb) => verb.includes('recorded')).length;
    const off = [scene, written].map((each) => comparedWithManim(slide, each).worst.off);
    return [
      name,
      plays ?? 0,
      samples ?? 0,
      (JSON.stringify(scene).length / 1000).toFixed(1),
      (JSON.stringify(written).length / 1000).toFixed(1),
      `${verbs.length - recorded}+${recorded}`,
      (Math.max(...off) / PER_CENT).toFixed(2),
    ];
  });
  const head = ['scene', 'plays', 'samples', 'kB recorded', 'kB', 'verbs+recorded', 'off %'];
  return [head, ...rows].map((row) => row.join(' | ')).join('\n');
}
