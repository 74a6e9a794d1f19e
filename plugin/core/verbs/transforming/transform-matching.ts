import { arcBend } from '../../bend.js';
import {
  name as anyName,
  choice,
  dictionary,
  number,
  optional,
  reference,
  type Written,
} from '../../field.js';
import { areAlike } from '../../match-parts.js';
import { mapOutline } from '../../outline.js';
import type { Shape } from '../../part.js';
import type { Track } from '../../track.js';
import { aimed, type Cue, type Options, TOGETHER, verb } from '../verb.js';
import { comeFrom, fadeIn, type Pair, pairLeaves, replacePairs } from './transform-leaves.js';
import { travelTerms } from './travel-terms.js';

const fields = {
  verb: choice('transformMatching'),
  ...aimed,
  /** The mobject that takes its place; it is not on the board before. */
  into: reference,
  /** Parts that become others, by their TeX or words: `{ a: 'b' }`. Manim's `key_map`. */
  keyMap: optional(dictionary('pairs of parts', anyName)),
  /** Mobjects without a like become one another, in their order, in place of fading. */
  transformMismatches: optional(choice(true)),
  /**
   * The arc on which all go, in radians, counter-clockwise; Manim's `path_arc`. Without it those go on
   * arcs that would run into each other.
   */
  pathArc: optional(number(-6.28, 6.28)),
};

/** Manim's `TransformMatchingTex` and `TransformMatchingShapes`. */
export interface TransformMatching extends Written<typeof fields> {}

/**
 * Manim's `TransformMatchingTex` and `TransformMatchingShapes`. Parts of the same TeX or words become
 * one another, then the terms of formulas and the words of texts that are in both, also across an equals
 * sign; then shapes of the same outline. The rest fades. Unlike Manim's it needs no parts, and a letter
 * or number that is there once goes to all places where it is found again, or comes from all.
 * @param into - the mobject that takes its place.
 * @example
 * transformMatching('equation', 'solved');
 * transformMatching('area', 'volume', { keyMap: { 'x^2': 'x^3' } });
 */
export const transformMatching = verb(
  (
    target: string,
    into: string,
    options: Options<TransformMatching, 'into'> = {},
  ): TransformMatching => ({ verb: 'transformMatching', target, into, ...options }),
  {
    verb: 'transformMatching',
    fields,
    brings: ({ into }) => [into],
    timing: () => TOGETHER,
    tracks({ into, keyMap = {}, transformMismatches, pathArc }, cue) {
      const there = cue.leavesOf(into);
      const from = cue.family.filter((leaf) => cue.now(leaf).shown && !there.includes(leaf));
      const to = there.filter((leaf) => !(cue.family.includes(leaf) && cue.now(leaf).shown));
      const same = sameLeaves(cue, from, to, keyMap);
      const isTold = ({ from, to }: Pair) =>
        areAlike(cue.now(from).shape.parts, cue.now(to).shape.parts);
      const pairs = same.filter((pair) => !isTold(pair));
      const [theirs, ours] = [
        new Set(pairs.map(({ to }) => to)),
        new Set(pairs.map(({ from }) => from)),
      ];
      const [restFrom, restTo] = [
        from.filter((leaf) => !ours.has(leaf)),
        to.filter((leaf) => !theirs.has(leaf)),
      ];
      const hasTerms = (leaf: string) =>
        !cue.isFollower(leaf) && cue.now(leaf).shape.parts.some(({ is }) => is !== 'outline');
      const [termsFrom, termsTo] = [restFrom.filter(hasTerms), restTo.filter(hasTerms)];
      const [otherFrom, otherTo] = [
        restFrom.filter((leaf) => !termsFrom.includes(leaf)),
        restTo.filter((leaf) => !termsTo.includes(leaf)),
      ];
      return [
        ...pairs.flatMap((pair) => come(cue, pair, pathArc)),
        ...(termsFrom.length > 0 && termsTo.length > 0
          ? travelTerms(cue, termsFrom, termsTo, same.filter(isTold), pathArc)
          : []),
        ...(termsFrom.length > 0 && termsTo.length > 0
          ? rest(cue, otherFrom, otherTo, transformMismatches)
          : rest(cue, restFrom, restTo, transformMismatches)),
      ];
    },
  },
);

/** One leaf takes the place of another. */
function come(cue: Cue, pair: Pair, pathArc = 0): Track[] {
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
    ...from.flatMap((leaf) => [
      cue.lend(leaf, 'opacity', (share) => cue.now(leaf).opacity * (1 - share)),
      cue.atEnd(leaf, 'shown', false),
    ]),
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
      const [words, said] = [cue.wordsOf(leaf), cue.wordsOf(other)];
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
