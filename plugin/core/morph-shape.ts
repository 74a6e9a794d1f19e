/** The way from one shape to another, part by part. */
import type { Box } from './box.js';
import { type Match, matchInOrder } from './match-parts.js';
import { morphedOutline } from './morph-outline.js';
import { mix } from './outline.js';
import type { OutlinePart, Part, Shape } from './part.js';
import { IN_SCENE } from './pose.js';
import { alone, guidesOf, reframed } from './reframe.js';
import { mixedColor } from './tint.js';
import { minus, type Point } from './units.js';

type PartAt = (share: number) => Part;

/** A shape and the colour of those of its parts that have none of their own. */
interface Coloured extends Fills {
  readonly shape: Shape;
}

/**
 * A shape at a share (0 to 1, both left out) of the way from one to another. Outlines become one
 * another; the same glyphs travel; what has no like fades out on the way to the other shape's box, or
 * fades in on the way from it. Between glyphs and outlines that is all: letters that melt into a shape
 * would need the outlines of their fonts, are none on their way, and cannot be selected.
 */
export function morphedShape(from: Coloured, to: Coloured): (share: number) => Shape {
  const [before, after] = [from.shape.parts, to.shape.parts];
  const pairs = pairsOf(before, after);
  const [gone, come] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const mapOf = (here: Shape, there: Shape) =>
    (hasGlyphs(here.parts) ? evenBoxMap : boxMap)(here.box, there.box);
  const [away, back] = [mapOf(from.shape, to.shape), mapOf(to.shape, from.shape)];
  const parts: PartAt[] = [
    ...before.flatMap((part, i) => (gone.has(i) ? [] : [leaving(part, away)])),
    ...pairs.map(([i, j]) => travelling(before[i] as Part, after[j] as Part, from, to)),
    ...after.flatMap((part, j) => (come.has(j) ? [] : [arriving(part, back)])),
  ];
  const guideOf = (name: 'rim' | 'way') => {
    const [start, end] = [from.shape[name], to.shape[name]];
    return start && end && morphedOutline(start, end);
  };
  const guides = { rim: guideOf('rim'), way: guideOf('way') };
  return (share) => ({
    parts: parts.map((at) => at(share)),
    box: mixedBox(from.shape.box, to.shape.box, share),
    ...guidesOf((name) => guides[name]?.(share)),
  });
}

function pairsOf(before: readonly Part[], after: readonly Part[]): Match[] {
  const areOutlines = [...before, ...after].every(({ is }) => is === 'outline');
  if (!areOutlines) return matchInOrder(before, after);
  // Those that are stroked and filled the same way: a line has no fill to become a tip of.
  return [undefined, 'stroke', 'fill'].flatMap((only) => {
    const [ours, theirs] = [before, after].map((parts) =>
      [...parts.keys()].filter((i) => (parts[i] as OutlinePart).only === only),
    ) as [number[], number[]];
    // As Manim does: where one has fewer, each of its parts becomes several of the other.
    const count = ours.length && theirs.length && Math.max(ours.length, theirs.length);
    const nth = (parts: number[], i: number) =>
      parts[Math.floor((i * parts.length) / count)] as number;
    return Array.from({ length: count }, (_, i): Match => [nth(ours, i), nth(theirs, i)]);
  });
}

/** The colours of what has none of its own. */
type Fills = { readonly fill: string };

/** A part that becomes another. */
export function travelling(a: Part, b: Part, from: Fills, to: Fills): PartAt {
  const color =
    a.color === undefined && b.color === undefined
      ? undefined
      : mixedColor(a.color ?? from.fill, b.color ?? to.fill);
  const colour = (share: number) => (color ? { color: color(share) } : {});
  if (a.is === 'outline' && b.is === 'outline') {
    // The corners of a tip are what they are, wherever it points.
    const outline = morphedOutline(a.outline, b.outline, a.name !== undefined && a.name === b.name);
    return (share) => ({ ...b, ...colour(share), outline: outline(share) });
  }
  if (a.is === 'glyph' && b.is === 'glyph') {
    return (share) => ({
      ...alone(b),
      ...colour(share),
      at: mix(a.at ?? b.at ?? [0, 0], b.at ?? a.at ?? [0, 0], share),
      size: between(a.size, b.size, share),
    });
  }
  if ((a.is === 'window' || a.is === 'image') && b.is === a.is) {
    return (share) => ({
      ...b,
      ...colour(share),
      at: mix(a.at, b.at, share),
      width: between(a.width, b.width, share),
      height: between(a.height, b.height, share),
    });
  }
  return () => b;
}

const between = (a: number, b: number, share: number) => a + (b - a) * share;

export const leaving =
  (part: Part, away: BoxMap): PartAt =>
  (share) => ({ ...mapped(part, away, share), opacity: faded(part, 1 - share) });

export const arriving =
  (part: Part, back: BoxMap): PartAt =>
  (share) =>
    leaving(part, back)(1 - share);

/**
 * The opacity of what is there so far. Of two fades one over the other the sum is nearly even when each
 * is quick in its own half. Pictures cover each other: both are whole half way, else the board would
 * be seen through them.
 */
function faded({ is, opacity = 1 }: Part, share: number): number {
  return opacity * (is === 'image' ? Math.min(1, share * 2) : Math.max(0, share * 1.5 - 0.5));
}

/** Takes points of one box to those of another. */
export interface BoxMap {
  readonly from: Point;
  readonly to: Point;
  /** In x and y. */
  readonly factors: Point;
}

/** Letters cannot be stretched, and what stands among them must stay among them. */
const hasGlyphs = (parts: readonly Part[]) => parts.some(({ is }) => is === 'glyph');

function boxMap(from: Box, to: Box): BoxMap {
  const ratio = (a: number, b: number) => (a > 1e-6 && b > 1e-6 ? b / a : 1);
  const factors: Point = [ratio(from.width, to.width), ratio(from.height, to.height)];
  return { from: from.center, to: to.center, factors };
}

/** The same for what keeps its proportions: it fits into the box. */
export function evenBoxMap(from: Box, to: Box): BoxMap {
  const map = boxMap(from, to);
  const factor = Math.min(...map.factors);
  return { ...map, factors: [factor, factor] };
}

/** A part at a share of its way into another box. */
function mapped(part: Part, map: BoxMap, share: number): Part {
  const [fx, fy] = map.factors.map((factor) => between(1, factor, share)) as [number, number];
  const [x, y] = map.from;
  const place = minus(mix(map.from, map.to, share), [x * fx, y * fy]);
  return reframed(part, { place, scale: [fx, fy], turn: 0 }, IN_SCENE);
}

export function mixedBox(a: Box, b: Box, share: number): Box {
  return {
    center: mix(a.center, b.center, share),
    width: between(a.width, b.width, share),
    height: between(a.height, b.height, share),
  };
}
