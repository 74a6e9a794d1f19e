/** How far an outline reaches. */
import { around, type Box } from './box.js';
import { type Curve, curvesOf, type Outline, pointOn, runsOf } from './outline.js';

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
