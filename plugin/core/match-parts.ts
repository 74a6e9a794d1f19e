/** Which parts of one shape are found again in another. */
import type { Part } from './part.js';

/** The indices of two parts that are the same. */
export type Match = readonly [from: number, to: number];

/** Pairs of parts that are looked at; nobody follows the terms of a longer text. */
const MOST = 40_000;

/** What tells each of several things apart; nothing for one that is never taken for another. */
type Keys = readonly (string | undefined)[];

/** What tells parts apart; nothing for those that are never taken for another. */
export function keyOf(part: Part): string | undefined {
  // In scripts that join, a letter has no place of its own that it could leave.
  if (part.is === 'glyph' && part.joins) return undefined;
  if (part.is === 'glyph') {
    const { family, style, weight } = part.font ?? { family: '', style: '', weight: '' };
    return `${part.text} ${family} ${style} ${weight}`;
  }
  if (part.is === 'window') return part.path;
  if (part.is === 'image') return part.href;
  return part.is === 'outline' && part.only === 'fill' ? 'rule' : undefined;
}

/**
 * Pairs equal parts wherever they stand: the longest runs first, for these are terms; of equally long
 * ones those that are nearest. So a term is found again on the other side of an equals sign.
 */
export const matchAnywhere = (from: readonly Part[], to: readonly Part[]): Match[] =>
  matchKeysAnywhere(from.map(keyOf), to.map(keyOf));

/** Pairs equal keys wherever they stand. */
export function matchKeysAnywhere(ours: Keys, theirs: Keys): Match[] {
  if (ours.length * theirs.length > MOST) return matchKeysInOrder(ours, theirs);
  const [freeHere, freeThere] = [new Set(ours.keys()), new Set(theirs.keys())];
  const matches: Match[] = [];
  for (let run = longestRun(); run; run = longestRun()) {
    for (let k = 0; k < run.length; k++) {
      matches.push([run.from + k, run.to + k]);
      freeHere.delete(run.from + k);
      freeThere.delete(run.to + k);
    }
  }
  return matches;

  function longestRun() {
    let best: { from: number; to: number; length: number; apart: number } | undefined;
    for (const i of freeHere) {
      for (const j of freeThere) {
        const length = runFrom(i, j);
        const apart = Math.abs(i / ours.length - j / theirs.length);
        if (length === 0) continue;
        if (!best || length > best.length || (length === best.length && apart < best.apart)) {
          best = { from: i, to: j, length, apart };
        }
      }
    }
    return best;
  }

  function runFrom(i: number, j: number): number {
    let length = 0;
    while (
      freeHere.has(i + length) &&
      freeThere.has(j + length) &&
      ours[i + length] !== undefined &&
      ours[i + length] === theirs[j + length]
    ) {
      length++;
    }
    return length;
  }
}

/** Pairs equal parts in their order: the longest common subsequence. */
export const matchInOrder = (from: readonly Part[], to: readonly Part[]): Match[] =>
  matchKeysInOrder(from.map(keyOf), to.map(keyOf));

function matchKeysInOrder(ours: Keys, theirs: Keys): Match[] {
  const isSame = (i: number, j: number) => ours[i] !== undefined && ours[i] === theirs[j];
  const lengths = Array.from({ length: ours.length + 1 }, () =>
    new Array(theirs.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Match[] = [];
  for (let [i, j] = [0, 0]; i < ours.length && j < theirs.length; ) {
    if (isSame(i, j)) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return matches;
}
