/** Stands in for a browser that measures: every glyph is a square, and a formula has a part a letter. */
import { type Ask, completeMobject } from '../../plugin/core/kinds/kind.js';
import { kindOf } from '../../plugin/core/kinds/kinds.js';
import type { Contents } from '../../plugin/core/layout.js';
import { leavesOf } from '../../plugin/core/leaves.js';
import type { GlyphPart, Shape } from '../../plugin/core/part.js';
import type { Scene } from '../../plugin/core/scene.js';
import { ORIGIN } from '../../plugin/core/units.js';
import { imageShape } from '../../plugin/dom/image/image-shape.js';

/** Units that a letter of TeX is wide, and as tall as a formula is. */
const LETTER = { width: 0.3, height: 0.5 };

/** The pixels of every file. */
const PHOTO = { width: 640, height: 480 };

/** The shapes of all that only a browser can measure. */
export function fakeContents({ mobjects }: Scene): Contents {
  return new Map(
    leavesOf(mobjects).flatMap((leaf) => {
      const kind = kindOf(leaf);
      const ask: Ask | undefined = kind.asks?.(completeMobject(kind, leaf));
      return ask ? [[leaf.id, shapeOf(ask)]] : [];
    }),
  );
}

function shapeOf(ask: Ask): Shape {
  if ('tex' in ask) return formulaShape(ask.tex);
  return 'image' in ask ? imageShape(ask, PHOTO) : textShape(ask.text);
}

function textShape(lines: Extract<Ask, { readonly text: unknown }>['text']): Shape {
  const measured = lines.map(({ text, fontSize, color }) => ({
    glyphs: Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment),
    size: fontSize / 72,
    color,
  }));
  const width = Math.max(0, ...measured.map(({ glyphs, size }) => glyphs.length * size));
  const height = measured.reduce((sum, { size }) => sum + size, 0);
  let baseline = height / 2;
  const parts = measured.flatMap(({ glyphs, size, color }, line) => {
    baseline -= size;
    return glyphs.flatMap((text, i): GlyphPart[] => {
      if (text.trim() === '') return [];
      const at = [(i - glyphs.length / 2) * size, baseline] as const;
      return [{ is: 'glyph', text, size, at, line, ...(color && { color }) }];
    });
  });
  return { parts, box: { center: ORIGIN, width, height } };
}

function formulaShape(tex: string): Shape {
  const letters = [...tex.replace(/\s/g, '')];
  const width = letters.length * LETTER.width;
  const parts = letters.map((text, i): GlyphPart => {
    const at = [i * LETTER.width - width / 2, -LETTER.height / 2] as const;
    return { is: 'glyph', text, size: LETTER.height, at };
  });
  return { parts, box: { center: ORIGIN, width, height: LETTER.height } };
}
