import { color, coordinates, opacity, type Range } from '../../common-fields.js';
import { choice, list, optional, type Reference, type Written, withDefault } from '../../field.js';
import { mapOutline } from '../../outline.js';
import { smoothOutline } from '../../smooth-outline.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled, outlineShape, ringOf } from '../outlined.js';
import { partField } from './curve.js';
import { onAxes, seenOn } from './on-axes.js';
import { partOfGraph } from './part-of-graph.js';
import { sampled } from './sampled.js';

const fields = {
  kind: choice('area'),
  ...filled,
  ...onAxes,
  /** The points of its other side; without them that is where y is zero. */
  floor: optional(list(coordinates)),
  /** From and to: the part of it that is drawn, of all that its points tell. */
  part: partField,
  color: withDefault(color, 'BLUE'),
  /** How solid it is, 0 to 1. */
  fillOpacity: withDefault(opacity, 0.3),
};

/** Manim's `axes.get_area`. */
export interface Area extends Written<typeof fields> {}

/** What the builder takes beside the fields. */
interface AreaOptions extends Options<Area, 'of' | 'points' | 'floor'> {
  /** The function of its other side, in place of zero; Manim's `bounded_graph`. */
  readonly above?: (x: number) => number;
}

/**
 * Manim's `axes.get_area`: what is between the graph of a function and zero, or another graph. It
 * follows its axes wherever they go. Blue, where Manim goes from blue to green.
 * @param of - the id of its axes or number plane.
 * @param range - from and to; a third number tells the step from point to point.
 * @example
 * area('work', 'axes', (x) => x / 4, [0, 2], { color: 'GREEN' });
 */
export const area = kind(
  (
    id: string,
    of: Reference,
    f: (x: number) => number,
    range: Range,
    { above, ...options }: AreaOptions = {},
  ): Area => ({
    kind: 'area',
    id,
    of,
    points: sampled(range, (x) => [x, f(x)]),
    ...(above && { floor: sampled(range, (x) => [x, above(x)]) }),
    ...options,
  }),
  {
    kind: 'area',
    fields,
    follows({ of, part, ...whole }, seen) {
      const cut = (points: readonly Point[]) => (part ? partOfGraph(points, part) : points);
      const [points, floor] = [cut(whole.points), whole.floor && cut(whole.floor)];
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return outlineShape({ points: [], closed: true });
      const ends: Point[] = [
        [first[0], 0],
        [last[0], 0],
      ];
      const ring = ringOf([
        smoothOutline(points),
        smoothOutline([...(floor?.length ? floor : ends)].reverse()),
      ]);
      return outlineShape(mapOutline(ring, (point) => seenOn(seen, of, point)));
    },
  },
);
