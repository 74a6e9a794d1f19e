/** How the members of a group are put in a row or in a grid: Manim's `arrange` and `arrange_in_grid`. */
import { type Beside, type Box, edge, shifted, union, wayBeside } from './box.js';
import { coordinate, direction } from './common-fields.js';
import {
  complete,
  either,
  name,
  number,
  object,
  optional,
  pointWithin,
  type ValueOf,
  withDefault,
} from './field.js';
import { minus, ORIGIN, type Point, vector } from './units.js';

export const rowFields = {
  direction: withDefault(direction, 'RIGHT'),
  /** The gap between two members, in units. */
  buff: withDefault(coordinate, 0.25),
  /** The edges of all that are level, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
  /** The parts of all that are level, by their name, such as that of the equals signs of formulas. */
  alignedPart: optional(name),
};

const lanes = number(1, 1000);

const gridFields = {
  /** How many rows; without it as many as are needed. */
  rows: optional(lanes),
  /** How many columns; without it as many as are needed, of neither about as many as there are rows. */
  cols: optional(lanes),
  /** The gap between two members, in units; or that between columns and that between rows. */
  buff: withDefault(either(pointWithin(-1000, 1000), coordinate), 0.25),
  /** Where in its cell a member stands, in place of the middle. */
  cellAlignment: withDefault(direction, 'ORIGIN'),
};

export const row = object('arrange', rowFields);
export const grid = object('arrangeInGrid', gridFields);

/**
 * How far each of some boxes goes, so that they stand in a row whose middle is the origin.
 *
 * @param partOf - the box of a part of one of them.
 */
export function inRow(
  boxes: readonly Box[],
  written: ValueOf<typeof row>,
  partOf: (member: number, name: string) => Box | undefined = () => undefined,
): Point[] {
  const { direction: way, buff, alignedEdge, alignedPart } = complete(rowFields, written);
  const [towards, aligned] = [vector(way), vector(alignedEdge)];
  const placed: Box[] = [];
  let last: Beside | undefined;
  for (const [i, box] of boxes.entries()) {
    const part = alignedPart === undefined ? undefined : partOf(i, alignedPart);
    const by = last ? wayBeside({ box, part }, last, towards, aligned, buff) : ORIGIN;
    last = { box: shifted(box, by), part: part && shifted(part, by) };
    placed.push(last.box);
  }
  return centered(boxes, placed);
}

/**
 * How far each of some boxes goes, so that they stand in a grid whose middle is the origin, row by row.
 * A column is as wide as its widest member, a row as high as its highest.
 */
export function inGrid(boxes: readonly Box[], written: ValueOf<typeof grid>): Point[] {
  const { buff, cellAlignment, ...told } = complete(gridFields, written);
  const [across, down] = typeof buff === 'number' ? [buff, buff] : buff;
  const count = boxes.length;
  const cols = Math.round(told.cols ?? Math.ceil(told.rows ? count / told.rows : Math.sqrt(count)));
  const most = (size: 'width' | 'height', belongs: (i: number) => boolean) =>
    Math.max(0, ...boxes.filter((_, i) => belongs(i)).map((box) => box[size]));
  const rows = Math.ceil(count / (cols || 1));
  const widths = Array.from({ length: cols }, (_, c) => most('width', (i) => i % cols === c));
  const heights = Array.from({ length: rows }, (_, r) =>
    most('height', (i) => Math.floor(i / cols) === r),
  );
  const lefts = startsOf(widths, across);
  const tops = startsOf(heights, down);
  const side = vector(cellAlignment);
  const cells = boxes.map((_, i): Box => {
    const [r, c] = [Math.floor(i / cols), i % cols];
    const [width, height] = [widths[c] as number, heights[r] as number];
    const center: Point = [(lefts[c] as number) + width / 2, -(tops[r] as number) - height / 2];
    return { center, width, height };
  });
  const placed = boxes.map((box, i) =>
    shifted(box, minus(edge(cells[i] as Box, side), edge(box, side))),
  );
  return centered(boxes, placed, cells);
}

/** Where lanes of these widths begin, one after another. */
function startsOf(widths: readonly number[], gap: number): number[] {
  let start = 0;
  return widths.map((width) => {
    const here = start;
    start += width + gap;
    return here;
  });
}

/** From the boxes to where they are placed, as the whole of them stands in the middle. */
function centered(boxes: readonly Box[], placed: readonly Box[], whole = placed): Point[] {
  const { center } = union(whole);
  return placed.map((box, i) => minus(minus(box.center, (boxes[i] as Box).center), center));
}
