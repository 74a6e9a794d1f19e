import { curvesOf, type Outline, runsOf } from '../../core/outline.js';
import { minus, norm, type Point, plus } from '../../core/units.js';
import { toPixels } from './pixels.js';

const written = (point: Point) => toPixels(point).join(',');

/** An outline as the `d` of a path. */
export const pathData = (outline: Outline): string => runsOf(outline).map(runData).join('');

function runData(outline: Outline): string {
  const [first] = outline.points;
  if (!first) return '';
  const curves = curvesOf(outline);
  const words = curves.map(([a, b, c, d], i) => {
    if (!isStraight(a, b, c, d)) return `C${written(b)} ${written(c)} ${written(d)}`;
    // A straight line back to the start is what closing draws.
    return outline.closed && i === curves.length - 1 ? '' : `L${written(d)}`;
  });
  return `M${written(first)}${words.join('')}${outline.closed ? 'Z' : ''}`;
}

/** Whether a curve is a straight line at an even pace, as outlines have them. */
function isStraight(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = minus(d, a);
  const off = norm(minus(plus(a, side, 1 / 3), b)) + norm(minus(plus(a, side, 2 / 3), c));
  return off < 1e-6;
}
