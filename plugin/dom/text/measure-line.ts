/** Lines of a text as a canvas measures them. */
import type { Run } from '../../core/cut.js';
import type { TextLineAsk } from '../../core/kinds/ask.js';
import { LARGE } from './fonts.js';
import { inkWidth } from './ink-width.js';
import { penPlaces } from './pen-places.js';

/** The share of an em box above the baseline, as in most fonts, Chinese ones above all. */
export const ASCENT = 0.88;

/** What measures lines. */
export interface Gauge {
  readonly pen: CanvasRenderingContext2D;
  /** The font at a size in pixels, or at a large one. */
  fontAt(size?: number): string;
  /** Lines are as high as their em boxes, whatever is written. */
  readonly inEm: boolean;
}

/** A line as it is measured: lengths in units, y down from the first baseline. */
export interface MeasuredLine {
  readonly ask: TextLineAsk;
  /** Where it begins among the characters of the text. */
  readonly start: number;
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

const segmenter = new Intl.Segmenter();

type Placed = Pick<MeasuredLine, 'ask' | 'start' | 'em' | 'baseline'>;

export function measureLine({ pen, fontAt, inEm }: Gauge, line: Placed): MeasuredLine {
  const { ask, em, baseline } = line;
  const segments = [...segmenter.segment(ask.text)];
  const glyphs = segments.map(({ segment }) => segment);
  const places = penPlaces(pen, fontAt, glyphs)?.map((place) => place * em);
  pen.font = fontAt();
  const ink = pen.measureText(ask.text);
  const { left, right } = inkWidth(pen, ask.text, ink);
  const scale = em / LARGE;
  return {
    ...line,
    glyphs,
    offsets: segments.map(({ index }) => index),
    ...(places && { places }),
    left: left * scale,
    right: right * scale,
    top: baseline - (inEm ? ASCENT * em : ink.actualBoundingBoxAscent * scale),
    bottom: baseline + (inEm ? (1 - ASCENT) * em : ink.actualBoundingBoxDescent * scale),
  };
}

/** Which glyphs of a line belong to a run of the text: from the first, up to the last, left out. */
export function glyphsOf(
  { start, ask, offsets, places }: MeasuredLine,
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
export function measureGlyphs(gauge: Gauge, line: MeasuredLine, first: number, last: number) {
  if (first === 0 && last === line.glyphs.length) return line;
  const words = line.glyphs.slice(first, last).join('');
  const { em, baseline, start, ask } = line;
  const run = measureLine(gauge, { ask: { ...ask, text: words }, start, em, baseline });
  const at = line.places?.[first] ?? 0;
  return { ...run, left: at + run.left, right: at + run.right };
}
