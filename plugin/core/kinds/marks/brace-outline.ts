import { mapOutline, mix, type Outline } from '../../outline.js';
import { minus, norm, type Point } from '../../units.js';
import { ringOf } from '../outlined.js';

/** How wide a curl of a brace is, in units, with a sharpness of 1; there are four side by side. */
const CURL = 0.2264;

/**
 * Runs of the right half of a brace that opens upwards, drawn after Manim's: anchors and handles. First
 * across, in curls; then down from its open side, in units, whatever its width.
 */
type Run = readonly Point[];

/** From the notch over its point, across from the middle. */
const INNER: Run = [
  [0, 0.232],
  [0.3, 0.127],
  [0.75, 0.1066],
  [0.965, 0.1066],
];
/** Round its end, across from there. */
const END: Run = [
  [-0.985, 0.1066],
  [-0.5, 0.1066],
  [-0.18, 0.0491],
  [-0.06, 0.0025],
  [-0.05, 0.001],
  [-0.04, 0],
  [-0.03, 0],
  [-0.01, 0],
  [0, 0.004],
  [0, 0.0208],
  [-0.3, 0.1428],
  [-0.795, 0.1663],
  [-1.02, 0.1663],
];
/** To its point, across from the middle. */
const POINT: Run = [
  [0.98, 0.1663],
  [0.494, 0.1663],
  [0.177, 0.2238],
  [0.0475, 0.2704],
  [0.035, 0.273],
  [0.015, 0.273],
  [0, 0.273],
];

/**
 * The outline of a brace from one point to another. Seen along the way, its point is at the right hand.
 *
 * @param sharpness - Manim's: with more of it the curls are narrower, and the rest is straight.
 */
export function braceOutline(from: Point, to: Point, sharpness: number): Outline {
  const way = minus(to, from);
  const width = norm(way);
  const [x, y]: Point = width > 0 ? [way[0] / width, way[1] / width] : [1, 0];
  const curl = Math.min(CURL / sharpness, width / 4);
  const inUnits = (run: Run, start: number): Point[] =>
    run.map(([across, down]) => [start + across * curl, down]);
  const right = [inUnits(INNER, 0), inUnits(END, width / 2), inUnits(POINT, 0)];
  const left = right.map((run) => run.map(([across, down]): Point => [-across, down]).reverse());
  const ring = ringOf([...right, ...left.reverse()].map((points) => ({ points, closed: false })));
  const middle = mix(from, to, 1 / 2);
  return mapOutline(ring, ([across, down]) => [
    middle[0] + x * across + y * down,
    middle[1] + y * across - x * down,
  ]);
}
