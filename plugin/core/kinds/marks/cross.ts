import { edge } from '../../box.js';
import { color, strokeWidth } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options, painted } from '../kind.js';
import { boxAround, type Others, others } from './about-others.js';

const fields = {
  kind: choice('cross'),
  ...painted,
  of: others,
  color: withDefault(color, 'RED'),
  /** Hundredths of a unit, as in Manim. */
  strokeWidth: withDefault(strokeWidth, 6),
};

/** Manim's `Cross`. */
export interface Cross extends Written<typeof fields> {}

/**
 * Manim's `Cross`: crosses out a mobject. Unlike Manim's, it follows it.
 * @param of - a mobject's id, or several.
 * @example
 * cross('wrong', 'claim');
 */
export const cross = kind(
  (id: string, of: Others, options: Options<Cross, 'of'> = {}): Cross => ({
    kind: 'cross',
    id,
    of,
    ...options,
  }),
  {
    kind: 'cross',
    fields,
    follows({ of }, seen) {
      const box = boxAround(of, seen);
      const stroke = (from: Point, to: Point): OutlinePart => ({
        is: 'outline',
        only: 'stroke',
        outline: polyline([edge(box, from), edge(box, to)]),
      });
      return { parts: [stroke([-1, 1], [1, -1]), stroke([1, 1], [-1, -1])], box };
    },
  },
);
