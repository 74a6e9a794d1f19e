import { edge, union } from '../../box.js';
import { length, strokeWidth } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { type Outline, polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { boxAround, gap, type Others, others } from '../marks/about-others.js';

const fields = {
  kind: choice('brackets'),
  ...painted,
  /** A mobject's id, or several, that they are put around. */
  of: others,
  /** What they look like. */
  form: withDefault(choice('square', 'round', 'bar'), 'square'),
  /** Between them and what they hold, in units. */
  buff: withDefault(gap, 0.25),
  /** How far they reach inwards, in units. */
  depth: withDefault(length, 0.15),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** Two brackets. */
export interface Brackets extends Written<typeof fields> {}

/**
 * Two brackets at the sides of something, as high as it is; they follow it, but stay upright when it
 * is turned.
 * @param of - a mobject's id, or several.
 * @example
 * brackets('norm', 'vector', { form: 'bar' });
 */
export const brackets = kind(
  (id: string, of: Others, options: Options<Brackets, 'of'> = {}): Brackets => ({
    kind: 'brackets',
    id,
    of,
    ...options,
  }),
  {
    kind: 'brackets',
    fields,
    follows({ of, form, buff, depth }, seen) {
      const box = boxAround(of, seen, buff);
      const parts = [-1, 1].map((side): OutlinePart => {
        const ends = [edge(box, [side, 1]), edge(box, [side, -1])] as const;
        const inwards = form === 'bar' ? 0 : -side * depth;
        return { is: 'outline', only: 'stroke', outline: bracket(form, ends, inwards) };
      });
      return { parts, box: union(parts.map(({ outline }) => outlineBox(outline))) };
    },
  },
);

function bracket(
  form: 'square' | 'round' | 'bar',
  [top, bottom]: readonly [Point, Point],
  inwards: number,
): Outline {
  const inside = ([x, y]: Point): Point => [x + inwards, y];
  if (form === 'bar') return polyline([top, bottom]);
  if (form === 'square') return polyline([inside(top), top, bottom, inside(bottom)]);
  // It is to touch the line between its handles: so those stand a third beyond it.
  const handle = ([x, y]: Point, share: number): Point => [
    x - inwards / 3,
    y + ((top[1] + bottom[1]) / 2 - y) * share,
  ];
  return {
    points: [inside(top), handle(top, 0.5), handle(bottom, 0.5), inside(bottom)],
    closed: false,
  };
}
