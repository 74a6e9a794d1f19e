import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { convexShape, filled } from '../outlined.js';

const fields = {
  kind: choice('dot'),
  ...filled,
  /** Units. */
  radius: withDefault(valued(length), 0.08),
};

/** Manim's `Dot`. */
export interface Dot extends Written<typeof fields> {}

/**
 * Manim's `Dot`. Filled, without a stroke; arrows end at its rim.
 * @example
 * dot('here', { color: 'YELLOW', at: { moveTo: [2, 1] } });
 */
export const dot = kind(
  (id: string, options: Options<Dot> = {}): Dot => ({ kind: 'dot', id, ...options }),
  {
    kind: 'dot',
    fields,
    shape: ({ radius }) => convexShape(arcOutline(ORIGIN, [radius, radius])),
  },
);
