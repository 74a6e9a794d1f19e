import { type Place, place } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { arcBetween, routeOutline } from '../../route.js';
import { kind, type Options } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';
import { seenAt } from '../seen-at.js';

const fields = {
  kind: choice('arcBetweenPoints'),
  ...outlined,
  from: place,
  to: place,
  /** How far it turns, in radians, counter-clockwise. */
  angle: withDefault(number(-6.28, 6.28), Math.PI / 2),
};

/** Manim's `ArcBetweenPoints`. */
export interface ArcBetweenPoints extends Written<typeof fields> {}

/**
 * Manim's `ArcBetweenPoints`. An end may be a point, a place by coordinates, or a mobject: its middle,
 * wherever that goes.
 * @example
 * arcBetweenPoints('bow', [-2, 0], [2, 0], { angle: 1 });
 */
export const arcBetweenPoints = kind(
  (
    id: string,
    from: Place,
    to: Place,
    options: Options<ArcBetweenPoints, 'from' | 'to'> = {},
  ): ArcBetweenPoints => ({ kind: 'arcBetweenPoints', id, from, to, ...options }),
  {
    kind: 'arcBetweenPoints',
    fields,
    follows({ from, to, angle }, seen) {
      const [start, end] = [seenAt(from, seen), seenAt(to, seen)];
      if (angle === 0) return outlineShape(polyline([start, end]));
      return outlineShape(routeOutline(arcBetween(start, end, angle)));
    },
  },
);
