import { color, length } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { boxOutline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { convexShape, outlined, roundedBox } from '../outlined.js';
import { boxAround, gap, type Others, others } from './about-others.js';

const fields = {
  kind: choice('surroundingRectangle'),
  ...outlined,
  of: others,
  color: withDefault(color, 'YELLOW'),
  /** Between it and what it surrounds, in units. */
  buff: withDefault(gap, 0.1),
  /** Of its corners, in units. */
  cornerRadius: withDefault(length, 0),
};

/** Manim's `SurroundingRectangle`. */
export interface SurroundingRectangle extends Written<typeof fields> {}

/**
 * Manim's `SurroundingRectangle`. Unlike Manim's, it follows what it surrounds.
 * @param of - a mobject's id, or several.
 * @example
 * surroundingRectangle('frame', ['query', 'key'], { buff: 0.2 });
 */
export const surroundingRectangle = kind(
  (
    id: string,
    of: Others,
    options: Options<SurroundingRectangle, 'of'> = {},
  ): SurroundingRectangle => ({ kind: 'surroundingRectangle', id, of, ...options }),
  {
    kind: 'surroundingRectangle',
    fields,
    follows({ of, buff, cornerRadius }, seen) {
      const box = boxAround(of, seen, buff);
      return convexShape(cornerRadius > 0 ? roundedBox(box, cornerRadius) : boxOutline(box));
    },
  },
);
