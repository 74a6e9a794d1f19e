/** To which segment of its TeX each part of a formula belongs. */
import type { FormulaLayout, FormulaPart } from '../../dom/formula/formula-parts.js';
import { segmentOf } from './coloured-tex.js';

/**
 * Finds it by the colours of the same formula laid out in colours (`coloured-tex.ts`): a part is found
 * there by how many like it come before. Nothing, where the colours have made another formula of it.
 */
export function segmentsIn(
  { parts }: FormulaLayout,
  coloured: FormulaLayout,
): readonly number[] | undefined {
  const known = new Map<string, (number | undefined)[]>();
  for (const part of coloured.parts) {
    const like = known.get(keyOf(part)) ?? [];
    like.push(segmentOf(part.color));
    known.set(keyOf(part), like);
  }
  if (coloured.parts.length !== parts.length) return undefined;
  const found: (number | undefined)[] = [];
  for (const part of parts) {
    const like = known.get(keyOf(part));
    if (!like || like.length === 0) return undefined;
    found.push(like.shift());
  }
  return found.map((own, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    if (parts[i]?.kind === 'rule') return segmentOfRule(own, before, after);
    return own ?? before ?? after ?? 0;
  });
}

const keyOf = (part: FormulaPart) => (part.kind === 'glyph' ? part.text : part.kind);

/**
 * A fraction's bar has the colour in which its fraction begins. As TeX ships it out it comes between what
 * is above it and what is below.
 */
function segmentOfRule(own = -1, before = -1, after = own): number {
  if (own >= 0 && (own === before || own === after)) return own;
  return before + 1 < after ? before + 1 : Math.max(0, after);
}
