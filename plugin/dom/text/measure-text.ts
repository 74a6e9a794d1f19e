import { around, type Box, union } from '../../core/box.js';
import type { Run } from '../../core/cut.js';
import type { Ask, TextLineAsk } from '../../core/kinds/ask.js';
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
  /** Where each glyph begins among the characters of the line. */
  readonly offsets: readonly number[];
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
  let start = 0;
  const lines = ask.text.map((line, i) => {
    const em = line.fontSize * EM.text;
    if (i > 0) baseline += em * ask.lineSpacing;
    const measured = measureLine(pen, line, em, baseline, ask.box === 'em', fontAt);
    const placed = { ...measured, start };
    start += line.text.length + 1;
    return placed;
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
  const middle = (top + bottom) / 2;
  const run = ask.piece === undefined ? undefined : (ask.pieces?.[ask.piece] ?? NOWHERE);
  const boxes: Box[] = [];
  const parts = lines.flatMap((line, i) => {
    // The middle of the line's ink stands where the alignment wants it.
    const x = lean * (width - (line.right - line.left)) - (line.left + line.right) / 2;
    const glyphs = glyphParts(line, i, x, middle - line.baseline, {
      font: own,
      colors: ask.colors,
    });
    if (!run) return glyphs;
    const [first, last] = within(line, run);
    if (first === last) return [];
    const { left, right, top, bottom } = measureRun(
      pen,
      line,
      first,
      last,
      ask.box === 'em',
      fontAt,
    );
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

/** Which glyphs of a line belong to a run of the text: from the first, up to the last, left out. */
function within(
  { start, ask, offsets, places }: MeasuredLine & { readonly start: number },
  run: Run,
): readonly [number, number] {
  if (!places) {
    // The letters join, and so the line stays whole: where it begins it belongs.
    const isHere = run.start <= start && start < run.end && ask.text !== '';
    return isHere ? [0, offsets.length] : [0, 0];
  }
  const isIn = (offset: number) => run.start <= start + offset && start + offset < run.end;
  const first = offsets.findIndex(isIn);
  return first < 0 ? [0, 0] : [first, offsets.findLastIndex(isIn) + 1];
}

/** The ink of some glyphs of a line, from its start and from the first baseline, y down. */
function measureRun(
  pen: CanvasRenderingContext2D,
  line: MeasuredLine,
  first: number,
  last: number,
  inEm: boolean,
  fontAt: (size?: number) => string,
) {
  if (first === 0 && last === line.glyphs.length) return line;
  const words = line.glyphs.slice(first, last).join('');
  const run = measureLine(pen, { ...line.ask, text: words }, line.em, line.baseline, inEm, fontAt);
  const at = line.places?.[first] ?? 0;
  return { ...run, left: at + run.left, right: at + run.right };
}

/** Lines that begin at the same place, about the origin. */
function startingShape(
  lines: readonly (MeasuredLine & { readonly start: number })[],
  x: number,
  top: number,
  bottom: number,
  font?: Font,
): Shape {
  const left = x + Math.min(...lines.map((line) => line.left));
  const right = x + Math.max(...lines.map((line) => line.right));
  return {
    parts: lines.flatMap((line, i) => glyphParts(line, i, x, -line.baseline, { font })),
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
  const segments = [...new Intl.Segmenter().segment(ask.text)];
  const glyphs = segments.map(({ segment }) => segment);
  const places = penPlaces(pen, fontAt, glyphs)?.map((place) => place * em);
  pen.font = fontAt();
  const ink = pen.measureText(ask.text);
  const { left, right } = inkWidth(pen, ask.text);
  const scale = em / LARGE;
  return {
    ask,
    glyphs,
    offsets: segments.map(({ index }) => index),
    em,
    baseline,
    ...(places && { places }),
    left: left * scale,
    right: right * scale,
    top: baseline - (inEm ? ASCENT * em : ink.actualBoundingBoxAscent * scale),
    bottom: baseline + (inEm ? (1 - ASCENT) * em : ink.actualBoundingBoxDescent * scale),
  };
}

/** How the glyphs of a text differ from those of others. */
interface Look {
  readonly font?: Font | undefined;
  readonly colors?: TextAsk['colors'];
}

/** @param x - where the line starts; `y` - of its baseline, up. */
function glyphParts(
  { ask, glyphs, offsets, start, em, places }: MeasuredLine & { readonly start: number },
  line: number,
  x: number,
  y: number,
  { font, colors = [] }: Look,
): GlyphPart[] {
  return glyphs.map((text, i): GlyphPart => {
    const offset = start + (offsets[i] as number);
    const own = colors.find((run) => run.start <= offset && offset < run.end)?.color;
    const color = own ?? ask.color;
    const place = places ? places[i] : i === 0 ? 0 : undefined;
    return {
      is: 'glyph',
      text,
      size: em,
      line,
      ...(font && { font }),
      ...(place !== undefined && { at: [x + place, y] as const }),
      ...(!places && { joins: true as const }),
      ...(color !== undefined && { color }),
      // Spaces have no outline: they take no time in Manim's `Write`.
      ...(text.trim() === '' && { isUntimed: true as const }),
    };
  });
}
