import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { convexShape, cornersOf, outlined } from '../outlined.js';

const fields = {
  kind: choice('triangle'),
  ...outlined,
  /** From its middle to its corners, in units. */
  radius: withDefault(valued(length), 1),
};

/** Manim's `Triangle`. */
export interface Triangle extends Written<typeof fields> {}

/**
 * Manim's `Triangle`. Equilateral, a corner up.
 * @example
 * triangle('play', { radius: 0.5, fillOpacity: 1 });
 */
export const triangle = kind(
  (id: string, options: Options<Triangle> = {}): Triangle => ({ kind: 'triangle', id, ...options }),
  {
    kind: 'triangle',
    fields,
    shape: ({ radius }) => convexShape(polyline(cornersOf(3, radius, Math.PI / 2), true)),
  },
);
