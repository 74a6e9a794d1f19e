import { heightOf, type Rect, widthOf } from '../rect.js';
import type { Seen, SeenBox } from '../seen.js';
import { isSeen } from './is-seen.js';

/** A direction to look in: where a thing begins and ends in it, and across it. */
export interface Axis {
  readonly name: 'row' | 'column';
  along(rect: Rect): readonly [number, number];
  across(rect: Rect): readonly [number, number];
}

export const AXES: readonly Axis[] = [
  {
    name: 'row',
    along: ({ left, right }) => [left, right],
    across: ({ top, bottom }) => [top, bottom],
  },
  {
    name: 'column',
    along: ({ top, bottom }) => [top, bottom],
    across: ({ left, right }) => [left, right],
  },
];

/** Of the lower one's height, in a row: as much must stand side by side. */
const BESIDE = 0.7;

/** Boxes of the same size side by side, each row in its order. */
export function rowsOf({ boxes }: Seen, axis: Axis): SeenBox[][] {
  const rows: SeenBox[][] = [];
  const inOrder = boxes
    .filter((box) => box.is !== 'shape' && isSeen(box))
    .sort((a, b) => axis.along(a.rect)[0] - axis.along(b.rect)[0]);
  for (const box of inOrder) {
    const row = rows.find((each) => {
      const last = each.at(-1);
      return last && areAlike(last.rect, box.rect) && areBeside(last.rect, box.rect, axis);
    });
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows.filter(({ length }) => length > 1);
}

const areAlike = (a: Rect, b: Rect) =>
  Math.abs(widthOf(a) - widthOf(b)) < 1 && Math.abs(heightOf(a) - heightOf(b)) < 1;

function areBeside(a: Rect, b: Rect, axis: Axis): boolean {
  const [[begin, end], [from, to]] = [axis.across(a), axis.across(b)];
  const both = Math.min(end, to) - Math.max(begin, from);
  const isAfter = axis.along(b)[0] >= axis.along(a)[1] - 1;
  return isAfter && both >= BESIDE * Math.min(end - begin, to - from);
}
