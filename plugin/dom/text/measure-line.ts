/** Lines of a text as a canvas measures them. */
import type { Run } from '../../core/cut.js';
import type { TextLineAsk } from '../../core/kinds/ask.js';
import type { Font } from '../../core/part.js';
import { fontOf, LARGE } from './fonts.js';
import { inkWidth } from './ink-width.js';
import { penPlaces } from './pen-places.js';

/** The share of an em box above the baseline, as in most fonts, Chinese ones above all. */
export const ASCENT = 0.88;

/** How a letter looks. */
export interface Look {
  /** The same object for the same font. */
  readonly font: Font;
  readonly color?: string | undefined;
}

/** What measures lines. */
export interface Gauge {
  readonly pen: CanvasRenderingContext2D;
  /** How a character of the text looks. */
  lookAt(character: number): Look;
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
  /** Of each glyph. */
  readonly looks: readonly Look[];
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

export function measureLine({ pen, lookAt, inEm }: Gauge, line: Placed): MeasuredLine {
  const { ask, em, baseline, start } = line;
  const segments = [...segmenter.segment(ask.text)];
  const glyphs = segments.map(({ segment }) => segment);
  const offsets = segments.map(({ index }) => index);
  const looks = offsets.map((offset) => lookAt(start + offset));
  const fonts = looks.map(({ font }) => font);
  const places = penPlaces(pen, fonts, glyphs);
  // Letters that join stay together, in one font.
  const isOther = (i: number) => i > 0 && places && fonts[i] !== fonts[i - 1];
  const starts = [0, ...fonts.flatMap((_, i) => (isOther(i) ? [i] : []))];
  const scale = em / LARGE;
  const inks = starts.map((first, i) => {
    const words = glyphs.slice(first, starts[i + 1]).join('');
    pen.font = fontOf(fonts[first] ?? lookAt(start).font);
    const ink = pen.measureText(words);
    const { left, right } = inkWidth(pen, words, ink);
    const at = (places?.[first] ?? 0) * em;
    return { words, ink, left: at + left * scale, right: at + right * scale };
  });
  const seen = inks.filter(({ words }) => words.trim());
  const own = seen.length > 0 ? seen : inks.slice(0, 1);
  const most = (of: (ink: (typeof inks)[number]) => number) => Math.max(...own.map(of));
  return {
    ...line,
    glyphs,
    offsets,
    looks,
    ...(places && { places: places.map((place) => place * em) }),
    left: -most(({ left }) => -left),
    right: most(({ right }) => right),
    top: baseline - (inEm ? ASCENT * em : most(({ ink }) => ink.actualBoundingBoxAscent) * scale),
    bottom:
      baseline +
      (inEm ? (1 - ASCENT) * em : most(({ ink }) => ink.actualBoundingBoxDescent) * scale),
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
  const { em, baseline, ask, offsets } = line;
  const start = line.start + (offsets[first] ?? 0);
  const run = measureLine(gauge, { ask: { ...ask, text: words }, start, em, baseline });
  const at = line.places?.[first] ?? 0;
  return { ...run, left: at + run.left, right: at + run.right };
}
