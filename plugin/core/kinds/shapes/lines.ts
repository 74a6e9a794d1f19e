import { union } from '../../box.js';
import { point, strokeWidth } from '../../common-fields.js';
import { dash } from '../../dash.js';
import { choice, list, optional, valued, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import { kind, type Options, painted } from '../kind.js';

const fields = {
  kind: choice('lines'),
  ...painted,
  /** Each from point to point, in scene units. */
  lines: list(list(valued(point))),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
  /** It is dashed. */
  dash: optional(dash),
};

/** Several lines from point to point, under one name. */
export interface Lines extends Written<typeof fields> {}

/**
 * Several lines from point to point, under one name, such as a grid; Manim's `set_points_as_corners`.
 * They stand where their points are, unless they are placed.
 * @example
 * lines('tally', [[[-1, 0], [-1, 1]], [[0, 0], [0, 1]], [[1, 0], [1, 1]]]);
 */
export const lines = kind(
  (id: string, lines: Lines['lines'], options: Options<Lines, 'lines'> = {}): Lines => ({
    kind: 'lines',
    id,
    lines,
    ...options,
  }),
  {
    kind: 'lines',
    fields,
    shape({ lines }) {
      const parts = lines.map(
        (points): OutlinePart => ({ is: 'outline', only: 'stroke', outline: polyline(points) }),
      );
      return { parts, box: union(parts.map(({ outline }) => outlineBox(outline))) };
    },
  },
);
