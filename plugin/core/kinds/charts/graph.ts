import type { Range } from '../../common-fields.js';
import { choice, type Reference, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { curveFields, curveShape, partField } from './curve.js';
import { partOfGraph } from './part-of-graph.js';
import { pointOfGraph } from './point-of-graph.js';
import { sampled } from './sampled.js';

const fields = {
  kind: choice('graph'),
  ...curveFields,
  /** From and to: the part of it that is drawn, of all that its points tell. */
  part: partField,
};

/** Manim's `axes.plot`. */
export interface Graph extends Written<typeof fields> {}

/**
 * Manim's `axes.plot`: the graph of a function, smooth through a hundred of its points. The scene's data
 * holds the points. It follows its axes wherever they go. A point of it is a place: `{ on: ID, x }`.
 * @param of - the id of its axes or number plane.
 * @param range - from and to; a third number tells the step from point to point.
 * @example
 * graph('parabola', 'axes', (x) => x * x, [-2, 2], { color: 'YELLOW' });
 */
export const graph = kind(
  (
    id: string,
    of: Reference,
    f: (x: number) => number,
    range: Range,
    options: Options<Graph, 'of' | 'points'> = {},
  ): Graph => ({
    kind: 'graph',
    id,
    of,
    points: sampled(range, (x) => [x, f(x)]),
    ...options,
  }),
  {
    kind: 'graph',
    fields,
    follows: ({ part, ...self }, seen) =>
      curveShape(part ? { ...self, points: partOfGraph(self.points, part) } : self, seen),
    graph: ({ of, points }) => ({ of, pointAt: (x) => pointOfGraph(points, x) }),
  },
);
