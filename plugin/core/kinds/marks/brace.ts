import { edge, union } from '../../box.js';
import type { Direction } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import { boxOutline, mapOutline, type Outline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { type Point, turned, vector } from '../../units.js';
import { kind, type Options, type Seen } from '../kind.js';
import { outlineShape } from '../outlined.js';
import type { Others, ReadOthers } from './about-others.js';
import { braceFields } from './brace-fields.js';
import { braceOutline } from './brace-outline.js';

const fields = { kind: choice('brace'), ...braceFields };

/** Manim's `Brace`. */
export interface Brace extends Written<typeof fields> {}

/**
 * Manim's `Brace`: as long as what it braces, wherever that goes; along a line that slopes with
 * `direction` across it. To put words at its point, see `braceLabel` and `braceText`.
 * @param of - a mobject's id, or several.
 * @example
 * brace('width', 'box', { direction: 'UP' });
 */
export const brace = kind(
  (id: string, of: Others, options: Options<Brace, 'of'> = {}): Brace => ({
    kind: 'brace',
    id,
    of,
    ...options,
  }),
  {
    kind: 'brace',
    fields,
    follows({ of, direction, buff, sharpness }, seen) {
      const [from, to] = bracedSide(of, seen, direction, buff);
      return outlineShape(braceOutline(from, to, sharpness));
    },
  },
);

/** The side of some mobjects in a direction, with a gap: from left to right, where that is down. */
function bracedSide(
  of: ReadOthers,
  seen: Seen,
  direction: Direction,
  buff: number,
): [Point, Point] {
  const [x, y] = vector(direction);
  const angle = x === 0 && y === 0 ? 0 : Math.atan2(x, -y);
  const boxes = [of].flat().map((id) => {
    if (x === 0 || y === 0) return boxTurned(boxOutline(seen.boxOf(id)), -angle);
    return boxTurned(seen.outlineOf(id) ?? boxOutline(seen.boxOf(id)), -angle);
  });
  const box = union(boxes);
  const under = { ...box, height: box.height + 2 * buff };
  return [turned(edge(under, [-1, -1]), angle), turned(edge(under, [1, -1]), angle)];
}

/** The box of an outline that is turned first. */
const boxTurned = (outline: Outline, angle: number) =>
  outlineBox(mapOutline(outline, (point) => turned(point, angle)));
