/** How far two painted leaves are from looking the same. */
import { curvesOf, type Outline, pointOn, runsOf } from '../../plugin/core/outline.js';
import { minus, norm, ORIGIN, type Point, plus } from '../../plugin/core/units.js';
import type { PaintedLeaf, PaintedPart } from './paint-list.js';

/** Where two ways are compared, in shares of their length: their points may differ in number. */
const SHARES = Array.from({ length: 13 }, (_, i) => i / 12);

/** Below it, nobody would see anything. */
const UNSEEN = 0.01;

/**
 * The greatest difference: of places in units, of shares and weights of colours as they are. What is
 * not there is as good as what cannot be seen.
 */
export function difference(a: PaintedLeaf | undefined, b: PaintedLeaf | undefined): number {
  if (Math.max(ink(a), ink(b)) < UNSEEN) return 0;
  if (!a || !b || a.parts.length !== b.parts.length) return Number.POSITIVE_INFINITY;
  const gaps = a.parts.flatMap((part, i) => {
    const other = b.parts[i] as PaintedPart;
    // A joint comes all at once, with its line.
    return part.isUntimed && part.drawn !== other.drawn ? [] : [partGap(part, other)];
  });
  return Math.max(Math.abs(a.opacity - b.opacity), colorGap(a.stroke, b.stroke), ...gaps);
}

/** How much of a leaf can be seen. */
function ink(leaf: PaintedLeaf | undefined): number {
  if (!leaf) return 0;
  const timed = leaf.parts.filter(({ isUntimed }) => !isUntimed);
  return Math.max(0, ...timed.map((part) => leaf.opacity * reach(part)));
}

/** How much there is to see of a part: an outline is as long as it is drawn. */
const reach = ({ is, points, drawn, fill, stroke }: PaintedPart) =>
  Math.max(fill, Math.min(1, stroke)) * Math.min(is === 'outline' ? 1 : drawn, extent(points));

function partGap(a: PaintedPart, b: PaintedPart): number {
  const seen = Math.min(reach(a), reach(b));
  return Math.max(
    Math.abs(a.drawn - b.drawn),
    Math.abs(a.fill - b.fill) * seen,
    Math.abs(a.stroke - b.stroke) * seen,
    Math.abs(a.gaps - b.gaps) * seen,
    colorGap(a.color, b.color),
    outlineGap(a.points, b.points),
  );
}

/** How far two outlines are from each other where they are farthest apart, in units. */
export function outlineGap(a: Outline, b: Outline): number {
  // Between two runs nothing is drawn: the second begins anywhere, and at first is too short to be seen.
  const runs = [a, b].map((each) => (each.more ? runsOf(each).filter(isSeen) : [each]));
  const [ours, theirs] = runs as [Outline[], Outline[]];
  const all = ours.length > theirs.length ? ours : theirs;
  return Math.max(0, ...all.map((_, i) => runGap(ours[i] ?? NO_RUN, theirs[i] ?? NO_RUN)));
}

const NO_RUN: Outline = { points: [], closed: false };

const isSeen = (run: Outline) => extent(run) > UNSEEN;

function runGap(a: Outline, b: Outline): number {
  if (a.points.length === 0 || b.points.length === 0) return Math.max(extent(a), extent(b));
  const [ours, theirs] = [a, b].map(flattened) as [Point[], Point[]];
  return Math.max(
    ...SHARES.map((share) => norm(minus(pointAt(ours, share), pointAt(theirs, share)))),
  );
}

/** How far an outline reaches from its first point. */
export function extent({ points }: Outline): number {
  return Math.max(0, ...points.map((point) => norm(minus(point, points[0] as Point))));
}

/** An outline as straight lines; of curves, sixteen each. */
export function flattened(outline: Outline): Point[] {
  const [first] = outline.points;
  if (!first) return [];
  const shares = Array.from({ length: 16 }, (_, i) => (i + 1) / 16);
  return [first, ...curvesOf(outline).flatMap((curve) => shares.map((t) => pointOn(curve, t)))];
}

/** How far a point is from an outline, in units. */
export function distanceTo(outline: Outline, point: Point): number {
  const points = flattened(outline);
  const sides = points.slice(1).map((b, i) => {
    const a = points[i] as Point;
    const [along, out] = [minus(b, a), minus(point, a)];
    const length = norm(along) || 1;
    const share = (along[0] * out[0] + along[1] * out[1]) / (length * length);
    return norm(minus(out, plus(ORIGIN, along, Math.min(1, Math.max(0, share)))));
  });
  return Math.min(...sides);
}

/** The point at a share of the length of straight lines. */
function pointAt(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, i) => norm(minus(point, points[i] as Point)));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    if (left < length) return plus(a, minus(b, a), left / length);
    left -= length;
  }
  return points.at(-1) as Point;
}

/** How far apart two mixtures of colours are: by how much of each colour is in them. */
export function colorGap(a: string, b: string): number {
  if (a === b) return 0;
  const [ours, theirs] = [mixtureOf(a), mixtureOf(b)];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return Math.max(
    ...[...names].map((name) => Math.abs((ours.get(name) ?? 0) - (theirs.get(name) ?? 0))),
  );
}

function mixtureOf(color: string): Map<string, number> {
  const [, to, percent, from] = /^color-mix\(in srgb, (.*?) ([\d.]+)%, (.*)\)$/.exec(color) ?? [];
  if (to === undefined || from === undefined) return new Map(channelsOf(color) ?? [[color, 1]]);
  const share = Number(percent) / 100;
  const mixture = new Map([...mixtureOf(from)].map(([name, part]) => [name, part * (1 - share)]));
  for (const [name, part] of mixtureOf(to))
    mixture.set(name, (mixture.get(name) ?? 0) + part * share);
  return mixture;
}

/** What a colour in figures is made of. */
function channelsOf(color: string): [string, number][] | undefined {
  const [hex] = /^#[\da-f]{6}$/i.exec(color) ?? [];
  const [, decimal] = /^rgb\(([\d,]+)\)$/.exec(color) ?? [];
  const channels =
    hex?.match(/[\da-f]{2}/gi)?.map((each) => Number.parseInt(each, 16)) ??
    decimal?.split(',').map(Number);
  return channels?.map((each, i) => [`channel ${i}`, each / 255]);
}
