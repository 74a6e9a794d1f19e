/** The way of an arrow or line: straight lines from corner to corner, or an arc. */
import { arcOutline, type Outline, roundedPolyline } from './outline.js';
import { minus, norm, type Point, plus } from './units.js';

export type Way =
  | { readonly corners: readonly Point[] }
  | {
      readonly center: Point;
      readonly radius: number;
      /** Where it starts, and how far it goes, in radians, counter-clockwise. */
      readonly start: number;
      readonly angle: number;
    };

/** The radius of an elbow's corners, in units. */
const CORNER = 0.15;

/** The arc from one point to another, by its angle in radians, counter-clockwise. */
export function arcBetween(from: Point, to: Point, angle: number): Way {
  const chord = minus(to, from);
  const height = 1 / (2 * Math.tan(angle / 2));
  const center: Point = [
    from[0] + chord[0] / 2 - chord[1] * height,
    from[1] + chord[1] / 2 + chord[0] * height,
  ];
  const spoke = minus(from, center);
  return { center, radius: norm(spoke), start: Math.atan2(spoke[1], spoke[0]), angle };
}

export function wayLength(way: Way): number {
  if ('radius' in way) return way.radius * Math.abs(way.angle);
  return way.corners
    .slice(1)
    .reduce((sum, corner, i) => sum + norm(minus(corner, way.corners[i] ?? corner)), 0);
}

const onArc = ({ center, radius }: { center: Point; radius: number }, turn: number) =>
  plus(center, [Math.cos(turn), Math.sin(turn)], radius);

/** Where a way ends. */
export function wayEnd(way: Way): Point {
  return 'radius' in way ? onArc(way, way.start + way.angle) : (way.corners.at(-1) ?? [0, 0]);
}

/** Where a way starts. */
export const wayStart = (way: Way): Point => wayEnd(reversed(way));

/** A way without its last `by` units; what is shorter shrinks to its start. By less than 0 it is longer. */
export function trimmedEnd(way: Way, by: number): Way {
  if (!('radius' in way)) {
    return { corners: trimmed([...way.corners].reverse(), by).reverse() };
  }
  const left = wayLength(way) - by;
  if (left <= 0 || way.radius === 0) return { corners: [onArc(way, way.start)] };
  return { ...way, angle: Math.sign(way.angle) * (left / way.radius) };
}

/** A way without its first `by` units; what is shorter shrinks to its end. */
export const trimmedStart = (way: Way, by: number): Way =>
  by === 0 ? way : reversed(trimmedEnd(reversed(way), by));

function reversed(way: Way): Way {
  if ('radius' in way) return { ...way, start: way.start + way.angle, angle: -way.angle };
  return { corners: [...way.corners].reverse() };
}

function trimmed(corners: readonly Point[], by: number): Point[] {
  let left = by;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1] as Point, corners[i] as Point];
    const length = norm(minus(b, a));
    // What has no length has no direction either, in which a negative gap could lengthen it.
    if (length > 0 && left < length)
      return [plus(a, minus(b, a), left / length), ...corners.slice(i)];
    left -= length;
  }
  return corners.slice(-1);
}

/** The outline of a way, its corners rounded. */
export function wayOutline(way: Way): Outline {
  if (!('radius' in way)) return roundedPolyline(way.corners, CORNER);
  return arcOutline(way.center, [way.radius, way.radius], way.start, way.angle);
}
