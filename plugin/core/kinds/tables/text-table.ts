import { coordinate, fontSize, strokeWidth } from '../../common-fields.js';
import {
  text as anyText,
  choice,
  either,
  list,
  pointWithin,
  type Written,
  withDefault,
} from '../../field.js';
import { group } from '../basic/group.js';
import { text } from '../basic/text.js';
import type { Builder } from '../builder.js';
import { kind, type Options, painted } from '../kind.js';
import { cellsOf, lanesNamed, lanesOf } from './table-cells.js';
import { tableLines } from './table-lines.js';

const fields = {
  kind: choice('table'),
  ...painted,
  /** The words in each cell, row by row. */
  rows: list(list(anyText)),
  /** Manim's size of a font. */
  fontSize,
  /** The gap between cells, in units; or that between columns and that between rows. */
  buff: withDefault(either(pointWithin(-1000, 1000), coordinate), [1.3, 0.6]),
  /** Which lines there are: those between, those around too, only those between the rows, or none. */
  lines: withDefault(choice('inner', 'all', 'horizontal', 'none'), 'inner'),
  /** Of the lines, in hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `Table`. */
export interface Table extends Written<typeof fields> {}

/** Told, and not found out: what it makes has members, which are any mobjects, and so these too. */
type TableBuilder = Builder<Table, [rows: Table['rows'], options?: Options<Table, 'rows'>]>;

/**
 * Manim's `Table`. Its cells are `ID.cell-1-1` (row, column) and on, its rows `ID.row-1`, its columns
 * `ID.column-1`, its lines `ID.lines`. Cells are placed by their em boxes and not, as in Manim, by their
 * ink: so the words of a row share a baseline.
 * @param rows - the words in each cell, row by row.
 * @example
 * table('truth', [['a', 'b', 'a and b'], ['0', '1', '0']], { lines: 'horizontal' });
 */
export const table: TableBuilder = kind(
  (id: string, rows: Table['rows'], options: Options<Table, 'rows'> = {}): Table => ({
    kind: 'table',
    id,
    rows,
    ...options,
  }),
  {
    kind: 'table',
    fields,
    members({ id, rows, fontSize, buff, lines, strokeWidth }) {
      const cells = cellsOf(rows).map(({ name, words }) =>
        text(`${id}.${name}`, words, { fontSize, box: 'em' }),
      );
      const lanes = lanesOf(id, rows);
      const [rowIds, columnIds] = ['row', 'column'].map((lane) =>
        lanesNamed(lanes, `${id}.${lane}-`),
      ) as [string[], string[]];
      const arrangeInGrid = { cols: columnIds.length, buff };
      return [
        group(`${id}.cells`, cells, { arrangeInGrid }),
        ...(lines === 'none'
          ? []
          : [tableLines(`${id}.lines`, rowIds, columnIds, { which: lines, strokeWidth })]),
      ];
    },
    selections: ({ id, rows }) => lanesOf(id, rows),
  },
);
