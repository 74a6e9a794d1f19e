import { length } from '../../common-fields.js';
import { choice, number, valued, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { ORIGIN } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled, outlineShape, ringOf } from '../outlined.js';

const fields = {
  kind: choice('annularSector'),
  ...filled,
  /** Units. */
  innerRadius: withDefault(valued(length), 1),
  /** Units. */
  outerRadius: withDefault(valued(length), 2),
  /** Where it begins, in radians, counter-clockwise from the right. */
  startAngle: withDefault(valued(number(-1000, 1000)), 0),
  /** How far it goes, in radians, counter-clockwise. */
  angle: withDefault(valued(number(-6.2832, 6.2832)), Math.PI / 2),
};

/** Manim's `AnnularSector`. */
export interface AnnularSector extends Written<typeof fields> {}

/**
 * Manim's `AnnularSector`. A slice of a ring about the origin of the scene, unless it is placed. Filled, without a stroke.
 * @example
 * annularSector('gauge', { innerRadius: 1, outerRadius: 1.4, angle: 2 });
 */
export const annularSector = kind(
  (id: string, options: Options<AnnularSector> = {}): AnnularSector => ({
    kind: 'annularSector',
    id,
    ...options,
  }),
  {
    kind: 'annularSector',
    fields,
    shape: ({ innerRadius: inner, outerRadius: outer, startAngle, angle }) =>
      outlineShape(
        ringOf([
          arcOutline(ORIGIN, [inner, inner], startAngle, angle),
          arcOutline(ORIGIN, [outer, outer], startAngle + angle, -angle),
        ]),
      ),
  },
);
