import { type Place, place } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import { minus, norm, type Point, plus } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { filled, outlineShape } from '../outlined.js';
import { seenAt } from '../seen-at.js';
import { gap } from './about-others.js';
import { braceOutline } from './brace-outline.js';

const fields = {
  kind: choice('braceBetweenPoints'),
  ...filled,
  from: place,
  to: place,
  /** Between it and the points, in units. */
  buff: withDefault(gap, 0.2),
  /** How narrow its curls are. */
  sharpness: withDefault(number(0.01, 1000), 2),
};

/** Manim's `BraceBetweenPoints`. */
export interface BraceBetweenPoints extends Written<typeof fields> {}

/**
 * Manim's `BraceBetweenPoints`. From left to right it is below, from right to left above. An end may be a
 * point, a place by coordinates, or a mobject: its middle, wherever that goes.
 * @example
 * braceBetweenPoints('error', [-2, 0], [1, 1]);
 */
export const braceBetweenPoints = kind(
  (
    id: string,
    from: Place,
    to: Place,
    options: Options<BraceBetweenPoints, 'from' | 'to'> = {},
  ): BraceBetweenPoints => ({ kind: 'braceBetweenPoints', id, from, to, ...options }),
  {
    kind: 'braceBetweenPoints',
    fields,
    follows({ from, to, buff, sharpness }, seen) {
      const [start, end] = [seenAt(from, seen), seenAt(to, seen)];
      const way = minus(end, start);
      const off: Point = [way[1], -way[0]];
      const by = buff / (norm(way) || 1);
      return outlineShape(braceOutline(plus(start, off, by), plus(end, off, by), sharpness));
    },
  },
);
