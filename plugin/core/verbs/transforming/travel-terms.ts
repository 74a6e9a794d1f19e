/** Terms of texts and formulas that go from where they stand to where they are found again. */
import { arcBend, type Bend, bendsOf, type Mover } from '../../bend.js';
import { type Box, union } from '../../box.js';
import type { State } from '../../channels.js';
import { type Match, matchAnywhere } from '../../match-parts.js';
import { arriving, evenBoxMap, leaving, mixedBox, travelling } from '../../morph-shape.js';
import { outlineBox } from '../../outline-bounds.js';
import type { Part, Shape } from '../../part.js';
import { boxOfState, IN_SCENE, type Pose } from '../../pose.js';
import { boxInFrame, reframed } from '../../reframe.js';
import { isRelation, sharedParts } from '../../shared-parts.js';
import type { Track } from '../../track.js';
import { type Point, plus, turned } from '../../units.js';
import type { Cue } from '../verb.js';
import { becomeTracks } from './transform-leaves.js';

/** A part of one of several leaves. */
interface Term {
  readonly leaf: string;
  readonly state: State;
  readonly part: Part;
}

type PartAt = (share: number) => Part;

/**
 * The terms of some leaves go to where they stand in others; what is not found again fades.
 *
 * @param told - leaves that are known to be the same, part by part.
 * @param pathArc - the arc on which all go; without it only those that would cross each other.
 */
export function travelTerms(
  cue: Cue,
  from: readonly string[],
  to: readonly string[],
  told: readonly { readonly from: string; readonly to: string }[],
  pathArc?: number,
): Track[] {
  const [before, after] = [termsOf(cue, from), termsOf(cue, to)];
  const [ours, theirs] = [before.map(({ part }) => part), after.map(({ part }) => part)];
  const known = told.flatMap((pair): Match[] => {
    const i = before.findIndex(({ leaf }) => leaf === pair.from);
    const j = after.findIndex(({ leaf }) => leaf === pair.to);
    const count = cue.now(pair.to).shape.parts.length;
    return i < 0 || j < 0 ? [] : Array.from({ length: count }, (_, k) => [i + k, j + k]);
  });
  const matches = matchAnywhere(ours, theirs, known);
  const { into, outOf } = sharedParts(ours, theirs, matches);
  const bends = bendsOfTerms([matches, into, outOf], before, after, pathArc);
  const boxes = [boxOfAll(cue, from), boxOfAll(cue, to)] as const;

  const come = to.flatMap((leaf) => {
    const end = cue.now(leaf);
    const pairs = [...matches, ...outOf].filter(([, j]) => after[j]?.leaf === leaf);
    const start = cue.now(mostFrequent(pairs.map(([i]) => before[i]?.leaf)) ?? from[0] ?? leaf);
    const back = evenBoxMap(boxInFrame(boxes[1], end), boxInFrame(boxes[0], start));
    const parts = after.flatMap(({ leaf: owner, part }, j): PartAt[] => {
      if (owner !== leaf) return [];
      const pair = pairs.find((each) => each[1] === j);
      if (!pair) return [arriving(part, back)];
      const { part: old, state } = before[pair[0]] as Term;
      const source = inColors(reframed(old, state, start), state, start);
      return [bent(travelling(source, part, start, end), bends.get(pair), start, end)];
    });
    const shape = (share: number): Shape => ({
      parts: parts.map((at) => at(share)),
      box: mixedBox(start.shape.box, end.shape.box, share),
    });
    return [...cue.bring(leaf), ...becomeTracks(cue, leaf, start, end, { shape })];
  });

  const stays = new Set(matches.map(([i]) => i));
  const gone = from.flatMap((leaf) => {
    const now = cue.now(leaf);
    const away = evenBoxMap(boxInFrame(boxes[0], now), boxInFrame(boxes[1], now));
    const parts = before.flatMap(({ leaf: owner, part }, i): PartAt[] => {
      if (owner !== leaf || stays.has(i)) return [];
      const pair = into.find((each) => each[0] === i);
      if (!pair) return [leaving(part, away)];
      const { part: next, state } = after[pair[1]] as Term;
      const goal = inColors(reframed(next, state, now), state, now);
      return [bent(travelling(part, goal, now, now), bends.get(pair), now, now)];
    });
    if (parts.length === 0) return [cue.remove(leaf)];
    const shape = (share: number): Shape =>
      share === 0 ? now.shape : { ...now.shape, parts: parts.map((at) => at(share)) };
    return [cue.lend(leaf, 'shape', shape), cue.atEnd(leaf, 'shown', false)];
  });
  return [...gone, ...come];
}

