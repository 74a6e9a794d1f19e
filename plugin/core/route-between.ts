/** Where the route of an arrow or line runs: from one end to the other, straight, curved or round corners. */
import { type Box, edge } from './box.js';
import type { Direction, ReadPlace } from './common-fields.js';
import { exit, exitThrough } from './exits.js';
import type { Outline } from './outline.js';
import { arcBetween, type Route } from './route.js';
import { minus, norm, type Point, plus, vector } from './units.js';

/** An end of an arrow or line, as it was read. */
export type RouteEnd =
  | ReadPlace
  | { readonly of: string; readonly side?: Direction; readonly shift?: Point };

/** What joins two ends. */
export interface Routed {
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  /** Sets out in this direction, with right angles. */
  readonly elbow?: Direction;
  /** How far beyond the farther end an elbow runs before it turns back, in units. */
  readonly reach?: number;
  /** The angle of an arc in radians, counter-clockwise. */
  readonly arc?: number;
}

/** What the ends stand on. */
export interface Ground {
  /** The box of a mobject; of a point an empty one. */
  boxOf(place: ReadPlace): Box;
  /** Where arrows to a mobject end, if that is not its box. */
  rimOf(id: string): Outline | undefined;
  /** Where an end that is a point has gone. */
  moved(point: Point): Point;
}

/** The route between two ends, where they are now. Nothing of it is stored: it follows what it joins. */
export function routeBetween(connector: Routed, ground: Ground): Route {
  const { from, to, elbow, arc } = connector;
  const fromHint = middle(from, ground);
  const toHint = middle(to, ground);
  if (elbow === undefined) {
    const start = anchor(from, toHint, undefined, ground);
    const end = anchor(to, fromHint, undefined, ground);
    return arc ? arcBetween(start, end, arc) : { corners: [start, end] };
  }
  return { corners: elbowOf({ ...connector, elbow }, fromHint, toHint, ground) };
}

function elbowOf(
  { from, to, elbow, reach }: Routed & { readonly elbow: Direction },
  fromHint: Point,
  toHint: Point,
  ground: Ground,
): Point[] {
  const out = unit(vector(elbow));
  const start = anchor(from, toHint, out, ground);
  const target = reach === undefined && !isTold(to) && joinedBy(to);
  if (target && liesAhead(ground.boxOf(target), start, out)) {
    // Across it could only arrive inside of it.
    const end = anchor(to, fromHint, [-out[0], -out[1]], ground);
    return elbowBetween(start, end, out, undefined, true);
  }
  // Turning back it arrives on the side it set out from; otherwise it arrives across.
  const rise = cross(out, minus(toHint, start));
  const arriving: Point = reach === undefined ? [out[1] * rise, -out[0] * rise] : out;
  const end = anchor(to, fromHint, unit(arriving), ground);
  return elbowBetween(start, end, out, reach, facing(to, out));
}

const isTold = (end: RouteEnd) => typeof end === 'object' && 'of' in end && end.side !== undefined;

/** Whether a box lies straight ahead. */
function liesAhead(box: Box, start: Point, out: Point): boolean {
  const [x, y] = minus(box.center, start);
  const aside = Math.abs(out[0] === 0 ? x : y);
  const half = (out[0] === 0 ? box.width : box.height) / 2;
  return x * out[0] + y * out[1] > 0 && aside <= half;
}

/** True when the far end is told to be entered in the direction the elbow sets out in. */
function facing(to: RouteEnd, out: Point): boolean {
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

function middle(end: RouteEnd, { boxOf, moved }: Ground): Point {
  if (typeof end === 'string') return boxOf(end).center;
  if ('on' in end) return boxOf(end).center;
  if (!('of' in end)) return moved(end);
  const box = boxOf(end.of);
  return plus(edge(box, end.side ? vector(end.side) : [0, 0]), end.shift ?? [0, 0]);
}

function anchor(end: RouteEnd, other: Point, side: Point | undefined, ground: Ground): Point {
  const id = joinedBy(end);
  if (id === undefined || isTold(end)) return middle(end, ground);
  const box = ground.boxOf(id);
  const rim = ground.rimOf(id);
  const point = side
    ? edge(box, side)
    : ((rim && exitThrough(rim, box.center, other)) ?? exit(box, other));
  return typeof end === 'object' && 'of' in end ? plus(point, end.shift ?? [0, 0]) : point;
}

/** The mobject that an end is joined to; a place on axes is none. */
export function joinedBy(end: string | object): string | undefined {
  if (typeof end === 'string') return end;
  return 'of' in end ? (end.of as string) : undefined;
}

const cross = (a: Point, b: Point) => Math.sign(a[0] * b[1] - a[1] * b[0]);

/** The nearest of the four sides. */
function unit(a: Point): Point {
  return Math.abs(a[0]) >= Math.abs(a[1]) ? [Math.sign(a[0]), 0] : [0, Math.sign(a[1])];
}
