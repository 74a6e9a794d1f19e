import { edge } from '../../box.js';
import { strokeWidth } from '../../common-fields.js';
import { dash } from '../../dash.js';
import { choice, optional, type Written, withDefault } from '../../field.js';
import { polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { kind, type Options, painted } from '../kind.js';
import { boxAround, gap, type Others, others } from './about-others.js';

const fields = {
  kind: choice('underline'),
  ...painted,
  of: others,
  /** Between it and what is over it, in units. */
  buff: withDefault(gap, 0.1),
  /** Hundredths of a unit, as in Manim. */
  strokeWidth: withDefault(strokeWidth, 4),
  /** It is dashed. */
  dash: optional(dash),
};

/** Manim's `Underline`. */
export interface Underline extends Written<typeof fields> {}

/**
 * Manim's `Underline`. Unlike Manim's, it follows what it underlines.
 * @param of - a mobject's id, or several.
 * @example
 * underline('stress', 'title', { color: 'YELLOW' });
 */
export const underline = kind(
  (id: string, of: Others, options: Options<Underline, 'of'> = {}): Underline => ({
    kind: 'underline',
    id,
    of,
    ...options,
  }),
  {
    kind: 'underline',
    fields,
    follows({ of, buff }, seen) {
      const box = boxAround(of, seen, 0);
      const under = { ...box, height: box.height + 2 * buff };
      const outline = polyline([edge(under, [-1, -1]), edge(under, [1, -1])]);
      return { parts: [{ is: 'outline', only: 'stroke', outline }], box: outlineBox(outline) };
    },
  },
);
