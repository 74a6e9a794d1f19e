/** Which lines of one code are found again in another. */
import { keyOf, type Match, matchInOrder, matchKeysAnywhere } from '../../match-parts.js';
import { curvesOf } from '../../outline.js';
import type { Part, Shape } from '../../part.js';
import type { Track } from '../../track.js';
import type { Cue, Turn } from '../verb.js';
import { becomeTracks, comeFrom, fadeIn, fadeOut } from './transform-leaves.js';

/** The share of glyphs that two leaves have in common, from which on one becomes the other. */
const ALIKE = 0.6;

/** The same for lines between the same two: of a changed line the words that stay, stay. */
const CHANGED = 0.3;

/** Glyphs of two leaves that are looked at: of a poem's length, and nobody follows that. */
const MOST = 40_000;

/** Whether leaves are those of code. */
export const areLines = (cue: Cue, leaves: readonly string[]) =>
  leaves.some((leaf) => cue.mobject(leaf)?.kind === 'codeLine');

/** One code takes the place of another: what is in both goes from there to there, the rest fades. */
export function matchLines(cue: Cue, into: string): Track[] {
  const [before, after] = [cue.family, cue.leavesOf(into)];
  const [ours, theirs] = [apart(before, after), apart(after, before)];
  const partners = partnersOf(cue, ours, theirs);
  const met = new Set(partners.values());
  const count = Math.max(1, theirs.length);
  const gone = ours.filter((leaf) => !met.has(leaf) && cue.now(leaf).shown);
  return [
    ...gone.flatMap((leaf) => fadeOut(cue, leaf)),
    ...theirs.flatMap((to, index) => {
      const turn = { index, count };
      const from = partners.get(to);
      if (from === undefined) return fadeIn(cue, to, turn);
      if (cue.now(from).shown && isGround(cue, from) && isGround(cue, to))
        return standIn(cue, from, to, turn);
      return [
        ...(cue.now(from).shown ? [cue.remove(from)] : []),
        ...comeFrom(cue, { from, to, isSpare: false }, { turn }),
      ];
    }),
  ];
}

/** Whether it is something that others may be seen on, such as the panel behind code. */
function isGround(cue: Cue, leaf: string): boolean {
  const { parts } = cue.now(leaf).shape;
  return !cue.isFollower(leaf) && parts.every(({ is }) => is === 'outline');
}

/**
 * What takes the other's place is painted over all of the mobject that goes. So a ground, which would
 * hide what still fades there, is the old one up to the end.
 */
function standIn(cue: Cue, from: string, to: string, turn: Turn): Track[] {
  const [start, end] = [cue.now(from), cue.now(to)];
  const lending: Cue = { ...cue, track: cue.lend }; // it comes again as it was
  return [
    ...becomeTracks(lending, from, start, end, { turn }),
    cue.atEnd(from, 'shown', false),
    cue.atEnd(to, 'shown', true),
  ];
}

/** Those that are not in both: what becomes itself stays as it is. */
function apart(leaves: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return leaves.filter((leaf) => !known.has(leaf));
}

/** From which leaf each of the others comes. */
function partnersOf(cue: Cue, ours: readonly string[], theirs: readonly string[]) {
  const [before, after] = [ours, theirs].map((leaves) =>
    leaves.map((leaf) => cue.now(leaf).shape),
  ) as [Shape[], Shape[]];
  const equal = matchKeysAnywhere(before.map(keyOfShape), after.map(keyOfShape));
  const [here, there] = [new Set(before.keys()), new Set(after.keys())];
  const partners = new Map<string, string>();
  const pair = (i: number, j: number) => {
    partners.set(theirs[j] as string, ours[i] as string);
    here.delete(i);
    there.delete(j);
  };
  for (const [i, j] of equal) pair(i, j);
  const similar = [...here].flatMap((i) =>
    [...there].map((j) => ({ i, j, share: likeness(before[i] as Shape, after[j] as Shape) })),
  );
  similar.sort((a, b) => b.share - a.share || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const [placeBefore, placeAfter] = [placesBetween(equal, 0), placesBetween(equal, 1)];
  for (const { i, j, share } of similar) {
    const least = placeBefore(i) === placeAfter(j) ? CHANGED : ALIKE;
    if (share >= least && here.has(i) && there.has(j)) pair(i, j);
  }
  return partners;
}

/** Between which two pairs a leaf stands, on one side of them. */
function placesBetween(pairs: readonly Match[], side: 0 | 1): (index: number) => string {
  const sorted = [...pairs.entries()].sort(([, a], [, b]) => a[side] - b[side]);
  return (index) => {
    const above = sorted.findLast(([, pair]) => pair[side] < index);
    const below = sorted.find(([, pair]) => pair[side] > index);
    return `${above?.[0]} to ${below?.[0]}`;
  };
}

/** Two with the same parts in the same order are the same; nothing is said of what has no parts. */
function keyOfShape({ parts }: Shape): string | undefined {
  return parts.length > 0 ? parts.map(keyOfPart).join('\n') : undefined;
}

/** Outlines of as many curves become one another well, whatever their proportions. */
const keyOfPart = (part: Part) =>
  part.is === 'outline'
    ? `${part.only} ${part.outline.closed} ${curvesOf(part.outline).length}`
    : (keyOf(part) ?? '');

/** The share of glyphs that two have in common, in their order. */
function likeness(one: Shape, other: Shape): number {
  const [a, b] = [one, other].map(({ parts }) =>
    parts.filter((part) => part.is === 'glyph' && part.text.trim() !== ''),
  ) as [Part[], Part[]];
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST) return 0;
  return (2 * matchInOrder(a, b).length) / (a.length + b.length);
}
