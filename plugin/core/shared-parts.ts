/** Which letters of a formula go into an equal one, or come out of it. */
import { isBar, isLetter, keyOf, type Match } from './match-parts.js';
import { outlineBox } from './outline-bounds.js';
import type { GlyphPart, Part } from './part.js';

/**
 * What is there once and was there several times, or is there several times and was there once:
 * letters and numbers of a formula that go into an equal one, or come out of it. So in
 * `ab + ac = a(b + c)` both a's become the one.
 */
export function sharedParts(
  from: readonly Part[],
  to: readonly Part[],
  matches: readonly Match[],
): { readonly into: readonly Match[]; readonly outOf: readonly Match[] } {
  return {
    into: sharing(from, matches),
    outOf: sharing(to, matches.map(swapped)).map(swapped),
  };
}

const swapped = ([i, j]: Match): Match => [j, i];

/** Parts without a partner, each with that of the nearest that is equal and stands equally. */
function sharing(parts: readonly Part[], matches: readonly Match[]) {
  const standings = standingsOf(parts);
  const isSame = (i: number, j: number) =>
    keyOf(parts[i] as Part) === keyOf(parts[j] as Part) && standings[i] === standings[j];
  const partnersOf = (i: number): Match[] => {
    const equal = matches.filter(([near]) => isSame(near, i));
    const nearest = equal.sort(([a], [b]) => Math.abs(a - i) - Math.abs(b - i))[0];
    return nearest ? [[i, nearest[1]]] : [];
  };
  return unmatchedRuns(parts, matches).flatMap((run) => {
    const letters = run.filter((i) => isTerm(parts[i] as Part));
    return together(letters.flatMap(partnersOf), letters.length);
  });
}

const isTerm = (part: Part) => isLetter(part) && (part as GlyphPart).line === undefined;

/**
 * Those pairs of a run that can be followed: letters that stay side by side are a term. Single ones are
 * where there is no term, and none of the run is new or most are the same: else all of it is new.
 */
function together(pairs: readonly Match[], count: number): readonly Match[] {
  const terms = pairs.filter(([i, j]) => pairs.some(([k, l]) => k !== i && k - i === l - j));
  if (terms.length > 0) return terms;
  const isOne = pairs.length >= count / 2 && pairs.every(([, j]) => j === pairs[0]?.[1]);
  return pairs.length === count || isOne ? pairs : [];
}

/** Parts in a row that have no partner. */
function unmatchedRuns(parts: readonly Part[], matches: readonly Match[]): number[][] {
  const matched = new Set(matches.map(([i]) => i));
  const runs: number[][] = [[]];
  for (const i of parts.keys()) {
    if (matched.has(i)) runs.push([]);
    else runs.at(-1)?.push(i);
  }
  return runs;
}

/**
 * Where parts stand in a formula: on which side of its signs of relation, whether as a script, and above
 * or below which fraction bars. An exponent is no factor, and a denominator is not on the other side.
 */
function standingsOf(parts: readonly Part[]): string[] {
  const sizeOf = (part: Part) => (part.is === 'glyph' ? Math.round(part.size * 100) : 0);
  const size = Math.max(...parts.map(sizeOf));
  const bars = parts.flatMap((part) => (isBar(part) ? outlineBox(part.outline).center[1] : []));
  let side = 0;
  return parts.map((part) => {
    if (isRelation(part) && sizeOf(part) === size) side++; // and not in a script, as of a sum
    const height = part.is === 'glyph' ? (part.at?.[1] ?? 0) : 0;
    return `${side} ${sizeOf(part)} ${bars.filter((bar) => bar > height).length}`;
  });
}

/** Whether it is a sign of relation, which parts a formula into sides. */
export const isRelation = (part: Part) => part.is === 'glyph' && /^[=≠<>≤≥≈≡⇒⇔]$/.test(part.text);
