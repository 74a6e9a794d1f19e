import { union } from '../../box.js';
import { color, opacity, type Range, strokeWidth } from '../../common-fields.js';
import { choice, number, type Reference, type Written, withDefault } from '../../field.js';
import { mistaken } from '../../mistake.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined } from '../outlined.js';
import { onAxes, seenOn } from './on-axes.js';
import { isRange, NO_RANGE, pointsAt } from './sampled.js';

const fields = {
  kind: choice('riemannRectangles'),
  ...outlined,
  ...onAxes,
  /** How wide each is, in units of x. */
  dx: withDefault(number(1e-6, 1e9), 0.1),
  color: withDefault(color, 'BLUE'),
  stroke: withDefault(color, 'BLACK'),
  /** How solid they are, 0 to 1. */
  fillOpacity: withDefault(opacity, 1),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 1),
};

/** Manim's `axes.get_riemann_rectangles`. */
export interface RiemannRectangles extends Written<typeof fields> {}

/** What the builder takes beside the fields. */
interface RiemannOptions extends Options<RiemannRectangles, 'of' | 'points'> {
  /** Where in its range a rectangle takes its height; Manim's `input_sample_type`. */
  readonly sample?: 'left' | 'center' | 'right';
}

/** More than anybody tells apart. */
const MOST = 1000;

const AHEAD = { left: 0, center: 0.5, right: 1 };

/**
 * Manim's `axes.get_riemann_rectangles`: between a graph and zero, as wide as `dx`. They follow their
 * axes wherever those go. Blue, where Manim goes from blue to green.
 * @param of - the id of their axes or number plane.
 * @param range - from and to.
 * @example
 * riemannRectangles('sum', 'axes', (x) => x * x, [0, 2], { dx: 0.25, sample: 'center' });
 */
export const riemannRectangles = kind(
  (
    id: string,
    of: Reference,
    f: (x: number) => number,
    range: Range,
    { sample = 'left', ...options }: RiemannOptions = {},
  ): RiemannRectangles => {
    const { dx = 0.1 } = options;
    return {
      kind: 'riemannRectangles',
      id,
      of,
      points: samples(range, dx, (x) => [x, f(x + AHEAD[sample] * dx)]),
      ...options,
    };
  },
  {
    kind: 'riemannRectangles',
    fields,
    follows({ of, points, dx }, seen) {
      const parts = points.map(([x, y]): OutlinePart => {
        const corners: Point[] = [
          [x + dx, y],
          [x, y],
          [x, 0],
          [x + dx, 0],
        ];
        const outline = polyline(
          corners.map((corner) => seenOn(seen, of, corner)),
          true,
        );
        return { is: 'outline', outline };
      });
      return { parts, box: union(parts.map(({ outline }) => outlineBox(outline))) };
    },
  },
);

/** The lower left corners but for their heights, from one end of a range to the other. */
function samples(range: Range, dx: number, curve: (x: number) => Point): Point[] {
  if (!isRange(range)) return mistaken(NO_RANGE);
  const [from, to] = range;
  const count = Math.round((to - from) / dx);
  if (!(count >= 1 && count <= MOST)) {
    return mistaken(`from ${from} to ${to} by dx ${dx} there are not 1 to ${MOST} rectangles.`);
  }
  return pointsAt(
    Array.from({ length: count }, (_, i) => from + i * dx),
    curve,
  );
}
