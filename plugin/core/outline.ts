/** Outlines: runs of cubic Béziers, as Manim has them. What is drawn, bounded or met is an outline. */
import { around, type Box, edge } from './box.js';
import { minus, norm, type Point, plus } from './units.js';

/** Points in scene units, y up: an anchor, then two handles and an anchor for each curve. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Drawn at an even pace along its length. Else every curve takes the same time, as in Manim. */
  readonly isEven?: true;
}

type Curve = readonly [Point, Point, Point, Point];

const mix = (a: Point, b: Point, share: number): Point => plus(a, minus(b, a), share);

/** A straight line as a curve, without its first point. */
const straight = (a: Point, b: Point): Point[] => [mix(a, b, 1 / 3), mix(a, b, 2 / 3), b];

/** The straight lines from point to point; closed, back to the first. */
export function polyline(points: readonly Point[], closed = false): Outline {
  const [first] = points;
  if (!first) return { points: [], closed };
  const all = closed ? [...points, first] : points;
  return {
    points: [first, ...all.slice(1).flatMap((point, i) => straight(all[i] as Point, point))],
    closed,
  };
}

/** A box in Manim's order: from the upper right corner counter-clockwise. */
export function boxOutline(box: Box): Outline {
  const corners: Point[] = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ];
  return polyline(
    corners.map((corner) => edge(box, corner)),
    true,
  );
}

/** Pieces of a full turn, as in Manim's `Arc`: a circle of eight curves is off by 0.0004 %. */
const PIECES = 8;

/**
 * A part of a circle, or of an ellipse.
 *
 * @param radii - in x and y, in units.
 * @param start - the angle where it begins, in radians, counter-clockwise from the right.
 * @param angle - how far it goes; a full turn closes it.
 */
export function arcOutline(center: Point, radii: Point, start = 0, angle = 2 * Math.PI): Outline {
  const step = angle / PIECES;
  const handle = (4 / 3) * Math.tan(step / 4);
  const at = (turn: number, ahead: number): Point => [
    center[0] + radii[0] * (Math.cos(turn) - ahead * Math.sin(turn)),
    center[1] + radii[1] * (Math.sin(turn) + ahead * Math.cos(turn)),
  ];
  const points = [at(start, 0)];
  for (let i = 0; i < PIECES; i++) {
    const [from, to] = [start + i * step, start + (i + 1) * step];
    points.push(at(from, handle), at(to, -handle), at(to, 0));
  }
  return { points, closed: Math.abs(angle) >= 2 * Math.PI };
}

/** The straight lines from point to point, their corners rounded with a radius in units. */
export function roundedPolyline(corners: readonly Point[], radius: number): Outline {
  const [first, ...rest] = corners;
  if (!first) return { points: [], closed: false };
  const points: Point[] = [first];
  const straightTo = (point: Point) => points.push(...straight(points.at(-1) as Point, point));
  for (const [i, corner] of rest.entries()) {
    const [previous, next] = [corners[i] as Point, rest[i + 1]];
    if (!next) {
      straightTo(corner);
      continue;
    }
    const [begin, end] = [towards(corner, previous, radius), towards(corner, next, radius)];
    straightTo(begin);
    // A quadratic curve with the corner as its handle, as a cubic one.
    points.push(mix(begin, corner, 2 / 3), mix(end, corner, 2 / 3), end);
  }
  return { points, closed: false, isEven: true };
}

/** Where the rounding of a corner meets the side that leads to `other`. */
function towards(corner: Point, other: Point, radius: number): Point {
  const side = minus(other, corner);
  const length = norm(side) || 1;
  return plus(corner, side, Math.min(radius, length / 2) / length);
}

/** The curves of an outline. */
export function curvesOf({ points }: Outline): Curve[] {
  const count = Math.max(0, (points.length - 1) / 3);
  return Array.from(
    { length: count },
    (_, i) => points.slice(3 * i, 3 * i + 4) as unknown as Curve,
  );
}

/** The point of a curve at a share of its parameter. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [i, j, k, l] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a[0] * i + b[0] * j + c[0] * k + d[0] * l, a[1] * i + b[1] * j + c[1] * k + d[1] * l];
}

/** The first part of a curve, without its first point (de Casteljau). */
function head([a, b, c, d]: Curve, t: number): Point[] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  return [ab, abc, mix(abc, bcd, t)];
}

