/** Outlines: runs of cubic Béziers, as Manim has them. What is drawn, bounded or met is an outline. */
import { type Box, edge } from './box.js';
import type { Point } from './units.js';

/** Points in scene units, y up: an anchor, then two handles and an anchor for each curve. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Drawn at an even pace along its length. Else every curve takes the same time, as in Manim. */
  readonly isEven?: true;
  /** Further runs, such as the rim of a hole: what lies inside of an even number of them is not filled. */
  readonly more?: readonly Outline[];
}

/** A cubic Bézier: an anchor, two handles, an anchor. */
export type Curve = readonly [Point, Point, Point, Point];

/** The point at a share of the straight way between two others. */
export const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** A straight line as a curve, without its first point. */
export const straight = (a: Point, b: Point): Point[] => [mix(a, b, 1 / 3), mix(a, b, 2 / 3), b];

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

/** The runs of an outline, each by itself; most have one. */
export const runsOf = ({ more, ...first }: Outline): readonly Outline[] =>
  more ? [first, ...more] : [first];

/** Several runs as one outline. */
export function outlineOfRuns([first, ...more]: readonly Outline[]): Outline {
  const run = first ?? { points: [], closed: false };
  return more.length > 0 ? { ...run, more } : run;
}

/** The curves of an outline, one run after another. */
export function curvesOf(outline: Outline): Curve[] {
  const { points, more } = outline;
  const count = Math.max(0, (points.length - 1) / 3);
  const curves = Array.from(
    { length: count },
    (_, i) => points.slice(3 * i, 3 * i + 4) as unknown as Curve,
  );
  return more ? [...curves, ...more.flatMap(curvesOf)] : curves;
}

/** The point of a curve at a share of its parameter. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [i, j, k, l] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a[0] * i + b[0] * j + c[0] * k + d[0] * l, a[1] * i + b[1] * j + c[1] * k + d[1] * l];
}

/** An outline, each of its points taken elsewhere. */
export function mapOutline(outline: Outline, to: (point: Point) => Point): Outline {
  const { points, more } = outline;
  return {
    ...outline,
    points: points.map(to),
    ...(more && { more: more.map((run) => mapOutline(run, to)) }),
  };
}
