import type { Ask, TextLineAsk } from '../../core/kinds/kind.js';
import type { GlyphPart, Shape } from '../../core/part.js';
import { EM, ORIGIN } from '../../core/units.js';
import { LARGE } from './fonts.js';
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

type TextAsk = Extract<Ask, { readonly text: unknown }>;

/**
 * The glyphs of a text, about the centre of its box.
 *
 * @param fontAt - the scene's font at a size in pixels.
 */
export function textShape(ask: TextAsk, fontAt: (size?: number) => string): Shape {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('reveal-scenes: this browser has no canvas to measure text with');
  let baseline = 0;
  const lines = ask.text.map((line, i) => {
    const em = line.fontSize * EM.text;
    if (i > 0) baseline += em * ask.lineSpacing;
    return measureLine(pen, line, em, baseline, ask.box === 'em', fontAt);
  });
  const width = Math.max(0, ...lines.map(({ left, right }) => right - left));
  // A text may have no line at all; then it has no extent, and not an infinite one.
  const top = Math.min(...(lines.length > 0 ? lines.map((line) => line.top) : [0]));
  const bottom = Math.max(...(lines.length > 0 ? lines.map((line) => line.bottom) : [0]));
  const lean = { left: -0.5, center: 0, right: 0.5 }[ask.align];
  const parts = lines.flatMap((line, i) => {
    // The middle of the line's ink stands where the alignment wants it.
    const x = lean * (width - (line.right - line.left)) - (line.left + line.right) / 2;
    return glyphParts(line, i, x, (top + bottom) / 2 - line.baseline);
  });
  return { parts, box: { center: ORIGIN, width, height: bottom - top } };
}

function measureLine(
  pen: CanvasRenderingContext2D,
  ask: TextLineAsk,
  em: number,
  baseline: number,
  inEm: boolean,
  fontAt: (size?: number) => string,
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
): GlyphPart[] {
  return glyphs.map((text, i): GlyphPart => {
    const place = places ? places[i] : i === 0 ? 0 : undefined;
    return {
      is: 'glyph',
      text,
      size: em,
      line,
      ...(place !== undefined && { at: [x + place, y] as const }),
      ...(!places && { joins: true as const }),
      ...(ask.color !== undefined && { color: ask.color }),
      // Spaces have no outline: they take no time in Manim's `Write`.
      ...(text.trim() === '' && { isUntimed: true as const }),
    };
  });
}
