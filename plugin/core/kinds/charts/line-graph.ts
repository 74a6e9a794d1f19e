import { color, length, strokeWidth } from '../../common-fields.js';
import { choice, type Reference, type Written, withDefault } from '../../field.js';
import type { Point } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { graphDots } from './graph-dots.js';
import { onAxes } from './on-axes.js';

const fields = {
  kind: choice('lineGraph'),
  ...painted,
  ...onAxes,
  color: withDefault(color, 'YELLOW'),
  /** Of the line, in hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 2),
  /** Of the dots. */
  dotColor: withDefault(color, 'WHITE'),
  /** Of the dots, in units; with 0 there are none. */
  dotRadius: withDefault(length, 0.08),
};

/** Manim's `axes.plot_line_graph`. */
export interface LineGraph extends Written<typeof fields> {}

/**
 * Manim's `axes.plot_line_graph`: straight lines from point to point, `ID.line`, and a dot at each,
 * `ID.dot-1` and on, all of them `ID.dots`. It follows its axes wherever they go.
 * @param of - the id of its axes or number plane.
 * @param points - by coordinates.
 * @example
 * lineGraph('sales', 'axes', [[0, 1], [1, 3], [2, 2], [3, 5]], { color: 'GREEN' });
 */
export const lineGraph = kind(
  (
    id: string,
    of: Reference,
    points: readonly Point[],
    options: Options<LineGraph, 'of' | 'points'> = {},
  ): LineGraph => ({ kind: 'lineGraph', id, of, points, ...options }),
  {
    kind: 'lineGraph',
    fields,
    members: ({ id, of, points, strokeWidth, dotColor, dotRadius }) => [
      {
        kind: 'parametricCurve' as const,
        id: `${id}.line`,
        of,
        points,
        between: 'straight' as const,
        strokeWidth,
      },
      ...(dotRadius === 0
        ? []
        : points.map((point, i) =>
            graphDots(`${id}.dot-${i + 1}`, of, [point], { color: dotColor, radius: dotRadius }),
          )),
    ],
    selections: ({ id, points, dotRadius }) =>
      dotRadius === 0 ? {} : { [`${id}.dots`]: points.map((_, i) => `${id}.dot-${i + 1}`) },
  },
);
