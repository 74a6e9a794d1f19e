import type { Point } from '../../units.js';
import { pointOfGraph } from './point-of-graph.js';

/** The points of the part of a graph from one x to another, those at its ends included. */
export function partOfGraph(points: readonly Point[], [from, to]: Point): Point[] {
  const most = Math.max(from, to);
  const [start, end] = [pointOfGraph(points, from), pointOfGraph(points, most)];
  const inside = points.filter(([x]) => x > from && x < most);
  const isRising = (points[0]?.[0] ?? 0) <= (points.at(-1)?.[0] ?? 0);
  return isRising ? [start, ...inside, end] : [end, ...inside, start];
}
