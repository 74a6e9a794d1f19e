import { length } from '../../common-fields.js';
import { choice, optional, type Written } from '../../field.js';
import { arcOutline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { EMPTY, type OutlinePart } from '../../part.js';
import { plus } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { cornerFields, cornerOf, type Legs, oneOfLegs, usualSize } from './corner.js';

const fields = {
  kind: choice('angle'),
  ...cornerFields,
  /** Units; 0.4 if it is not told, and less on short lines. */
  radius: optional(length),
  /** On the other side: clockwise from the first line to the second. */
  otherAngle: optional(choice(true)),
  /** A dot inside, which tells a right angle. */
  dot: optional(choice(true)),
};

/** Manim's `Angle`. */
export interface Angle extends Written<typeof fields> {}

/** How far the dot is from the vertex, and how large it is, in radii; Manim's. */
const DOT = { distance: 0.55, radius: 0.1 };

/**
 * Manim's `Angle`: an arc, counter-clockwise from one line to another, or at the second of three places.
 * It follows them.
 * @param of - the ids of two lines; or three places, with the vertex between: points, places by
 *   coordinates, mobjects.
 * @example
 * angle('alpha', [[2, 0], [0, 0], [1, 2]], { radius: 0.6, color: 'YELLOW' });
 */
export const angle = kind(
  (id: string, of: Legs, options: Options<Angle, 'lines' | 'points'> = {}): Angle => ({
    kind: 'angle',
    id,
    ...(of.length === 2 ? { lines: of } : { points: of }),
    ...options,
  }),
  {
    kind: 'angle',
    fields,
    oneOf: oneOfLegs,
    follows({ radius: told, otherAngle, dot, ...self }, seen) {
      const corner = cornerOf(self, seen);
      if (!corner) return EMPTY;
      const { vertex, first, second, reach } = corner;
      const radius = told ?? usualSize(reach);
      const [start, end] = [first, second].map(([x, y]) => Math.atan2(y, x)) as [number, number];
      const turn = (end - start + 2 * Math.PI) % (2 * Math.PI);
      const angle = otherAngle ? turn - 2 * Math.PI : turn;
      const arc = { ...arcOutline(vertex, [radius, radius], start, angle), closed: false };
      const parts: OutlinePart[] = [{ is: 'outline', outline: arc }];
      if (dot) {
        const way = start + angle / 2;
        const middle = plus(vertex, [Math.cos(way), Math.sin(way)], radius * DOT.distance);
        const size = radius * DOT.radius;
        parts.push({ is: 'outline', only: 'fill', outline: arcOutline(middle, [size, size]) });
      }
      return { parts, box: outlineBox(arc) };
    },
  },
);