/**
 * The first `share` of an outline, 0 to 1: Manim's `pointwise_become_partial`. Filled, it is closed by
 * its chord.
 */
export function partialOutline(outline: Outline, share: number): Outline {
  if (share >= 1) return outline;
  const curves = curvesOf(outline);
  const [whole, rest] = outline.isEven ? byLength(curves, share) : byCount(curves, share);
  const drawn = outline.points.slice(0, 3 * whole + 1);
  const cut = curves[whole];
  const points = rest === 0 || !cut ? drawn : [...drawn, ...head(cut, rest)];
  return { points, closed: false };
}

function byCount(curves: readonly Curve[], share: number): [whole: number, rest: number] {
  const whole = Math.floor(share * curves.length);
  return [whole, share * curves.length - whole];
}

function byLength(curves: readonly Curve[], share: number): [whole: number, rest: number] {
  const lengths = curves.map(lengthOf);
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    if (left < length) return [i, left / length];
    left -= length;
  }
  return [curves.length, 0];
}

/** Between the chord and the handles' way; exact for a straight line. */
function lengthOf([a, b, c, d]: Curve): number {
  const chord = norm(minus(d, a));
  return (chord + norm(minus(b, a)) + norm(minus(c, b)) + norm(minus(d, c))) / 2;
}

/** The bounding box of an outline; of none, an empty one in the centre of the frame. */
export function outlineBox(outline: Outline): Box {
  const extremes = curvesOf(outline).flatMap((curve) =>
    [0, 1]
      .flatMap((axis) => turningPoints(curve.map((point) => point[axis] as number)))
      .map((t) => pointOn(curve, t)),
  );
  return around([...outline.points.filter((_, i) => i % 3 === 0), ...extremes]);
}

/** Where a cubic with these coefficients in one direction turns round: the roots of its derivative. */
function turningPoints([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  const [u, v, w] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a];
  const roots =
    Math.abs(u) < 1e-12
      ? [-w / v]
      : [1, -1].map((sign) => (-v + sign * Math.sqrt(v * v - 4 * u * w)) / (2 * u));
  return roots.filter((t) => t > 0 && t < 1); // neither NaN nor infinite
}

/** How finely a curve is searched for the place where a straight way crosses it. */
const INTERVALS = 8;

/**
 * Where the way from a point inside an outline to a point outside leaves it.
 *
 * @returns nothing when it does not.
 */
export function exitThrough(outline: Outline, from: Point, to: Point): Point | undefined {
  const way = minus(to, from);
  const length = norm(way);
  if (length === 0) return undefined;
  let farthest: Point | undefined;
  let reach = 0;
  for (const curve of curvesOf(outline)) {
    for (const point of crossings(curve, from, way)) {
      const ahead = (minus(point, from)[0] * way[0] + minus(point, from)[1] * way[1]) / length;
      if (ahead > reach) [farthest, reach] = [point, ahead];
    }
  }
  return farthest;
}

/** Where a curve crosses the straight line through a point. */
function crossings(curve: Curve, from: Point, way: Point): Point[] {
  const side = (point: Point) => way[0] * (point[1] - from[1]) - way[1] * (point[0] - from[0]);
  const [a, b, c, d] = curve.map(side) as [number, number, number, number];
  const isStraight = Math.abs(b - a - (d - a) / 3) + Math.abs(c - a - (2 * (d - a)) / 3) < 1e-12;
  // Exact where it can be: what stands level shall be joined on the level.
  if (isStraight) return a * d <= 0 && a !== d ? [mix(curve[0], curve[3], a / (a - d))] : [];
  const found: Point[] = [];
  for (let i = 0; i < INTERVALS; i++) {
    let [low, high] = [i / INTERVALS, (i + 1) / INTERVALS];
    const sign = Math.sign(side(pointOn(curve, low)));
    if (sign * side(pointOn(curve, high)) > 0) continue;
    for (let n = 0; n < 40; n++) {
      const middle = (low + high) / 2;
      if (sign * side(pointOn(curve, middle)) > 0) low = middle;
      else high = middle;
    }
    found.push(pointOn(curve, high));
  }
  return found;
}

/** An outline, each of its points taken elsewhere. */
export function mapOutline(outline: Outline, to: (point: Point) => Point): Outline {
  return { ...outline, points: outline.points.map(to) };
}
