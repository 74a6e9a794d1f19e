import { length } from '../../common-fields.js';
import { choice, number, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';

const fields = {
  kind: choice('arc'),
  ...outlined,
  /** Units. */
  radius: withDefault(valued(length), 1),
  /** Where it begins, in radians, counter-clockwise from the right. */
  startAngle: withDefault(valued(number(-1000, 1000)), 0),
  /** How far it goes, in radians, counter-clockwise. */
  angle: withDefault(valued(number(-6.2832, 6.2832)), Math.PI / 2),
};

/** Manim's `Arc`. */
export interface Arc extends Written<typeof fields> {}

/**
 * Manim's `Arc`. It stands about the origin of the scene, unless it is placed.
 * @example
 * arc('turn', { radius: 2, angle: Math.PI });
 */
export const arc = kind(
  (id: string, options: Options<Arc> = {}): Arc => ({ kind: 'arc', id, ...options }),
  {
    kind: 'arc',
    fields,
    shape: ({ radius, startAngle, angle }) =>
      outlineShape(arcOutline(ORIGIN, [radius, radius], startAngle, angle)),
  },
);
