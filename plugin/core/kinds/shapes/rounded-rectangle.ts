import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { convexShape, outlined, roundedBox } from '../outlined.js';

const fields = {
  kind: choice('roundedRectangle'),
  ...outlined,
  /** Units. */
  width: withDefault(valued(length), 4),
  /** Units. */
  height: withDefault(valued(length), 2),
  /** Of its corners, in units. */
  cornerRadius: withDefault(valued(length), 0.5),
};

/** Manim's `RoundedRectangle`. */
export interface RoundedRectangle extends Written<typeof fields> {}

/**
 * Manim's `RoundedRectangle`. A radius beyond half a side is half that side.
 * @example
 * roundedRectangle('server', { width: 3, height: 1, cornerRadius: 0.2 });
 */
export const roundedRectangle = kind(
  (id: string, options: Options<RoundedRectangle> = {}): RoundedRectangle => ({
    kind: 'roundedRectangle',
    id,
    ...options,
  }),
  {
    kind: 'roundedRectangle',
    fields,
    shape: ({ width, height, cornerRadius }) =>
      convexShape(roundedBox({ center: ORIGIN, width, height }, cornerRadius)),
  },
);
