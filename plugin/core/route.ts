/** The route of an arrow or line: straight lines from corner to corner, or an arc. */
import { arcOutline, type Outline } from './outline.js';
import { roundedPolyline } from './rounded-polyline.js';
import { minus, norm, type Point, plus } from './units.js';

export type Route =
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
export function arcBetween(from: Point, to: Point, angle: number): Route {
  const chord = minus(to, from);
  const height = 1 / (2 * Math.tan(angle / 2));
  const center: Point = [
    from[0] + chord[0] / 2 - chord[1] * height,
    from[1] + chord[1] / 2 + chord[0] * height,
  ];
  const spoke = minus(from, center);
  return { center, radius: norm(spoke), start: Math.atan2(spoke[1], spoke[0]), angle };
}

export function routeLength(route: Route): number {
  if ('radius' in route) return route.radius * Math.abs(route.angle);
  return route.corners
    .slice(1)
    .reduce((sum, corner, i) => sum + norm(minus(corner, route.corners[i] ?? corner)), 0);
}

const onArc = ({ center, radius }: { center: Point; radius: number }, turn: number) =>
  plus(center, [Math.cos(turn), Math.sin(turn)], radius);

/** Where a route ends. */
export function routeEnd(route: Route): Point {
  return 'radius' in route
    ? onArc(route, route.start + route.angle)
    : (route.corners.at(-1) ?? [0, 0]);
}

/** Where a route starts. */
export const routeStart = (route: Route): Point => routeEnd(reversed(route));

/** A route without its last `by` units; what is shorter shrinks to its start. */
export function trimmedEnd(route: Route, by: number): Route {
  if (!('radius' in route)) {
    return { corners: trimmed([...route.corners].reverse(), by).reverse() };
  }
  const left = routeLength(route) - by;
  if (left <= 0) return { corners: [onArc(route, route.start)] };
  return { ...route, angle: Math.sign(route.angle) * (left / route.radius) };
}

/** A route without its first `by` units; what is shorter shrinks to its end. */
export const trimmedStart = (route: Route, by: number): Route =>
  by === 0 ? route : reversed(trimmedEnd(reversed(route), by));

function reversed(route: Route): Route {
  if ('radius' in route) return { ...route, start: route.start + route.angle, angle: -route.angle };
  return { corners: [...route.corners].reverse() };
}

function trimmed(corners: readonly Point[], by: number): Point[] {
  let left = by;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1] as Point, corners[i] as Point];
    const length = norm(minus(b, a));
    if (left < length) return [plus(a, minus(b, a), left / length), ...corners.slice(i)];
    left -= length;
  }
  return corners.slice(-1);
}

/** The outline of a route, its corners rounded. */
export function routeOutline(route: Route): Outline {
  if (!('radius' in route)) return roundedPolyline(route.corners, CORNER);
  return arcOutline(route.center, [route.radius, route.radius], route.start, route.angle);
}
