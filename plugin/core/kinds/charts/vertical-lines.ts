import { union } from '../../box.js';
import { strokeWidth } from '../../common-fields.js';
import { dash } from '../../dash.js';
import { choice, optional, type Reference, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import { kind, type Options, painted } from '../kind.js';
import { onAxes, seenOn } from './on-axes.js';
import { pointsAt } from './sampled.js';

const fields = {
  kind: choice('verticalLines'),
  ...painted,
  ...onAxes,
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 2),
  /** It is dashed. */
  dash: optional(dash),
};

/** Manim's `axes.get_vertical_line`, and several of them. */
export interface VerticalLines extends Written<typeof fields> {}

/**
 * Manim's `axes.get_vertical_lines_to_graph`: from where y is zero to a graph. They follow their axes
 * wherever those go.
 * @param of - the id of their axes or number plane.
 * @param xs - where they stand.
 * @example
 * verticalLines('samples', 'axes', (x) => x * x, [0, 0.5, 1, 1.5, 2], { color: 'YELLOW' });
 */
export const verticalLines = kind(
  (
    id: string,
    of: Reference,
    f: (x: number) => number,
    xs: readonly number[],
    options: Options<VerticalLines, 'of' | 'points'> = {},
  ): VerticalLines => ({
    kind: 'verticalLines',
    id,
    of,
    points: pointsAt(xs, (x) => [x, f(x)]),
    ...options,
  }),
  {
    kind: 'verticalLines',
    fields,
    follows({ of, points }, seen) {
      const parts = points.map(([x, y]): OutlinePart => {
        const ends = [seenOn(seen, of, [x, 0]), seenOn(seen, of, [x, y])];
        return { is: 'outline', only: 'stroke', outline: polyline(ends) };
      });
      return { parts, box: union(parts.map(({ outline }) => outlineBox(outline))) };
    },
  },
);
