/** The points of curves that functions give, for the builders of graphs. */
import type { Range } from '../../common-fields.js';
import { mistaken } from '../../mistake.js';
import { tidy } from '../../tidy.js';
import type { Point } from '../../units.js';

/** Told where a function has no range to be seen in. */
export const NO_RANGE = 'its range is missing. Write it after the function, as in [0, 5].';

/** Whether it is one: JavaScript lets an author leave it out. */
export const isRange = (range: unknown): range is Range =>
  Array.isArray(range) && range.length >= 2 && range.every(Number.isFinite);

/** As many as make a curve smooth. */
const SAMPLES = 100;

/** More than anybody sees. */
const MOST = 10_000;

/** The points of a curve; where it is not finite, there is none. A third number tells the step. */
export function sampled(range: Range, curve: (t: number) => Point): Point[] {
  if (!isRange(range)) return mistaken(NO_RANGE);
  const [from, to, step] = range;
  const size = Math.abs(step ?? 0) || Math.abs(to - from) / SAMPLES || 1;
  const count = Math.max(1, Math.round(Math.abs(to - from) / size));
  if (count > MOST) return mistaken(`its step is too small: there would be ${count} points.`);
  const values = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  return pointsAt(values, curve);
}

/** The points of a curve at some values; where it is not finite, there is none. */
export function pointsAt(values: readonly number[], curve: (t: number) => Point): Point[] {
  if (!Array.isArray(values))
    return mistaken('its values are missing. Write them as in [0, 1, 2].');
  const points: Point[] = [];
  for (const value of values) {
    try {
      const [x, y] = curve(value);
      points.push([tidy(x), tidy(y)]);
    } catch (error) {
      return mistaken(`its function fails at ${value}: ${(error as Error).message}.`);
    }
  }
  return points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}
