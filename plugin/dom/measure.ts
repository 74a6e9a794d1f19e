import { SceneError } from '../core/error.js';
import type { Size, Sizes } from '../core/layout.js';
import { leavesOf } from '../core/leaves.js';
import { linesOf } from '../core/lines.js';
import type { Formula, Text } from '../core/mobject.js';
import type { Scene } from '../core/scene.js';
import { glyphsOf, isInked } from '../core/stage.js';
import { EM, PIXELS } from '../core/units.js';
import { fontOf, LARGE, loadFonts } from './fonts.js';
import { FormulaError, type FormulaLayout, layOutFormula } from './formula.js';
import { inkWidth } from './ink-width.js';
import { inTime, moreFonts } from './patience.js';
import { penPlaces } from './pen-places.js';

/** A line of text about the centre of the whole text's ink, in pixels of the viewBox, y down. */
export interface TextLineLayout {
  readonly glyphs: readonly string[];
  readonly fontSize: number;
  /** Where the pen starts. */
  readonly x: number;
  readonly baseline: number;
  /** Where the pen stands before each glyph, from `x`; absent where letters join. */
  readonly places?: readonly number[];
  readonly color?: string;
}

/** The share of an em box above the baseline, as in most fonts, Chinese ones above all. */
const ASCENT = 0.88;

/** What only a browser knows of a mobject's content. */
export type Content =
  | { readonly kind: 'text'; readonly lines: readonly TextLineLayout[] }
  | { readonly kind: 'formula'; readonly layout: FormulaLayout; readonly em: number };

/** A measured scene. */
export interface Measured {
  readonly sizes: Sizes;
  readonly contents: ReadonlyMap<string, Content>;
  /** Resolves when it is worth while to measure again: something has come that was missing. */
  readonly late?: Promise<unknown>;
}

/**
 * Measures the texts and formulas of a scene, by their ink as Manim does. Nothing is read from the
 * slide itself, which may not be displayed: only the font that `reference` has.
 *
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula.
 */
export async function measure(scene: Scene, reference: Element): Promise<Measured> {
  const fontAt = (size?: number) => fontOf(reference, size);
  const fonts = await loadFonts(scene, reference);
  const late: Promise<unknown>[] = 'late' in fonts ? [fonts.late] : [];
  const contents = new Map<string, Content>();
  const sizes = new Map<string, Size>();
  await Promise.all(
    leavesOf(scene.mobjects).map(async (leaf) => {
      if (leaf.kind === 'text') {
        const { content, size } = measureText(leaf, fontAt);
        contents.set(leaf.id, content);
        sizes.set(leaf.id, size);
      } else if (leaf.kind === 'formula') {
        const laidOut = await inTime(layOutFormula(leaf.tex).catch(whose(leaf, scene)));
        if ('late' in laidOut) late.push(laidOut.late);
        else if (laidOut.value.fontsMissing) late.push(moreFonts());
        const { content, size } =
          'late' in laidOut ? inSource(leaf, fontAt) : inGlyphs(leaf, laidOut.value);
        contents.set(leaf.id, content);
        sizes.set(leaf.id, size);
      }
    }),
  );
  return { sizes, contents, ...(late.length > 0 && { late: Promise.race(late) }) };
}

/** KaTeX says what is wrong with the TeX; its author also wants to know where that TeX stands. */
function whose({ id, tex }: Formula, scene: Scene) {
  return (error: unknown): never => {
    if (!(error instanceof FormulaError)) throw error;
    throw new SceneError(`mobject '${id}'`, `the formula '${tex}': ${error.message}`, scene.name);
  };
}

function measureText(text: Text, fontAt: (size?: number) => string) {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('reveal-scenes: this browser has no canvas to measure text with');
  const inEm = text.box === 'em';
  const pixels = (fontSize: number) => fontSize * EM.text * PIXELS;
  let baseline = 0;
  const lines = linesOf(text).map((line, i) => {
    const fontSize = pixels(line.fontSize);
    if (i > 0) baseline += fontSize * (text.lineSpacing ?? 1.25);
    const glyphs = glyphsOf(line.text);
    const places = penPlaces(pen, fontAt, glyphs)?.map((place) => place * fontSize);
    pen.font = fontAt();
    const ink = pen.measureText(line.text);
    const { left, right } = inkWidth(pen, line.text);
    const scale = fontSize / LARGE;
    return {
      ...line,
      glyphs,
      fontSize,
      baseline,
      ...(places && { places }),
      left: left * scale,
      right: right * scale,
      top: baseline - (inEm ? ASCENT * fontSize : ink.actualBoundingBoxAscent * scale),
      bottom: baseline + (inEm ? (1 - ASCENT) * fontSize : ink.actualBoundingBoxDescent * scale),
    };
  });
  const width = Math.max(0, ...lines.map(({ left, right }) => right - left));
  // A text may have no line at all; then it has no extent, and not an infinite one.
  const top = Math.min(...(lines.length > 0 ? lines.map((line) => line.top) : [0]));
  const bottom = Math.max(...(lines.length > 0 ? lines.map((line) => line.bottom) : [0]));
  const lean = { left: -0.5, center: 0, right: 0.5 }[text.align ?? 'center'];
  const content: Content = {
    kind: 'text',
    lines: lines.map(({ glyphs, fontSize, baseline, places, left, right, color }) => ({
      glyphs,
      fontSize,
      ...(places && { places }),
      // The middle of the line's ink stands where the alignment wants it.
      x: lean * (width - (right - left)) - (left + right) / 2,
      baseline: baseline - (top + bottom) / 2,
      ...(color !== undefined && { color }),
    })),
  };
  const parts = 0; // the core counts a text's glyphs itself
  return { content, size: { width: width / PIXELS, height: (bottom - top) / PIXELS, parts } };
}

/** A formula for which KaTeX has not come: its TeX, as text of about the same size. */
function inSource({ id, tex, fontSize = 48 }: Formula, fontAt: (size?: number) => string) {
  const source: Text = { kind: 'text', id, text: tex, fontSize: fontSize * 0.6 };
  const { content, size } = measureText(source, fontAt);
  const parts = glyphsOf(tex).filter(isInked).length;
  return { content, size: { ...size, parts } };
}

function inGlyphs({ fontSize = 48 }: Formula, layout: FormulaLayout) {
  const em = fontSize * EM.formula;
  const content: Content = { kind: 'formula', layout, em: em * PIXELS };
  const size = {
    width: (layout.x1 - layout.x0) * em,
    height: (layout.y1 - layout.y0) * em,
    parts: layout.parts.length,
  };
  return { content, size };
}
