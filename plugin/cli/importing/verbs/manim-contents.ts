/** Texts, formulas and images without a browser: as large as Manim has made them, a square for each glyph. */

import type { Box } from '../../../core/box.js';
import type { Ask } from '../../../core/kinds/ask.js';
import { completeMobject } from '../../../core/kinds/kind.js';
import { kindOf } from '../../../core/kinds/kinds.js';
import type { Contents } from '../../../core/layout.js';
import { leavesOf } from '../../../core/leaves.js';
import { EMPTY, type GlyphPart, type Shape } from '../../../core/part.js';
import type { Scene } from '../../../core/scene.js';
import { EM } from '../../../core/units.js';

/** What the digits and signs of a number are, in em of TeX's font. */
const WIDE: Readonly<Record<string, number>> = { '.': 0.28, ',': 0.28, '−': 0.78, '+': 0.78 };

function digits(ask: Ask): Shape {
  if (!('text' in ask)) return EMPTY;
  const parts = ask.text.flatMap(({ text, fontSize }, line) => {
    const size = fontSize * EM.text;
    let pen = 0;
    return [...text].map((letter): GlyphPart => {
      const at = [pen, 0] as const;
      pen += size * (WIDE[letter] ?? 0.5);
      return { is: 'glyph', text: letter, size, line, at };
    });
  });
  const height = 0.65 * (parts[0]?.size ?? 0);
  return { parts, box: { center: [0, height / 2], width: 1, height } };
}

/**
 * How many glyphs a text or an image has, and how wide and high it is in the scene, by its id; of a piece of
 * a text also where its middle is, seen from that of the whole.
 */
export type Sizes = Readonly<Record<string, readonly number[]>>;

export function manimContents({ mobjects }: Scene, sizes: Sizes): Contents {
  return new Map(
    leavesOf(mobjects).flatMap((leaf): [string, Shape][] => {
      const kind = kindOf(leaf);
      if (!kind.asks?.(completeMobject(kind, leaf))) return [];
      if (kind.says) return [[leaf.id, digits(kind.asks(completeMobject(kind, leaf)))]];
      const [glyphs = 1, width = 1, height = 1, x = 0, y = 0] = sizes[leaf.id] ?? [];
      const box: Box = { center: [x, y], width, height };
      if (leaf.kind === 'image') {
        const at = [-width / 2, height / 2] as const;
        return [[leaf.id, { parts: [{ is: 'image', href: '', at, width, height }], box }]];
      }
      const size = width / Math.max(1, glyphs);
      const parts = Array.from({ length: glyphs }, (_, i): GlyphPart => {
        return { is: 'glyph', text: 'o', size, at: [x + i * size - width / 2, y - height / 2] };
      });
      return [[leaf.id, { parts, box }]];
    }),
  );
}