const termsOf = (cue: Cue, leaves: readonly string[]): Term[] =>
  leaves.flatMap((leaf) => {
    const state = cue.now(leaf);
    return state.shape.parts.map((part) => ({ leaf, state, part }));
  });

const boxOfAll = (cue: Cue, leaves: readonly string[]): Box =>
  union(
    leaves
      .map((leaf) => cue.now(leaf))
      .filter(({ shape }) => shape.parts.length > 0)
      .map(boxOfState),
  );

/** Among leaves of another colour, a part must tell its own. */
const inColors = (part: Part, own: State, among: State): Part =>
  part.color === undefined && own.fill !== among.fill ? { ...part, color: own.fill } : part;

function mostFrequent(leaves: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const leaf of leaves) if (leaf) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A part off its straight way, in a frame that goes from one to another. */
function bent(at: PartAt, bend: Bend | undefined, from: Pose, to: Pose): PartAt {
  if (!bend) return at;
  return (share) => {
    const part = at(share);
    const angle = from.turn + (to.turn - from.turn) * share;
    const off = turned(bend(share), -angle);
    const scale = (axis: 0 | 1) =>
      from.scale[axis] + (to.scale[axis] - from.scale[axis]) * share || 1;
    const place: Point = [off[0] / scale(0), off[1] / scale(1)];
    return reframed(part, { ...IN_SCENE, place }, IN_SCENE);
  };
}

/** The bends of pairs: parts that stay side by side are one term, and go together. */
function bendsOfTerms(
  pairs: readonly (readonly Match[])[],
  before: readonly Term[],
  after: readonly Term[],
  pathArc: number | undefined,
): Map<Match, Bend | undefined> {
  const runs = pairs.flatMap(sideBySide);
  const movers = runs.map((run): Mover => {
    const [starts, ends] = [
      run.map(([i]) => middleOf(before[i] as Term)),
      run.map(([, j]) => middleOf(after[j] as Term)),
    ];
    const mean = (all: readonly { readonly at: Point }[]): Point => [
      all.reduce((sum, { at }) => sum + at[0], 0) / all.length,
      all.reduce((sum, { at }) => sum + at[1], 0) / all.length,
    ];
    const size = Math.max(heightOf(starts), heightOf(ends));
    const isAnchor = run.some(([i]) => isRelation((before[i] as Term).part));
    return { from: mean(starts), to: mean(ends), size, isAnchor };
  });
  const bends =
    pathArc === undefined ? bendsOf(movers) : movers.map((mover) => arcBend(mover, pathArc));
  return new Map(runs.flatMap((run, i) => run.map((pair) => [pair, bends[i]] as const)));
}

/** Pairs of parts that are in a row before and after. */
function sideBySide(pairs: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  for (const pair of [...pairs].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const last = runs.at(-1)?.at(-1);
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** How tall several parts are together. */
function heightOf(parts: readonly { readonly at: Point; readonly size: number }[]): number {
  const top = Math.max(...parts.map(({ at, size }) => at[1] + size / 2));
  return top - Math.min(...parts.map(({ at, size }) => at[1] - size / 2));
}

/** About where the middle of a part is in the scene, and how tall it is. */
function middleOf({ part: own, state }: Term): { readonly at: Point; readonly size: number } {
  const part = reframed(own, state, IN_SCENE);
  if (part.is === 'glyph') {
    return { at: plus(part.at ?? state.place, [part.size / 4, part.size / 4]), size: part.size };
  }
  if (part.is === 'window') {
    return { at: plus(part.at, [part.width / 2, -part.height / 2]), size: part.height };
  }
  if (part.is !== 'outline') return { at: state.place, size: 0 };
  const { center, height } = outlineBox(part.outline);
  return { at: center, size: height };
}
