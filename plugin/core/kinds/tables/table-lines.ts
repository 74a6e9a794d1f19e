import { type Box, edge, union } from '../../box.js';
import { length, strokeWidth } from '../../common-fields.js';
import { choice, list, type Reference, reference, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';

const fields = {
  kind: choice('tableLines'),
  ...painted,
  /** The rows, from above. */
  rows: list(reference),
  /** The columns, from the left. */
  columns: list(reference),
  /** Which lines there are: those between, those around too, or only those between the rows. */
  which: withDefault(choice('inner', 'all', 'horizontal'), 'inner'),
  /** How far they reach beyond a table of one row or column, in units; else it is half the gap between two. */
  buff: withDefault(length, 0.4),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** The lines of a table. */
export interface TableLines extends Written<typeof fields> {}

/**
 * The lines of a table, which follow its rows and columns wherever those go. Manim's `get_horizontal_lines`
 * and `get_vertical_lines`. They stay level and upright, also when the table is turned.
 * @example
 * tableLines('rules', ['monday', 'tuesday'], ['hours', 'places']);
 */
export const tableLines = kind(
  (
    id: string,
    rows: readonly Reference[],
    columns: readonly Reference[],
    options: Options<TableLines, 'rows' | 'columns'> = {},
  ): TableLines => ({ kind: 'tableLines', id, rows, columns, ...options }),
  {
    kind: 'tableLines',
    fields,
    follows({ rows, columns, which, buff }, seen) {
      const heights = between(rows.map(seen.boxOf), 1, buff);
      const places = between(columns.map(seen.boxOf), 0, buff);
      const inner = (cuts: readonly number[]) => (which === 'all' ? cuts : cuts.slice(1, -1));
      const across = inner(heights).map((y): Point[] => [
        [places[0] ?? 0, y],
        [places.at(-1) ?? 0, y],
      ]);
      const down = inner(places).map((x): Point[] => [
        [x, heights[0] ?? 0],
        [x, heights.at(-1) ?? 0],
      ]);
      const parts = (which === 'horizontal' ? across : [...across, ...down]).map(
        (points): OutlinePart => ({ is: 'outline', only: 'stroke', outline: polyline(points) }),
      );
      return { parts, box: union(parts.map(({ outline }) => outlineBox(outline))) };
    },
  },
);

/** Where lanes are cut from each other along an axis, and where the first and the last of them end. */
function between(lanes: readonly Box[], axis: 0 | 1, buff: number): number[] {
  const ahead = axis === 0 ? 1 : -1;
  const ends = lanes.map((lane) => [edge(lane, [-1, 1])[axis], edge(lane, [1, -1])[axis]] as const);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return [];
  const second = ends[1];
  const half = second ? Math.abs(second[0] - first[1]) / 2 : buff;
  const cuts = ends.slice(1).map(([start], i) => (start + (ends[i]?.[1] ?? start)) / 2);
  return [first[0] - ahead * half, ...cuts, last[1] + ahead * half];
}
