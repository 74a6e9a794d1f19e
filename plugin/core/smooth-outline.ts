import type { Outline } from './outline.js';
import { minus, type Point, plus } from './units.js';

/** A smooth curve through points: at each it runs as the way between its neighbours (Catmull and Rom's). */
export function smoothOutline(points: readonly Point[]): Outline {
  const slope = (i: number) =>
    minus((points[i + 1] ?? points[i]) as Point, (points[i - 1] ?? points[i]) as Point);
  const handleOf = (i: number) => {
    const isEnd = i === 0 || i === points.length - 1;
    return isEnd ? 1 / 3 : 1 / 6;
  };
  return {
    points: points.flatMap((point, i) => {
      const before = points[i - 1];
      if (!before) return [point];
      return [
        plus(before, slope(i - 1), handleOf(i - 1)),
        plus(point, slope(i), -handleOf(i)),
        point,
      ];
    }),
    closed: false,
  };
}
