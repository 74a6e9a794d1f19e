import { type Outline, runsOf } from '../../core/outline.js';
import type { Point } from '../../core/units.js';
import { pixels } from './pixels.js';

/**
 * An outline as the `d` of a path, scaled and then moved. Point by point and without a curve made for
 * each: whatever is drawn, scaled or morphed is written so at every frame, and this is most of it.
 *
 * @param scale - factors in x and y.
 * @param away - in units.
 */
export const pathData = (outline: Outline, scale: Point, away: Point): string =>
  outline.more
    ? runsOf(outline)
        .map((run) => runData(run, scale, away))
        .join('')
    : runData(outline, scale, away);

function runData({ points, closed }: Outline, scale: Point, away: Point): string {
  const written = (i: number) => {
    const [x, y] = points[i] as Point;
    return `${pixels(x * scale[0] + away[0])},${pixels(-(y * scale[1] + away[1]))}`;
  };
  if (points.length === 0) return '';
  let data = `M${written(0)}`;
  const last = points.length - 1;
  for (let i = 3; i <= last; i += 3) {
    if (!isStraight(points, i)) data += `C${written(i - 2)} ${written(i - 1)} ${written(i)}`;
    // A straight line back to the start is what closing draws.
    else if (!closed || i + 3 <= last) data += `L${written(i)}`;
  }
  return closed ? `${data}Z` : data;
}

/** Whether the curve that ends at a point is a straight line at an even pace, as outlines have them. */
function isStraight(points: readonly Point[], end: number): boolean {
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [
    points[end - 3],
    points[end - 2],
    points[end - 1],
    points[end],
  ] as [Point, Point, Point, Point];
  const off =
    Math.abs(ax + (dx - ax) / 3 - bx) +
    Math.abs(ay + (dy - ay) / 3 - by) +
    Math.abs(ax + ((dx - ax) * 2) / 3 - cx) +
    Math.abs(ay + ((dy - ay) * 2) / 3 - cy);
  return off < 1e-6;
}
