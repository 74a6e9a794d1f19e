import type { GlyphPart, Shape } from '../../part.js';
import { EM, type Point, plus } from '../../units.js';
import type { Ask } from '../ask.js';
import { type NumberFormat, SIGNS, writtenNumber } from './written-number.js';

/** What a number stands by while it grows longer. */
export type EdgeToFix = 'LEFT' | 'ORIGIN' | 'RIGHT';

const DIGITS = '0123456789';

/** The glyphs that a number may need, each followed by another, which tells where it ends. */
export function numberAsk({
  fontSize,
  unit,
  font,
}: Pick<NumberFormat, 'unit'> & {
  readonly fontSize: number;
  readonly font?: string | undefined;
}): Ask {
  // Digits are as high as those of a formula of that size, as in Manim.
  const size = (fontSize * EM.formula) / EM.text;
  const lines = [`${DIGITS}0`, `${SIGNS}0`, ...(unit === '' ? [] : [unit])];
  return {
    text: lines.map((text) => ({ text, fontSize: size })),
    lineSpacing: 2,
    box: 'ink',
    align: 'left',
    ...(font && { family: font }),
  };
}

/**
 * The glyphs of a number. All digits are as wide as the widest, so that nothing trembles while it counts.
 * Its box reaches from the baseline to the top of the digits; the edge to fix is its origin.
 *
 * @param measured - what the browser has made of `numberAsk`.
 */
export function numberShape(
  value: number,
  { edgeToFix, ...format }: NumberFormat & { readonly edgeToFix: EdgeToFix },
  { parts, box }: Shape,
): Shape {
  const glyphs = parts.filter((part): part is GlyphPart => part.is === 'glyph');
  const unit = glyphs.filter(({ line }) => line === 2);
  const [first] = glyphs;
  if (!first) return { parts: [], box: { ...box, center: [0, 0] } };
  const advances = advancesOf(glyphs);
  const cell = Math.max(...[...DIGITS].map((digit) => advances.get(digit) ?? 0));
  const height = box.center[1] + box.height / 2 - (first.at?.[1] ?? 0);

  const made: GlyphPart[] = [];
  let pen = 0;
  for (const text of writtenNumber(value, { ...format, unit: '' })) {
    const width = advances.get(text) ?? 0;
    const room = DIGITS.includes(text) ? cell : width;
    made.push({ ...first, text, line: 0, at: [pen + (room - width) / 2, 0] });
    pen += room;
  }
  const start = unit[0]?.at ?? [0, 0];
  for (const part of unit) {
    const at = part.at && ([pen + part.at[0] - start[0], 0] as const);
    made.push({ ...part, line: 0, ...(at && { at }) });
  }
  const end = unit.length > 0 ? pen + widthOf(unit) : pen;
  const left = { LEFT: 0, ORIGIN: -end / 2, RIGHT: -end }[edgeToFix];
  const by: Point = [left, -height / 2];
  return {
    parts: made.map((part) => (part.at ? { ...part, at: plus(part.at, by) } : part)),
    box: { center: [left + end / 2, 0], width: end, height },
  };
}

/** How far the pen goes with each glyph. */
function advancesOf(glyphs: readonly GlyphPart[]): Map<string, number> {
  const advances = new Map<string, number>();
  for (const [i, { text, at, line }] of glyphs.entries()) {
    const next = glyphs[i + 1];
    if (line === 2 || !at || !next?.at || next.line !== line || advances.has(text)) continue;
    advances.set(text, next.at[0] - at[0]);
  }
  return advances;
}

/** About how far a unit reaches: its last glyph is taken to be as wide as the others. */
function widthOf(unit: readonly GlyphPart[]): number {
  const [first, last] = [unit[0], unit.at(-1)];
  const size = first?.size ?? 0;
  if (!first?.at || !last?.at) return (unit.length * size) / 2;
  return last.at[0] - first.at[0] + size / 2;
}
