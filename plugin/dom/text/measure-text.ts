import { around } from '../../core/box.js';
import type { Ask, TextLineAsk } from '../../core/kinds/kind.js';
import type { Font, GlyphPart, Shape } from '../../core/part.js';
import { EM, ORIGIN } from '../../core/units.js';
import { fontOf, LARGE } from './fonts.js';
import { inkWidth } from './ink-width.js';
import { penPlaces } from './pen-places.js';

/** The share of an em box above the baseline, as in most fonts, Chinese ones above all. */
const ASCENT = 0.88;

/** A line as it is measured: lengths in units, y down from the first baseline. */
interface MeasuredLine {
  readonly ask: TextLineAsk;
  readonly glyphs: readonly string[];
  /** An em, in units. */
  readonly em: number;
  readonly baseline: number;
  /** Where the pen stands before each glyph, from the start of the line; absent where letters join. */
  readonly places?: readonly number[];
  /** The ink's edges; for the upper and lower one perhaps those of the em box. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type TextAsk = Extract<Ask, { readonly text: unknown }>;

/** A font at a size in pixels, or at a large one. */
type FontAt = (size?: number) => string;

/**
 * The glyphs of a text, about the centre of its box, or about where its lines begin.
 *
 * @param scene - the scene's own font.
 * @param own - that of this text, if it has one of its own.
 */
export function textShape(ask: TextAsk, scene: Font, own?: Font): Shape {
  const fontAt: FontAt = (size) => fontOf(own ?? scene, size);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('reveal-scenes: this browser has no canvas to measure text with');
  const { align } = ask;
  let baseline = typeof align === 'object' ? align.down : 0;
  const lines = ask.text.map((line, i) => {
    const em = line.fontSize * EM.text;
    if (i > 0) baseline += em * ask.lineSpacing;
    return measureLine(pen, line, em, baseline, ask.box === 'em', fontAt);
  });
  const width = Math.max(0, ...lines.map(({ left, right }) => right - left));
  // A text may have no line at all; then it has no extent, and not an infinite one.
  const top = Math.min(...(lines.length > 0 ? lines.map((line) => line.top) : [0]));
  const bottom = Math.max(...(lines.length > 0 ? lines.map((line) => line.bottom) : [0]));
  if (typeof align === 'object') {
    const x = advance(pen, align.after, ask.text[0], fontAt) + align.gap;
    return startingShape(lines, x, top, bottom, own);
  }
  const lean = { left: -0.5, center: 0, right: 0.5 }[align];
  const parts = lines.flatMap((line, i) => {
    // The middle of the line's ink stands where the alignment wants it.
    const x = lean * (width - (line.right - line.left)) - (line.left + line.right) / 2;
    return glyphParts(line, i, x, (top + bottom) / 2 - line.baseline, own);
  });
  return { parts, box: { center: ORIGIN, width, height: bottom - top } };
}

/** Lines that begin at the same place, about the origin. */
function startingShape(
  lines: readonly MeasuredLine[],
  x: number,
  top: number,
  bottom: number,
  font?: Font,
): Shape {
  const left = x + Math.min(...lines.map((line) => line.left));
  const right = x + Math.max(...lines.map((line) => line.right));
  return {
    parts: lines.flatMap((line, i) => glyphParts(line, i, x, -line.baseline, font)),
    box: around([
      [left, -top],
      [right, -bottom],
    ]),
  };
}

/** How far a text leads, in units. */
function advance(
  pen: CanvasRenderingContext2D,
  text: string,
  { fontSize = 0 }: Partial<TextLineAsk> = {},
  fontAt: FontAt,
): number {
  pen.font = fontAt();
  return (pen.measureText(text).width / LARGE) * fontSize * EM.text;
}

function measureLine(
  pen: CanvasRenderingContext2D,
  ask: TextLineAsk,
  em: number,
  baseline: number,
  inEm: boolean,
  fontAt: FontAt,
): MeasuredLine {
  const glyphs = Array.from(new Intl.Segmenter().segment(ask.text), ({ segment }) => segment);
  const places = penPlaces(pen, fontAt, glyphs)?.map((place) => place * em);
  pen.font = fontAt();
  const ink = pen.measureText(ask.text);
  const { left, right } = inkWidth(pen, ask.text);
  const scale = em / LARGE;
  return {
    ask,
    glyphs,
    em,
    baseline,
    ...(places && { places }),
    left: left * scale,
    right: right * scale,
    top: baseline - (inEm ? ASCENT * em : ink.actualBoundingBoxAscent * scale),
    bottom: baseline + (inEm ? (1 - ASCENT) * em : ink.actualBoundingBoxDescent * scale),
  };
}

/** @param x - where the line starts; `y` - of its baseline, up. */
function glyphParts(
  { ask, glyphs, em, places }: MeasuredLine,
  line: number,
  x: number,
  y: number,
  font?: Font,
): GlyphPart[] {
  return glyphs.map((text, i): GlyphPart => {
    const place = places ? places[i] : i === 0 ? 0 : undefined;
    return {
      is: 'glyph',
      text,
      size: em,
      line,
      ...(font && { font }),
      ...(place !== undefined && { at: [x + place, y] as const }),
      ...(!places && { joins: true as const }),
      ...(ask.color !== undefined && { color: ask.color }),
      // Spaces have no outline: they take no time in Manim's `Write`.
      ...(text.trim() === '' && { isUntimed: true as const }),
    };
  });
}
