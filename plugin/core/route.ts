import { around, type Box, edge, exit } from './box.js';
import type { Arrow, End, Line } from './mobject.js';
import { minus, norm, type Point, plus, vector } from './units.js';

/** The way of an arrow or line, from where it starts to where it ends. */
export interface Route {
  /** The corners of the shaft; corners in between are rounded when painted. */
  readonly shaft: readonly Point[];
  /** The corners of the tip; the middle one is the apex. */
  readonly tip?: readonly [Point, Point, Point];
  /** Where a disc shows that it leaves another line. */
  readonly joint?: Point;
}

/** Length and width of a tip, in units. Manim's 0.35 is heavy beside labels of size 16. */
const TIP = 0.22;
/** The share of a short arrow that its tip may take. */
const TIP_SHARE = 0.6;
/** Gap between an arrow and the mobject it joins; Manim's 0.25 eats short arrows. */
const BUFF = 0.08;
/** Pieces of an arc: at 4K the corner between two is under half a pixel. */
const ARC_PIECES = 32;

/**
 * Where an arrow or line runs, given where the mobjects are now. Nothing of it is stored: what joins
 * two mobjects follows them wherever they move.
 */
export function routeOf(
  connector: Arrow | Line,
  boxOf: (id: string) => Box,
  offset: Point = [0, 0],
): Route {
  const whole = corners(connector, boxOf, offset);
  const buffs = gaps(connector);
  const way = trimmed(trimmedEnd(whole, buffs[1]), buffs[0]);
  const [start = [0, 0] as Point] = way;
  const joint = connector.tail === 'joint' ? { joint: start } : {};
  const length = lengthOf(way);
  if (connector.kind === 'line' || length === 0) return { shaft: way, ...joint };
  const tipLength = Math.min(connector.tipLength ?? TIP, length * TIP_SHARE);
  const shaft = trimmedEnd(way, tipLength);
  const apex = way.at(-1) ?? start;
  const base = shaft.at(-1) ?? start;
  const along = minus(apex, base);
  const across: Point = [-along[1] / 2, along[0] / 2];
  return { shaft, tip: [plus(base, across), apex, plus(base, across, -1)], ...joint };
}

/** The same route, moved. */
export function movedRoute(route: Route, by: Point): Route {
  if (by[0] === 0 && by[1] === 0) return route;
  const { shaft, tip, joint } = route;
  const moved = (point: Point) => plus(point, by);
  return {
    shaft: shaft.map(moved),
    ...(tip && { tip: [moved(tip[0]), moved(tip[1]), moved(tip[2])] }),
    ...(joint && { joint: moved(joint) }),
  };
}

/** The bounding box of a route. */
export function routeBox(route: Route): Box {
  return around([...route.shaft, ...(route.tip ?? [])]);
}

/** The mobjects an arrow or line joins. */
export function joinedBy(connector: Arrow | Line): string[] {
  return [connector.from, connector.to].flatMap((end) => idOf(end) ?? []);
}

function idOf(end: End): string | undefined {
  if (typeof end === 'string') return end;
  return 'of' in end ? end.of : undefined;
}

function gaps({ buff, from, to }: Arrow | Line): readonly [number, number] {
  if (typeof buff === 'number') return [buff, buff];
  const atBox = (end: End) =>
    typeof end === 'string' || ('of' in end && end.shift === undefined) ? BUFF : 0;
  return buff ?? [atBox(from), atBox(to)];
}

function corners(connector: Arrow | Line, boxOf: (id: string) => Box, offset: Point): Point[] {
  const { from, to, elbow, arc, reach } = connector;
  const fromHint = middle(from, boxOf, offset);
  const toHint = middle(to, boxOf, offset);
  if (elbow === undefined) {
    const start = anchor(from, toHint, undefined, boxOf, offset);
    const end = anchor(to, fromHint, undefined, boxOf, offset);
    return arc ? arcBetween(start, end, arc) : [start, end];
  }
  const out = unit(vector(elbow));
  const start = anchor(from, toHint, out, boxOf, offset);
  const target = reach === undefined && !isTold(to) && idOf(to);
  if (target && liesAhead(boxOf(target), start, out)) {
    // Across it could only arrive inside of it.
    const end = anchor(to, fromHint, [-out[0], -out[1]], boxOf, offset);
    return elbowBetween(start, end, out, undefined, true);
  }
  // Turning back it arrives on the side it set out from; otherwise it arrives across.
  const rise = cross(out, minus(toHint, start));
  const arriving: Point = reach === undefined ? [out[1] * rise, -out[0] * rise] : out;
  const end = anchor(to, fromHint, unit(arriving), boxOf, offset);
  return elbowBetween(start, end, out, reach, facing(to, out));
}

