/** Where two curves meet. */
import { type Curve, pointOn } from '../../outline.js';
import { minus, norm, type Point } from '../../units.js';
import { halvesOf, nearestOn } from './cut-curve.js';

/** Units: what is nearer than that is one point. It is a hundredth of what a projector shows. */
export const NEAR = 1e-4;

/** A curve is a straight line if its handles are no farther off, in units: then both meet in one point. */
const FLAT = NEAR / 5;

/** Curves that cross where both are cut would else miss each other by the rounding of numbers. */
const HAIR = 1e-9;

/** Shares of the parameters of two curves. */
export type Meeting = readonly [number, number];

type Ends = readonly [from: number, to: number];

const WHOLE: Ends = [0, 1];

/** All places where two curves meet: where they cross, and where one ends on the other. */
export function meetingsOf(a: Curve, b: Curve): Meeting[] {
  if (!areNear(a, b, NEAR)) return [];
  const ends: Meeting[] = [...endsOn(a, b), ...endsOn(b, a).map(([u, t]): Meeting => [t, u])];
  return runTogether(a, b, ends) ? ends : [...ends, ...crossingsOf(a, WHOLE, b, WHOLE)];
}

/** Where an end of one curve lies on another. */
function endsOn(a: Curve, b: Curve): Meeting[] {
  return WHOLE.flatMap((t): Meeting[] => {
    const u = shareAt(b, pointOn(a, t));
    return u === undefined ? [] : [[t, u]];
  });
}

/** Whether a curve lies on another between the places where one of them ends on the other. */
function runTogether(a: Curve, b: Curve, ends: readonly Meeting[]): boolean {
  const shares = ends.map(([t]) => t);
  const [first, last] = [Math.min(...shares), Math.max(...shares)];
  const isFar = norm(minus(pointOn(a, first), pointOn(a, last))) > NEAR;
  // At one place between they may also cross.
  const isOn = (share: number) =>
    shareAt(b, pointOn(a, first + (last - first) * share)) !== undefined;
  return isFar && isOn(1 / 3) && isOn(2 / 3);
}

/** The share at which a curve goes through a point, or as near to it, if it does. */
export function shareAt(curve: Curve, point: Point, near = NEAR): number | undefined {
  const isAt = (t: number) => norm(minus(pointOn(curve, t), point)) < near;
  const end = WHOLE.find(isAt);
  if (end !== undefined || !areNear(curve, [point, point, point, point], near)) return end;
  const share = nearestOn(curve, point);
  return isAt(share) ? share : undefined;
}

/** Cuts both in halves until they are straight, or too far from each other to cross. */
function crossingsOf(a: Curve, [t0, t1]: Ends, b: Curve, [u0, u1]: Ends): Meeting[] {
  if (!areNear(a, b, HAIR)) return [];
  if (isStraight(a) && isStraight(b)) {
    return crossingOfLines(a, b).map(([t, u]) => [t0 + t * (t1 - t0), u0 + u * (u1 - u0)]);
  }
  const [t, u] = [(t0 + t1) / 2, (u0 + u1) / 2];
  const [a1, a2] = halvesOf(a);
  const [b1, b2] = halvesOf(b);
  return [
    ...crossingsOf(a1, [t0, t], b1, [u0, u]),
    ...crossingsOf(a1, [t0, t], b2, [u, u1]),
    ...crossingsOf(a2, [t, t1], b1, [u0, u]),
    ...crossingsOf(a2, [t, t1], b2, [u, u1]),
  ];
}

/**
 * Whether two curves may come as near to each other: no straight way parts them by more. Along and across
 * their chords is tried as well as level and upright, or curves side by side would be cut to dust.
 */
function areNear(a: Curve, b: Curve, distance: number): boolean {
  const axes = [[1, 0], [0, 1], across(a), across(b)] as const;
  return axes.every((axis) => {
    const [[low, high], [from, to]] = [reachAlong(axis, a), reachAlong(axis, b)];
    return low <= to + distance && from <= high + distance;
  });
}

/** The direction across the chord of a curve, a unit long. */
function across([a, , , d]: Curve): Point {
  const [x, y] = minus(d, a);
  const length = norm([x, y]) || 1;
  return [-y / length, x / length];
}

function reachAlong([x, y]: Point, [a, b, c, d]: Curve): Ends {
  const [i, j] = [a[0] * x + a[1] * y, b[0] * x + b[1] * y];
  const [k, l] = [c[0] * x + c[1] * y, d[0] * x + d[1] * y];
  return [Math.min(i, j, k, l), Math.max(i, j, k, l)];
}

/** Whether a curve is a straight line that is walked at an even pace. */
function isStraight([a, b, c, d]: Curve): boolean {
  const third = [(d[0] - a[0]) / 3, (d[1] - a[1]) / 3] as const;
  return [minus(b, a), minus(d, c)].every((handle) => norm(minus(handle, third)) < FLAT);
}

const cross = (a: Point, b: Point) => a[0] * b[1] - a[1] * b[0];

function crossingOfLines([a, , , b]: Curve, [c, , , d]: Curve): Meeting[] {
  const [along, other, way] = [minus(b, a), minus(d, c), minus(c, a)];
  const turn = cross(along, other);
  const [t, u] = [cross(way, other) / turn, cross(way, along) / turn];
  const isOn = (share: number) => share > -HAIR && share < 1 + HAIR; // of parallels no number is
  return isOn(t) && isOn(u) ? [[t, u]] : [];
}
