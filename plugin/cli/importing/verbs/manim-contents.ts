/** Texts, formulas and images without a browser: as large as Manim has made them, a square for each glyph. */
import { completeMobject } from '../../../core/kinds/kind.js';
import { kindOf } from '../../../core/kinds/kinds.js';
import type { Contents } from '../../../core/layout.js';
import { leavesOf } from '../../../core/leaves.js';
import type { GlyphPart, Shape } from '../../../core/part.js';
import type { Scene } from '../../../core/scene.js';
import { ORIGIN } from '../../../core/units.js';

/** How many glyphs a text or an image has, and how wide and high it is in the scene, by its id. */
export type Sizes = Readonly<Record<string, readonly [number, number, number]>>;

export function manimContents({ mobjects }: Scene, sizes: Sizes): Contents {
  return new Map(
    leavesOf(mobjects).flatMap((leaf): [string, Shape][] => {
      const kind = kindOf(leaf);
      if (!kind.asks?.(completeMobject(kind, leaf))) return [];
      const [glyphs, width, height] = sizes[leaf.id] ?? [1, 1, 1];
      const box = { center: ORIGIN, width, height };
      if (leaf.kind === 'image') {
        const at = [-width / 2, height / 2] as const;
        return [[leaf.id, { parts: [{ is: 'image', href: '', at, width, height }], box }]];
      }
      const size = width / Math.max(1, glyphs);
      const parts = Array.from({ length: glyphs }, (_, i): GlyphPart => {
        return { is: 'glyph', text: 'o', size, at: [i * size - width / 2, -height / 2] };
      });
      return [[leaf.id, { parts, box }]];
    }),
  );
}
