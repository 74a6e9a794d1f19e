/** Pieces of a curve. */
import { type Curve, pointOn } from '../../outline.js';
import { headOf, tailOf } from '../../partial-outline.js';
import { minus, norm, type Point } from '../../units.js';

/** A curve from its beginning to a share of its parameter, and from there to its end. */
export function halvesOf(curve: Curve, t = 0.5): readonly [Curve, Curve] {
  const [a, , , d] = curve;
  const [ab, abc, middle] = headOf(curve, t) as [Point, Point, Point];
  const [, b, c] = tailOf(curve, t);
  return [
    [a, ab, abc, middle],
    [middle, b, c, d],
  ];
}

/** A curve cut at some shares of its parameter. */
export function cutAt(curve: Curve, shares: readonly number[]): Curve[] {
  let [rest, done] = [curve, 0];
  const pieces = [...new Set(shares)]
    .sort((a, b) => a - b)
    .map((share) => {
      const [piece, left] = halvesOf(rest, (share - done) / (1 - done));
      [rest, done] = [left, share];
      return piece;
    });
  return [...pieces, rest];
}

export const reversed = ([a, b, c, d]: Curve): Curve => [d, c, b, a];

/** The direction in which a curve sets out. */
export function setsOut([a, ...others]: Curve): Point {
  const next = others.find((point) => norm(minus(point, a)) > 1e-9) ?? a;
  return minus(next, a);
}

/** The share at which a curve is nearest to a point. */
export function nearestOn(curve: Curve, point: Point): number {
  const distance = (t: number) => norm(minus(pointOn(curve, t), point));
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const best = steps.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  let [low, high] = [Math.max(0, best - 1 / 8), Math.min(1, best + 1 / 8)];
  while (high - low > 1e-7) {
    const third = (high - low) / 3;
    if (distance(low + third) < distance(high - third)) high -= third;
    else low += third;
  }
  return low;
}
