import { length, strokeWidth } from '../../common-fields.js';
import {
  choice,
  number,
  type Reference,
  referenceWithCoordinates,
  valued,
  type Written,
  withDefault,
} from '../../field.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { minus, norm, type Point, plus } from '../../units.js';
import type { Valued } from '../../values.js';
import { kind, type Options, painted } from '../kind.js';

const fields = {
  kind: choice('tangentLine'),
  ...painted,
  /** The graph that it touches. */
  of: referenceWithCoordinates,
  /** Where it touches, by the coordinates of the graph. */
  x: valued(number(-1e9, 1e9)),
  /** Units; the point where it touches is in its middle. */
  length: withDefault(valued(length), 1),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `TangentLine`. */
export interface TangentLine extends Written<typeof fields> {}

/** So near that a graph is straight between. */
const NEAR = 1e-4;

/**
 * Manim's `TangentLine`, of a graph. It follows the graph wherever that goes.
 * @param of - the id of the graph.
 * @param x - where it touches, not a share of the graph's length as in Manim; values may give it.
 * @example
 * tangentLine('slope', 'parabola', 'x', { length: 3, color: 'GREEN' });
 */
export const tangentLine = kind(
  (
    id: string,
    of: Reference,
    x: Valued<number>,
    options: Options<TangentLine, 'of' | 'x'> = {},
  ): TangentLine => ({ kind: 'tangentLine', id, of, x, ...options }),
  {
    kind: 'tangentLine',
    fields,
    follows({ of: on, x, length }, { boxOf }) {
      const [before, touch, after] = [x - NEAR, x, x + NEAR].map(
        (each) => boxOf({ on, x: each }).center,
      ) as [Point, Point, Point];
      const way = minus(after, before);
      const half = length / 2 / (norm(way) || 1);
      const outline = polyline([plus(touch, way, -half), plus(touch, way, half)]);
      return {
        parts: [{ is: 'outline', only: 'stroke', outline }],
        box: outlineBox(outline),
      };
    },
  },
);
