import { around, type Box, union } from '../../core/box.js';
import type { OwnLook, Run } from '../../core/cut.js';
import type { Ask, TextLineAsk } from '../../core/kinds/ask.js';
import type { Font, GlyphPart, Shape } from '../../core/part.js';
import { EM, ORIGIN } from '../../core/units.js';
import { fontOf, LARGE } from './fonts.js';
import {
  type Gauge,
  glyphsOf,
  type Look,
  type MeasuredLine,
  measureGlyphs,
  measureLine,
} from './measure-line.js';

export type TextAsk = Extract<Ask, { readonly text: unknown }>;

/**
 * How each character of a text looks.
 *
 * @param whole - the font where no other is told.
 */
export function looksOf({ looks = [] }: TextAsk, whole: Font): (character: number) => Look {
  const made: Record<string, Font> = { [fontOf(whole)]: whole };
  return (character) => {
    const told = looks.filter(({ start, end }) => start <= character && character < end);
    if (!told[0]) return { font: whole };
    const look: Font & OwnLook = Object.assign({}, whole, ...told.reverse());
    const name = fontOf(look);
    made[name] ??= look;
    return { font: made[name], color: look.color };
  };
}

let shared: CanvasRenderingContext2D | null | undefined;

/** One pen for all texts: to make a canvas takes longer than to measure a word. */
function thePen(): CanvasRenderingContext2D {
  shared ??= document.createElement('canvas').getContext('2d');
  if (!shared) throw new Error('reveal-scenes: this browser has no canvas to measure text with');
  return shared;
}

/**
 * The glyphs of a text, about the centre of its box, or about where its lines begin.
 *
 * @param scene - the scene's own font.
 * @param own - that of this text, if it has one of its own.
 */
export function textShape(ask: TextAsk, scene: Font, own?: Font): Shape {
  const gauge: Gauge = {
    pen: thePen(),
    lookAt: looksOf(ask, own ?? scene),
    inEm: ask.box === 'em',
  };
  const { align } = ask;
  let baseline = typeof align === 'object' ? align.down : 0;
  let start = 0;
  const lines = ask.text.map((line, i) => {
    const em = line.fontSize * EM.text;
    if (i > 0) baseline += em * ask.lineSpacing;
    const measured = measureLine(gauge, { ask: line, start, em, baseline });
    start += line.text.length + 1;
    return measured;
  });
  const width = Math.max(0, ...lines.map(({ left, right }) => right - left));
  // A text may have no line at all; then it has no extent, and not an infinite one.
  const top = Math.min(...(lines.length > 0 ? lines.map((line) => line.top) : [0]));
  const bottom = Math.max(...(lines.length > 0 ? lines.map((line) => line.bottom) : [0]));
  if (typeof align === 'object') {
    const x = advance(gauge, align.after, ask.text[0]) + align.gap;
    return startingShape(lines, x, top, bottom, scene);
  }
  const lean = { left: -0.5, center: 0, right: 0.5 }[align];
  const middle = (top + bottom) / 2;
  const run = ask.piece === undefined ? undefined : (ask.pieces?.[ask.piece] ?? NOWHERE);
  const boxes: Box[] = [];
  const parts = lines.flatMap((line, i) => {
    // The middle of the line's ink stands where the alignment wants it.
    const x = lean * (width - (line.right - line.left)) - (line.left + line.right) / 2;
    const glyphs = glyphParts(line, i, x, middle - line.baseline, scene);
    if (!run) return glyphs;
    const [first, last] = glyphsOf(line, run);
    if (first === last) return [];
    const { left, right, top, bottom } = measureGlyphs(gauge, line, first, last);
    boxes.push(
      around([
        [x + left, middle - top],
        [x + right, middle - bottom],
      ]),
    );
    return glyphs.slice(first, last);
  });
  return {
    parts,
    box: run ? union(boxes) : { center: ORIGIN, width, height: bottom - top },
  };
}

const NOWHERE: Run = { start: 0, end: 0 };

/** Lines that begin at the same place, about the origin. */
function startingShape(
  lines: readonly MeasuredLine[],
  x: number,
  top: number,
  bottom: number,
  scene: Font,
): Shape {
  const left = x + Math.min(...lines.map((line) => line.left));
  const right = x + Math.max(...lines.map((line) => line.right));
  return {
    parts: lines.flatMap((line, i) => glyphParts(line, i, x, -line.baseline, scene)),
    box: around([
      [left, -top],
      [right, -bottom],
    ]),
  };
}

/** How far a text leads, in units. */
function advance(
  { pen, lookAt }: Gauge,
  text: string,
  { fontSize = 0 }: Partial<TextLineAsk> = {},
): number {
  pen.font = fontOf(lookAt(0).font);
  return (pen.measureText(text).width / LARGE) * fontSize * EM.text;
}

/**
 * @param x - where the line starts; `y` - of its baseline, up.
 * @param scene - the font that need not be told.
 */
function glyphParts(
  { ask, glyphs, looks, em, places }: MeasuredLine,
  line: number,
  x: number,
  y: number,
  scene: Font,
): GlyphPart[] {
  const isPlain = looks.every(({ font }) => font === scene);
  return glyphs.map((text, i): GlyphPart => {
    const { color = ask.color } = looks[i] as Look;
    // Letters that join are of one font.
    const { font } = looks[places ? i : 0] as Look;
    const place = places ? places[i] : i === 0 ? 0 : undefined;
    return {
      is: 'glyph',
      text,
      size: em,
      line,
      ...(!isPlain && { font }),
      ...(place !== undefined && { at: [x + place, y] as const }),
      ...(!places && { joins: true as const }),
      ...(color !== undefined && { color }),
      // Spaces have no outline: they take no time in Manim's `Write`.
      ...(text.trim() === '' && { isUntimed: true as const }),
    };
  });
}
