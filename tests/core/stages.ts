import type { Size, Sizes } from '../../plugin/core/layout.js';
import { leavesOf } from '../../plugin/core/leaves.js';
import { linesOf } from '../../plugin/core/lines.js';
import { parseScene } from '../../plugin/core/parse.js';
import { pictureAt } from '../../plugin/core/picture.js';
import type { Scene } from '../../plugin/core/scene.js';
import { stageOf } from '../../plugin/core/stage.js';
import { timelineOf } from '../../plugin/core/timeline.js';

/** Sizes as a font with square glyphs would give them; a formula has a part a letter of its TeX. */
export function squareSizes(scene: Scene): Sizes {
  return new Map(
    leavesOf(scene.mobjects).flatMap((leaf): [string, Size][] => {
      if (leaf.kind === 'text') {
        const lines = linesOf(leaf);
        const width = Math.max(...lines.map(({ text, fontSize }) => (text.length * fontSize) / 72));
        const height = lines.reduce((sum, { fontSize }) => sum + fontSize / 72, 0);
        return [[leaf.id, { width, height, parts: 0 }]];
      }
      if (leaf.kind !== 'formula') return [];
      const parts = leaf.tex.replace(/\s/g, '').length;
      return [[leaf.id, { width: parts * 0.3, height: 0.5, parts }]];
    }),
  );
}

/** A scene ready to be looked at, without a browser. */
export function staged(scene: Scene) {
  const checked = parseScene(scene);
  const stage = stageOf(checked, squareSizes(checked));
  const timeline = timelineOf(stage);
  return { stage, timeline, at: (playhead: number) => pictureAt(timeline, playhead) };
}