const isTold = (end: End) => typeof end === 'object' && 'of' in end && end.side !== undefined;

/** Whether a box lies straight ahead. */
function liesAhead(box: Box, start: Point, out: Point): boolean {
  const [x, y] = minus(box.center, start);
  const aside = Math.abs(out[0] === 0 ? x : y);
  const half = (out[0] === 0 ? box.width : box.height) / 2;
  return x * out[0] + y * out[1] > 0 && aside <= half;
}

/** True when the far end is told to be entered in the direction the elbow sets out in. */
function facing(to: End, out: Point): boolean {
  if (typeof to === 'string' || !('of' in to) || to.side === undefined) return false;
  const side = vector(to.side);
  return side[0] * out[0] + side[1] * out[1] < 0;
}

function elbowBetween(
  start: Point,
  end: Point,
  out: Point,
  reach: number | undefined,
  entersOpposite: boolean,
) {
  const along = (point: Point) => point[0] * out[0] + point[1] * out[1];
  const turn =
    reach !== undefined
      ? Math.max(along(start), along(end)) + reach
      : entersOpposite
        ? (along(start) + along(end)) / 2
        : along(end);
  const first = plus(start, out, turn - along(start));
  const second = plus(end, out, turn - along(end));
  const isSame = (a: Point, b: Point) => norm(minus(a, b)) < 1e-9;
  if (isSame(first, second)) return [start, end]; // straight ahead
  return isSame(second, end) ? [start, first, end] : [start, first, second, end];
}

function arcBetween(start: Point, end: Point, angle: number): Point[] {
  const chord = minus(end, start);
  const height = 1 / (2 * Math.tan(angle / 2));
  const center: Point = [
    start[0] + chord[0] / 2 - chord[1] * height,
    start[1] + chord[1] / 2 + chord[0] * height,
  ];
  const spoke = minus(start, center);
  return Array.from({ length: ARC_PIECES + 1 }, (_, i) => {
    const turn = (angle * i) / ARC_PIECES;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return plus(center, [spoke[0] * cos - spoke[1] * sin, spoke[0] * sin + spoke[1] * cos]);
  });
}

function middle(end: End, boxOf: (id: string) => Box, offset: Point): Point {
  if (typeof end === 'string') return boxOf(end).center;
  if (!('of' in end)) return plus(end, offset);
  const box = boxOf(end.of);
  return plus(edge(box, end.side ? vector(end.side) : [0, 0]), end.shift ?? [0, 0]);
}

function anchor(
  end: End,
  other: Point,
  side: Point | undefined,
  boxOf: (id: string) => Box,
  offset: Point,
): Point {
  const id = idOf(end);
  if (id === undefined || isTold(end)) return middle(end, boxOf, offset);
  const box = boxOf(id);
  const point = side ? edge(box, side) : exit(box, other);
  return typeof end === 'object' && 'of' in end ? plus(point, end.shift ?? [0, 0]) : point;
}

const cross = (a: Point, b: Point) => Math.sign(a[0] * b[1] - a[1] * b[0]);

/** The nearest of the four sides. */
function unit(a: Point): Point {
  return Math.abs(a[0]) >= Math.abs(a[1]) ? [Math.sign(a[0]), 0] : [0, Math.sign(a[1])];
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + norm(minus(point, points[i] ?? point)), 0);
}

const trimmedEnd = (points: readonly Point[], by: number) =>
  trimmed([...points].reverse(), by).reverse();

/** The way without its first `by` units; what is shorter shrinks to its end. */
function trimmed(points: readonly Point[], by: number): Point[] {
  let left = by;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = norm(minus(b, a));
    if (left < length) return [plus(a, minus(b, a), left / length), ...points.slice(i)];
    left -= length;
  }
  return points.slice(-1);
}
