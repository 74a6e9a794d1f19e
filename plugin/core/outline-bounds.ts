/** How far an outline reaches, and where it is left. */
import { around, type Box } from './box.js';
import { type Curve, curvesOf, mix, type Outline, pointOn, runsOf } from './outline.js';
import { minus, norm, type Point } from './units.js';

/** The bounding box of an outline; of none, an empty one in the centre of the frame. */
export function outlineBox(outline: Outline): Box {
  const extremes = curvesOf(outline).flatMap((curve) =>
    turnsOf(curve).map((t) => pointOn(curve, t)),
  );
  const anchors = runsOf(outline).flatMap(({ points }) => points.filter((_, i) => i % 3 === 0));
  return around([...anchors, ...extremes]);
}

/** The shares of a curve where it turns round, from left to right or from up to down. */
export const turnsOf = (curve: Curve): number[] =>
  [0, 1].flatMap((axis) => turningPoints(curve.map((point) => point[axis] as number)));

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
