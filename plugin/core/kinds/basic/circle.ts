import { length } from '../../common-fields.js';
import { choice, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined } from '../outlined.js';

const fields = {
  kind: choice('circle'),
  ...outlined,
  /** Units. */
  radius: withDefault(valued(length), 1),
};

/** Manim's `Circle`. */
export interface Circle extends Written<typeof fields> {}

/**
 * Manim's `Circle`. Arrows end at its rim.
 * @example
 * circle('node', { radius: 0.6, color: 'BLUE', at: { moveTo: [2, 0] } });
 */
export const circle = kind(
  (id: string, options: Options<Circle> = {}): Circle => ({ kind: 'circle', id, ...options }),
  {
    kind: 'circle',
    fields,
    shape({ radius }) {
      const outline = arcOutline(ORIGIN, [radius, radius]);
      const box = { center: ORIGIN, width: 2 * radius, height: 2 * radius };
      return { parts: [{ is: 'outline', outline }], box, rim: outline };
    },
  },
);
