import { mix, type Outline, straight } from './outline.js';
import { minus, norm, type Point, plus } from './units.js';

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
