import { length } from '../../common-fields.js';
import { choice, number, optional, valued, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { cornersOf, outlined, outlineShape } from '../outlined.js';

const fields = {
  kind: choice('star'),
  ...outlined,
  /** How many tips. */
  n: withDefault(number(5, 1000), 5),
  /** From its middle to its tips, in units. */
  outerRadius: withDefault(valued(length), 1),
  /** From its middle to its inner corners, in units; without it every tip is joined to the second next. */
  innerRadius: optional(valued(length)),
};

/** Manim's `Star`. */
export interface Star extends Written<typeof fields> {}

/**
 * Manim's `Star`. A tip is up. Its inner corners lie where lines from tip to tip cross.
 * @example
 * star('best', { color: 'GOLD', fillOpacity: 1 });
 */
export const star = kind(
  (id: string, options: Options<Star> = {}): Star => ({ kind: 'star', id, ...options }),
  {
    kind: 'star',
    fields,
    shape({ n, outerRadius, innerRadius }) {
      const [count, step] = [Math.floor(n), Math.PI / Math.floor(n)];
      const inner = innerRadius ?? (outerRadius * Math.cos(2 * step)) / Math.cos(step);
      const tips = cornersOf(count, outerRadius, Math.PI / 2);
      const dents = cornersOf(count, inner, Math.PI / 2 + step);
      const corners = tips.flatMap((tip, i) => [tip, dents[i] ?? tip]);
      return outlineShape(polyline(corners, true));
    },
  },
);
