/** Where the way from the inside of something to a point outside leaves it. */
import type { Box } from './box.js';
import { type Curve, curvesOf, mix, type Outline, pointOn } from './outline.js';
import { minus, norm, type Point, plus } from './units.js';

/** Where the way from the middle of a box to a point leaves the box. */
export function exit(box: Box, towards: Point): Point {
  const [dx, dy] = minus(towards, box.center);
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(share) ? plus(box.center, [dx, dy], share) : box.center;
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
