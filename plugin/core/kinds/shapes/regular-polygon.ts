import { length } from '../../common-fields.js';
import { choice, number, valued, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { convexShape, cornersOf, outlined } from '../outlined.js';

const fields = {
  kind: choice('regularPolygon'),
  ...outlined,
  /** How many corners. */
  n: withDefault(number(3, 1000), 6),
  /** From its middle to its corners, in units. */
  radius: withDefault(valued(length), 1),
};

/** Manim's `RegularPolygon`. */
export interface RegularPolygon extends Written<typeof fields> {}

/**
 * Manim's `RegularPolygon`. With an odd number of corners one is up, else one is at the right.
 * @example
 * regularPolygon('cell', { n: 6, radius: 0.8 });
 */
export const regularPolygon = kind(
  (id: string, options: Options<RegularPolygon> = {}): RegularPolygon => ({
    kind: 'regularPolygon',
    id,
    ...options,
  }),
  {
    kind: 'regularPolygon',
    fields,
    shape: ({ n, radius }) =>
      convexShape(
        polyline(cornersOf(Math.floor(n), radius, Math.floor(n) % 2 ? Math.PI / 2 : 0), true),
      ),
  },
);
