/**
 * What a laid-out formula is: plain data, in em (the formula's font size is 1), x to the right
 * from the left edge of the formula, y DOWN from the baseline of its first line.
 */

/** One visible character. `y` is its baseline, `size` its own font size. */
export interface FormulaGlyph {
  readonly kind: 'glyph';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Only where TeX asked for a colour of its own. */
  readonly color?: string;
  /** Glyphs of `\text` with the same number are a line of words; between these are spaces. */
  readonly line?: number | undefined;
}

/** Of a space in `\text`: nobody counts it among the glyphs. */
export const SPACE = ' ';

export const isSpace = (part?: FormulaPart): boolean =>
  part?.kind === 'glyph' && part.text === SPACE;

/** A filled rectangle: a fraction bar, an underline, a side of a frame. `y` is its top. */
export interface FormulaRule {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color?: string;
}

/**
 * A path seen through a window: a radical, a tall bracket, a stretched arrow or brace.
 * `viewBox` is the window in the path's own units (about 1000 an em); what lies outside of the
 * window must be cut off. It becomes a nested `<svg>`.
 */
export interface FormulaOutline {
  readonly kind: 'outline';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly preserveAspectRatio: string;
  readonly path: string;
  readonly color?: string;
}

/** One thing that is written in one stroke of the hand. */
export type FormulaPart = FormulaGlyph | FormulaRule | FormulaOutline;

/** A formula that has been laid out; x0…y1 is the box of its ink, in em. */
export interface FormulaLayout {
  readonly tex: string;
  /** In the order in which one writes: left to right, and what is stacked from the top down. */
  readonly parts: readonly FormulaPart[];
  /** Where the ink of each of them is. */
  readonly inks: readonly Edges[];
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Set when the fonts did not come in time: the places are a guess, lay it out again later. */
  readonly fontsMissing?: true;
}

/** A rectangle by its edges. */
export interface Edges {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A part and where its ink is (a window is wider than the ink behind it, so this is kept apart). */
export interface InkedPart {
  readonly part: FormulaPart;
  readonly ink: Edges;
  /** In which marks it stands, by their numbers, the innermost first. */
  readonly marks?: readonly number[];
}

/** The smallest rectangle around all of `boxes`; all zeros when there are none. */
export function around(boxes: readonly Edges[]): Edges {
  const first = boxes[0];
  if (!first) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  return boxes.reduce(
    (all, box) => ({
      x0: Math.min(all.x0, box.x0),
      y0: Math.min(all.y0, box.y0),
      x1: Math.max(all.x1, box.x1),
      y1: Math.max(all.y1, box.y1),
    }),
    first,
  );
}

/** What `a` and `b` have in common; of no size where they do not meet. */
export function common(a: Edges, b: Edges): Edges {
  const x0 = Math.max(a.x0, b.x0);
  const y0 = Math.max(a.y0, b.y0);
  return { x0, y0, x1: Math.max(x0, Math.min(a.x1, b.x1)), y1: Math.max(y0, Math.min(a.y1, b.y1)) };
}
