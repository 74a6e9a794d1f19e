import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { boxOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { convexShape, outlined } from '../outlined.js';

const fields = {
  kind: choice('square'),
  ...outlined,
  /** Units. */
  sideLength: withDefault(valued(length), 2),
};

/** Manim's `Square`. */
export interface Square extends Written<typeof fields> {}

/**
 * Manim's `Square`. Lengths are in scene units.
 * @example
 * square('cell', { sideLength: 1, color: 'BLUE' });
 */
export const square = kind(
  (id: string, options: Options<Square> = {}): Square => ({ kind: 'square', id, ...options }),
  {
    kind: 'square',
    fields,
    shape: ({ sideLength }) =>
      convexShape(boxOutline({ center: ORIGIN, width: sideLength, height: sideLength })),
  },
);
