import { type Point, round, toPixels } from '../core/units.js';

/** The radius of an elbow's corners, in pixels of the viewBox: 0.15 units. */
const CORNER = 13.5;

const write = ([x, y]: readonly [number, number]) => `${round(x, 2)},${round(y, 2)}`;

/** The path through points, with sharp corners. */
export function sharpPath(points: readonly Point[], closed = false): string {
  return (
    points.map((point, i) => `${i ? 'L' : 'M'}${write(toPixels(point))}`).join('') +
    (closed ? 'Z' : '')
  );
}

/** The path through points, with rounded corners. */
export function roundPath(points: readonly Point[]): string {
  const places = points.map(toPixels);
  return places
    .map((place, i) => {
      const [previous, next] = [places[i - 1], places[i + 1]];
      if (!previous) return `M${write(place)}`;
      if (!next) return `L${write(place)}`;
      return `L${write(towards(place, previous))}Q${write(place)} ${write(towards(place, next))}`;
    })
    .join('');
}

/** The point where the rounding of a corner meets the side that leads to `other`. */
function towards(corner: readonly [number, number], other: readonly [number, number]) {
  const [dx, dy] = [other[0] - corner[0], other[1] - corner[1]];
  const length = Math.hypot(dx, dy) || 1;
  const by = Math.min(CORNER, length / 2) / length;
  return [corner[0] + dx * by, corner[1] + dy * by] as const;
}
