/** Which parts of one shape are found again in another. */
import type { GlyphPart, OutlinePart, Part } from './part.js';

/** The indices of two parts that are the same. */
export type Match = readonly [from: number, to: number];

/** Pairs of parts that are looked at; nobody follows the terms of a longer text. */
const MOST = 40_000;

/** What tells each of several things apart; nothing for one that is never taken for another. */
type Keys = readonly (string | undefined)[];

/**
 * What tells each part apart; nothing for those that are never taken for another. A word of a text is
 * found again as a whole: letters that change their words would only be a swarm.
 */
function keysOf(parts: readonly Part[]): (string | undefined)[] {
  const keys = parts.map(keyOf);
  for (const [first, last] of wordsIn(parts)) {
    const word = parts.slice(first, last).map((part) => (part as GlyphPart).text);
    for (let i = first; i < last; i++) keys[i] += ` ${i - first} of ${word.join('')}`;
  }
  return keys;
}

/** What tells parts apart; nothing for those that are never taken for another. */
export function keyOf(part: Part): string | undefined {
  if (part.is === 'glyph') {
    // In scripts that join, a letter has no place of its own that it could leave.
    if (part.joins || part.text.trim() === '') return undefined;
    const { family, style, weight } = part.font ?? { family: '', style: '', weight: '' };
    return `${part.text} ${family} ${style} ${weight}`;
  }
  if (part.is === 'window') return part.path;
  if (part.is === 'image') return part.href;
  return isBar(part) ? 'rule' : part.name;
}

/** Whether it is a rule, such as a fraction bar. */
export const isBar = (part: Part): part is OutlinePart =>
  part.is === 'outline' && part.only === 'fill';

export const isLetter = (part: Part | undefined) =>
  part?.is === 'glyph' && !part.joins && /[\p{L}\p{N}]/u.test(part.text);

/** Where the words of texts begin and end; letters of a formula are no words. */
function wordsIn(parts: readonly Part[]): (readonly [number, number])[] {
  const words: (readonly [number, number])[] = [];
  const lineOf = (i: number) => (parts[i] as GlyphPart | undefined)?.line;
  for (let first = 0, last = 0; first < parts.length; first = last) {
    last = first + 1;
    if (!isLetter(parts[first]) || lineOf(first) === undefined) continue;
    while (isLetter(parts[last]) && lineOf(last) === lineOf(first)) last++;
    words.push([first, last]);
  }
  return words;
}

/** Whether two rows consist of the same parts. */
export function areAlike(from: readonly Part[], to: readonly Part[]): boolean {
  const [ours, theirs] = [from.map(keyOf), to.map(keyOf)];
  return ours.length === theirs.length && ours.every((key, i) => key && key === theirs[i]);
}

/**
 * Pairs equal parts wherever they stand: the longest runs first, for these are terms; of equally long
 * ones that which keeps its distance to what is paired beside it, else the nearest. So a term is found
 * again on the other side of an equals sign.
 *
 * @param known - pairs that are told.
 */
export const matchAnywhere = (
  from: readonly Part[],
  to: readonly Part[],
  known: readonly Match[] = [],
): Match[] => {
  const matches = matchKeysAnywhere(keysOf(from), keysOf(to), known);
  return matches.filter(
    (pair) => known.includes(pair) || !isBracket(from[pair[0]] as Part) || isInOrder(pair, matches),
  );
};

/** A bracket by itself is nothing that one would follow past others. */
const isBracket = (part: Part) => part.is === 'glyph' && /^[()[\]{}]$/.test(part.text);

const isInOrder = ([i, j]: Match, matches: readonly Match[]) =>
  matches.every(([k, l]) => (k - i) * (l - j) >= 0);

/** Pairs equal keys wherever they stand. */
export function matchKeysAnywhere(ours: Keys, theirs: Keys, known: readonly Match[] = []): Match[] {
  if (ours.length * theirs.length > MOST) {
    return known.length > 0 ? [...known] : matchKeysInOrder(ours, theirs);
  }
  const [freeHere, freeThere] = [new Set(ours.keys()), new Set(theirs.keys())];
  const matches: Match[] = [];
  const add = (i: number, j: number) => {
    matches.push([i, j]);
    freeHere.delete(i);
    freeThere.delete(j);
  };
  for (const [i, j] of known) add(i, j);
  for (let run = longestRun(); run; run = longestRun()) {
    for (let k = 0; k < run.length; k++) add(run.from + k, run.to + k);
  }
  return matches;

  function longestRun() {
    let best: { from: number; to: number; length: number; apart: number } | undefined;
    for (const j of freeThere) {
      const distance = distanceAt(j);
      for (const i of freeHere) {
        const length = runFrom(i, j);
        if (length === 0) continue;
        const apart = distance(i);
        if (!best || length > best.length || (length === best.length && apart < best.apart)) {
          best = { from: i, to: j, length, apart };
        }
      }
    }
    return best;
  }

  /** How far a part is from where the pair that is nearest to its partner would have it. */
  function distanceAt(j: number): (i: number) => number {
    let nearest: Match | undefined;
    for (const match of matches) {
      if (!nearest || Math.abs(match[1] - j) < Math.abs(nearest[1] - j)) nearest = match;
    }
    if (!nearest) return (i) => Math.abs(i / ours.length - j / theirs.length);
    const [here, there] = nearest;
    return (i) => Math.abs(i - here - (j - there));
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
  matchKeysInOrder(keysOf(from), keysOf(to));

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
