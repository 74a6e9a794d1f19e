/** Stands in for a browser that measures: every glyph is a square, and a formula has a part a letter. */
import './all-rates.js';
import { around } from '../../plugin/core/box.js';
import type { Ask } from '../../plugin/core/kinds/ask.js';
import { completeMobject } from '../../plugin/core/kinds/kind.js';
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
      const shaped = (shape: Shape) => kind.shaped?.(completeMobject(kind, leaf), shape) ?? shape;
      if (!ask) return [];
      const whole = shapeOf(ask);
      return [[leaf.id, shaped(ask.piece === undefined ? whole : pieceOf(whole, ask))]];
    }),
  );
}

function shapeOf(ask: Ask): Shape {
  if ('tex' in ask) return formulaShape(ask.tex);
  return 'image' in ask ? imageShape(ask, PHOTO) : textShape(ask);
}

/** The glyphs of a piece, which are counted as its characters are, blanks left out. */
function pieceOf({ parts, box }: Shape, ask: Ask): Shape {
  const words =
    'tex' in ask ? ask.tex : 'text' in ask ? ask.text.map(({ text }) => text).join(' ') : '';
  const run = ask.pieces?.[ask.piece ?? 0] ?? { start: 0, end: 0 };
  const [before, inside] = [words.slice(0, run.start), words.slice(run.start, run.end)].map(
    (each) => Array.from(new Intl.Segmenter().segment(each.replace(/\s/g, ''))).length,
  ) as [number, number];
  const own = (parts as readonly GlyphPart[]).slice(
    ...(ask.inGlyphs ? [run.start, run.end] : [before, before + inside]),
  );
  if (own.length === 0) return { parts: [], box: { ...box, width: 0, height: 0 } };
  const corners = own.flatMap(({ at = ORIGIN, size }) => [
    at,
    [at[0] + size, at[1] + size] as const,
  ]);
  return { parts: own, box: around(corners) };
}

function textShape({
  text: lines,
  lineSpacing,
  align,
}: Extract<Ask, { readonly text: unknown }>): Shape {
  const measured = lines.map(({ text, fontSize, color }) => ({
    glyphs: Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment),
    size: fontSize / 72,
    color,
  }));
  const width = Math.max(0, ...measured.map(({ glyphs, size }) => glyphs.length * size));
  const partsFrom = (first: number, step: number, startOf: (length: number) => number) => {
    let baseline = first;
    return measured.flatMap(({ glyphs, size, color }, line) => {
      if (line > 0) baseline -= size * step;
      return glyphs.flatMap((text, i): GlyphPart[] => {
        if (text.trim() === '') return [];
        const at = [startOf(glyphs.length * size) + i * size, baseline] as const;
        return [{ is: 'glyph', text, size, at, line, ...(color && { color }) }];
      });
    });
  };
  if (typeof align === 'object') {
    const [{ size } = { size: 0 }] = measured;
    const left = align.after.length * size + align.gap;
    const height = size * (1 + lineSpacing * (lines.length - 1));
    return {
      parts: partsFrom(-align.down, lineSpacing, () => left),
      box: { center: [left + width / 2, size - align.down - height / 2], width, height },
    };
  }
  const height = measured.reduce((sum, { size }) => sum + size, 0);
  const [{ size } = { size: 0 }] = measured;
  return {
    parts: partsFrom(height / 2 - size, 1, (length) => -length / 2),
    box: { center: ORIGIN, width, height },
  };
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
