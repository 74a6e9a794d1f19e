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
import type { Builder } from '../builder.js';
import { kind, type Options, painted } from '../kind.js';
import { formula } from '../tex/formula.js';
import { brackets } from './brackets.js';
import { cellsOf, lanesOf } from './table-cells.js';

const fields = {
  kind: choice('matrix'),
  ...painted,
  /** The TeX in each cell, row by row. */
  rows: list(list(anyText)),
  /** Manim's size of a font. */
  fontSize,
  /** The gap between cells, in units; or that between columns and that between rows. */
  buff: withDefault(either(pointWithin(-1000, 1000), coordinate), [0.9, 0.45]),
  /** What its brackets look like. */
  form: withDefault(choice('square', 'round', 'bar'), 'square'),
  /** Of the brackets, in hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Manim's `Matrix`. */
export interface Matrix extends Written<typeof fields> {}

/** Told, and not found out: what it makes has members, which are any mobjects, and so these too. */
type MatrixBuilder = Builder<Matrix, [rows: Rows, options?: Options<Matrix, 'rows'>]>;

type Rows = Matrix['rows'] | string;

/** The cells of a matrix as TeX has it: rows end with two backslashes, an ampersand stands between cells. */
const rowsIn = (tex: string) =>
  tex.split('\\\\').map((row) => row.split(/(?<!\\)&/).map((cell) => cell.trim()));

/**
 * Manim's `Matrix`. Its cells are `ID.cell-1-1` (row, column) and on, its rows `ID.row-1`, its columns
 * `ID.column-1`, its brackets `ID.brackets`. `buff` is the gap between cells and not, as in Manim, how
 * far their corners are apart: so long cells have room.
 * @param rows - the TeX in each cell, row by row; or all of it, as TeX has matrices.
 * @example
 * matrix('rotation', [['0', '-1'], ['1', '0']]);
 * matrix('same', String.raw`0 & -1 \\ 1 & 0`);
 */
export const matrix: MatrixBuilder = kind(
  (id: string, rows: Rows, options: Options<Matrix, 'rows'> = {}): Matrix => ({
    kind: 'matrix',
    id,
    rows: typeof rows === 'string' ? rowsIn(rows) : rows,
    ...options,
  }),
  {
    kind: 'matrix',
    fields,
    members({ id, rows, fontSize, buff, form, strokeWidth }) {
      const cells = cellsOf(rows).map(({ name, words }) =>
        formula(`${id}.${name}`, words, { fontSize }),
      );
      const cols = cells.length / (rows.length || 1);
      return [
        group(`${id}.cells`, cells, { arrangeInGrid: { cols, buff } }),
        brackets(`${id}.brackets`, `${id}.cells`, { form, strokeWidth }),
      ];
    },
    selections: ({ id, rows }) => lanesOf(id, rows),
  },
);
