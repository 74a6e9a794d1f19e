/** What graphs, areas and other things of coordinates have in common. */
import { coordinates, type Range } from '../../common-fields.js';
import { list, referenceWithCoordinates } from '../../field.js';
import { tidy } from '../../ticks.js';
import type { Point } from '../../units.js';
import type { Seen } from '../kind.js';

export const onAxes = {
  /** The axes, number line or number plane whose coordinates these are. */
  of: referenceWithCoordinates,
  /** By those coordinates, from the first to the last. */
  points: list(coordinates),
};

/** Where a point by coordinates is seen. */
export const seenOn = (seen: Seen, on: string, at: Point) => seen.boxOf({ on, at }).center;

/** As many as make a curve smooth. */
const SAMPLES = 100;

/** The points of a curve; where it is not finite, there is none. A third number tells the step. */
export function sampled([from, to, step]: Range, curve: (t: number) => Point): Point[] {
  const size = Math.abs(step ?? 0) || Math.abs(to - from) / SAMPLES || 1;
  const count = Math.max(1, Math.round(Math.abs(to - from) / size));
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const [x, y] = curve(from + ((to - from) * i) / count);
    return [tidy(x), tidy(y)];
  }).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}
