/** Whether a point is inside of an outline. */
import type { Curve } from '../../outline.js';
import type { Point } from '../../units.js';
import { halvesOf } from './cut-curve.js';

/** A curve this small is a point, whatever is asked of it. */
const TINY = 1e-12;

/** Whether a point is inside of an odd number of closed runs, as what is filled is. */
export const isInside = (curves: readonly Curve[], point: Point): boolean =>
  curves.reduce((isOdd, curve) => isOdd !== crossesRay(curve, point), false);

/** Whether a curve crosses the level way from a point to the right an odd number of times. */
function crossesRay(curve: Curve, [x, y]: Point): boolean {
  const [a, b, c, d] = curve;
  const [low, high] = [Math.min(a[1], b[1], c[1], d[1]), Math.max(a[1], b[1], c[1], d[1])];
  if (low > y || high <= y) return false;
  const [left, right] = [Math.min(a[0], b[0], c[0], d[0]), Math.max(a[0], b[0], c[0], d[0])];
  if (right <= x) return false;
  // However it winds: if its ends are on either side, it crosses.
  if (left > x) return a[1] > y !== d[1] > y;
  if (right - left < TINY && high - low < TINY) return false;
  const [first, second] = halvesOf(curve);
  return crossesRay(first, [x, y]) !== crossesRay(second, [x, y]);
}
