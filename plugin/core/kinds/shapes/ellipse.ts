import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { convexShape, outlined } from '../outlined.js';

const fields = {
  kind: choice('ellipse'),
  ...outlined,
  /** Units. */
  width: withDefault(valued(length), 2),
  /** Units. */
  height: withDefault(valued(length), 1),
};

/** Manim's `Ellipse`. */
export interface Ellipse extends Written<typeof fields> {}

/**
 * Manim's `Ellipse`. Arrows end at its rim.
 * @example
 * ellipse('state', { width: 4, height: 1 });
 */
export const ellipse = kind(
  (id: string, options: Options<Ellipse> = {}): Ellipse => ({ kind: 'ellipse', id, ...options }),
  {
    kind: 'ellipse',
    fields,
    shape: ({ width, height }) => convexShape(arcOutline(ORIGIN, [width / 2, height / 2])),
  },
);
