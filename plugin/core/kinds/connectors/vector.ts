import { type Direction, direction, place } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { minus, ORIGIN, type Point, plus, vector as vectorOf } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { seenAt } from '../seen-at.js';
import { connectorShape, shaftFields, tipFields } from './connector.js';

const fields = {
  kind: choice('vector'),
  ...shaftFields,
  ...tipFields,
  /** Where it leads from where it starts, in units. */
  direction,
  /** Where it starts: a point, a place by coordinates, or the middle of a mobject. */
  from: withDefault(place, ORIGIN),
};

/** Manim's `Vector`. */
export interface Vector extends Written<typeof fields> {}

/**
 * Manim's `Vector`: an arrow from the origin, or from elsewhere by `from`, without gaps.
 * @example
 * vector('v', [2, 1], { color: 'YELLOW' });
 */
export const vector = kind(
  (id: string, direction: Direction, options: Options<Vector, 'direction'> = {}): Vector => ({
    kind: 'vector',
    id,
    direction,
    ...options,
  }),
  {
    kind: 'vector',
    fields,
    follows(self, seen) {
      const start = seenAt(self.from, seen);
      const by = minus(seen.moved(vectorOf(self.direction)), seen.moved(ORIGIN));
      const ends = { from: start, to: plus(start, by), buff: 0 };
      const still = { ...seen, moved: (point: Point) => point };
      return connectorShape({ ...self, ...ends }, still, { end: self.tipLength });
    },
  },
);
