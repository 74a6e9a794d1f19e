/** Which parts of one mobject are found again in another: terms, words, shapes. */
import { arcBend } from '../../bend.js';
import { kindOf, type Mobject } from '../../kinds/kinds.js';
import { areAlike } from '../../match-parts.js';
import { mapOutline } from '../../outline.js';
import type { Shape } from '../../part.js';
import type { Track } from '../../track.js';
import type { Cue } from '../verb.js';
import {
  comeFrom,
  fadeIn,
  fadeOut,
  type Pair,
  pairLeaves,
  replacePairs,
} from './transform-leaves.js';
import { travelTerms } from './travel-terms.js';

/** What may be told of how terms find each other. */
interface Matching {
  readonly keyMap?: Readonly<Record<string, string>>;
  readonly transformMismatches?: true;
  readonly pathArc?: number;
}

/**
 * One mobject takes the place of another. Leaves of the same words become one another, then terms wherever
 * they stand, then shapes of the same outline; the rest fades.
 */
export function matchTerms(
  cue: Cue,
  into: string,
  { keyMap = {}, transformMismatches, pathArc }: Matching,
): Track[] {
  const there = cue.leavesOf(into);
  const from = cue.family.filter((leaf) => cue.now(leaf).shown && !there.includes(leaf));
  const to = there.filter((leaf) => !(cue.family.includes(leaf) && cue.now(leaf).shown));
  const same = sameLeaves(cue, from, to, keyMap);
  const isTold = ({ from, to }: Pair) =>
    areAlike(cue.now(from).shape.parts, cue.now(to).shape.parts);
  const pairs = same.filter((pair) => !isTold(pair));
  const [ours, theirs] = [
    new Set(pairs.map(({ from }) => from)),
    new Set(pairs.map(({ to }) => to)),
  ];
  const restFrom = from.filter((leaf) => !ours.has(leaf));
  const restTo = to.filter((leaf) => !theirs.has(leaf));
  const hasTerms = (leaf: string) =>
    !cue.isFollower(leaf) && cue.now(leaf).shape.parts.some(({ is }) => is !== 'outline');
  const [termsFrom, termsTo] = [restFrom.filter(hasTerms), restTo.filter(hasTerms)];
  const come = pairs.flatMap((pair) => takePlace(cue, pair, pathArc));
  if (termsFrom.length === 0 || termsTo.length === 0) {
    return [...come, ...rest(cue, restFrom, restTo, transformMismatches)];
  }
  const others = (leaves: readonly string[]) => leaves.filter((leaf) => !hasTerms(leaf));
  return [
    ...come,
    ...travelTerms(cue, termsFrom, termsTo, same.filter(isTold), pathArc),
    ...rest(cue, others(restFrom), others(restTo), transformMismatches),
  ];
}

/** One leaf takes the place of another. */
function takePlace(cue: Cue, pair: Pair, pathArc = 0): Track[] {
  const [from, to] = [cue.now(pair.from).place, cue.now(pair.to).place];
  return [cue.remove(pair.from), ...comeFrom(cue, pair, { bend: arcBend({ from, to }, pathArc) })];
}

function rest(
  cue: Cue,
  from: readonly string[],
  to: readonly string[],
  transformMismatches: true | undefined,
): Track[] {
  if (transformMismatches && from.length > 0 && to.length > 0) {
    return replacePairs(cue, pairLeaves(from, to));
  }
  return [
    ...from.flatMap((leaf) => fadeOut(cue, leaf)),
    ...to.flatMap((leaf) => fadeIn(cue, leaf)),
  ];
}

/** Pairs leaves that say the same, or what `keyMap` has them become, and those of the same outlines. */
function sameLeaves(
  cue: Cue,
  from: readonly string[],
  to: readonly string[],
  keyMap: Readonly<Record<string, string>>,
): Pair[] {
  const free = new Set(from);
  return to.flatMap((leaf): Pair[] => {
    const isSame = (other: string) => {
      if (cue.isFollower(leaf) || cue.isFollower(other)) return false;
      const [words, said] = [wordsOf(cue, leaf), wordsOf(cue, other)];
      if (words !== undefined && said !== undefined) {
        return (Object.hasOwn(keyMap, said) ? keyMap[said] : said) === words;
      }
      return words === said && haveSameOutlines(cue.now(other).shape, cue.now(leaf).shape);
    };
    const partner = [...free].find(isSame);
    if (partner === undefined) return [];
    free.delete(partner);
    return [{ from: partner, to: leaf, isSpare: false }];
  });
}

/** What a leaf says by itself: a text its words, a formula or a part of it its TeX. */
function wordsOf(cue: Cue, leaf: string): string | undefined {
  const mobject = cue.mobject(leaf);
  return mobject && kindOf(mobject as Mobject).words?.(mobject as never, () => undefined);
}

/** Whether two shapes are the same but for their places and sizes. */
function haveSameOutlines(a: Shape, b: Shape): boolean {
  const [ours, theirs] = [pointsOf(a), pointsOf(b)];
  return (
    ours !== undefined &&
    theirs?.length === ours.length &&
    ours.length > 0 &&
    ours.every((n, i) => Math.abs(n - (theirs[i] as number)) < 1e-3)
  );
}

function pointsOf({ parts, box }: Shape): number[] | undefined {
  if (!parts.every(({ is }) => is === 'outline')) return undefined;
  const size = Math.max(box.width, box.height) || 1;
  return parts.flatMap((part) => {
    if (part.is !== 'outline') return [];
    const { points } = mapOutline(part.outline, ([x, y]) => [
      (x - box.center[0]) / size,
      (y - box.center[1]) / size,
    ]);
    return points.flat();
  });
}
