import type { Identified } from './field.js';

/** A part of a mobject, wherever a mobject can stand: the scene puts its id there (`identify.ts`). */
export interface PartOf extends Identified {
  readonly kind: 'part';
  readonly of: Identified;
}

/**
 * A part of a mobject by its name, wherever an id can stand, so that the mobject needs no id: of a table
 * or matrix `'row'`, `'column'` or `'cell'` and its numbers, counted from 1; of a formula or text one of
 * its `parts`; of axes `'x'`. With an id `'t.cell-1-2'` is the same.
 * @param name - what stands behind the point in its id; numbers follow.
 * @example
 * const sums = table([['1', '2'], ['3', '4']]);
 * [create(part(sums, 'lines')), write(part(sums, 'row', 1)), fadeIn(part(sums, 'cell', 2, 1))];
 */
export const part = (of: Identified, name: string, ...numbers: readonly number[]): PartOf => ({
  kind: 'part',
  id: [name, ...numbers].join('-'),
  of,
});
