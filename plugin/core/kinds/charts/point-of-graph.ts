import { type Curve, curvesOf, pointOn } from '../../outline.js';
import { smoothOutline } from '../../smooth-outline.js';
import type { Point } from '../../units.js';

const curves = new WeakMap<readonly Point[], readonly Curve[]>();

function curvesThrough(points: readonly Point[]): readonly Curve[] {
  const known = curves.get(points) ?? curvesOf(smoothOutline(points));
  curves.set(points, known);
  return known;
}

/** Halvings until a share of a curve is as exact as can be seen. */
const HALVINGS = 40;

/** The point of a graph at some x, on the very curve that is drawn; beyond its ends, the nearer one. */
export function pointOfGraph(points: readonly Point[], x: number): Point {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [x, 0];
  const isRising = last[0] >= first[0];
  const isBefore = (point: Point) => (isRising ? point[0] < x : point[0] > x);
  if (!isBefore(first)) return first;
  const curve = curvesThrough(points).find((each) => !isBefore(each[3]));
  if (!curve) return last;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isBefore(pointOn(curve, middle))) low = middle;
    else high = middle;
  }
  return pointOn(curve, high);
}
