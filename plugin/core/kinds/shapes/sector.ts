import { length } from '../../common-fields.js';
import { choice, number, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled, outlineShape, ringOf } from '../outlined.js';

const fields = {
  kind: choice('sector'),
  ...filled,
  /** Units. */
  radius: withDefault(valued(length), 1),
  /** Where it begins, in radians, counter-clockwise from the right. */
  startAngle: withDefault(valued(number(-1000, 1000)), 0),
  /** How far it goes, in radians, counter-clockwise. */
  angle: withDefault(valued(number(-6.2832, 6.2832)), Math.PI / 2),
};

/** Manim's `Sector`. */
export interface Sector extends Written<typeof fields> {}

/**
 * Manim's `Sector`. A slice of a disc about the origin of the scene, unless it is placed. Filled, without a stroke.
 * @example
 * sector('share', { radius: 1.5, angle: 2, color: 'BLUE' });
 */
export const sector = kind(
  (id: string, options: Options<Sector> = {}): Sector => ({ kind: 'sector', id, ...options }),
  {
    kind: 'sector',
    fields,
    shape: ({ radius, startAngle, angle }) =>
      outlineShape(
        ringOf([
          { points: [ORIGIN], closed: false },
          arcOutline(ORIGIN, [radius, radius], startAngle, angle),
        ]),
      ),
  },
);
