import { length } from '../../common-fields.js';
import { choice, optional, type Written } from '../../field.js';
import { polyline } from '../../outline.js';
import { EMPTY } from '../../part.js';
import { plus } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlineShape } from '../outlined.js';
import { cornerFields, cornerOf, type Legs, oneOfLegs, usualSize } from './corner.js';

const fields = {
  kind: choice('rightAngle'),
  ...cornerFields,
  /** Of its sides, in units; 0.4 if it is not told, and less on short lines. */
  length: optional(length),
};

/** Manim's `RightAngle`. */
export interface RightAngle extends Written<typeof fields> {}

/**
 * Manim's `RightAngle`: a square corner between two lines, or at the second of three places. It follows
 * them.
 * @param of - the ids of two lines; or three places, with the vertex between: points, places by
 *   coordinates, mobjects.
 * @example
 * rightAngle('square', [[2, 0], [0, 0], [0, 2]], { length: 0.3 });
 */
export const rightAngle = kind(
  (id: string, of: Legs, options: Options<RightAngle, 'lines' | 'points'> = {}): RightAngle => ({
    kind: 'rightAngle',
    id,
    ...(of.length === 2 ? { lines: of } : { points: of }),
    ...options,
  }),
  {
    kind: 'rightAngle',
    fields,
    oneOf: oneOfLegs,
    follows({ length: told, ...self }, seen) {
      const corner = cornerOf(self, seen);
      if (!corner) return EMPTY;
      const { vertex, first, second, reach } = corner;
      const size = told ?? usualSize(reach);
      const [a, b] = [plus(vertex, first, size), plus(vertex, second, size)];
      return outlineShape(polyline([a, plus(a, second, size), b]));
    },
  },
);
