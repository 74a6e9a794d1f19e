import { color, opacity } from '../../common-fields.js';
import { choice, type Written, withDefault } from '../../field.js';
import { boxOutline } from '../../outline.js';
import { kind, type Options } from '../kind.js';
import { convexShape, filled } from '../outlined.js';
import { boxAround, gap, type Others, others } from './about-others.js';

const fields = {
  kind: choice('backgroundRectangle'),
  ...filled,
  of: others,
  color: withDefault(color, 'BLACK'),
  /** How solid its fill is, 0 to 1. */
  fillOpacity: withDefault(opacity, 0.75),
  /** How far it reaches beyond what is before it, in units. */
  buff: withDefault(gap, 0),
};

/** Manim's `BackgroundRectangle`. */
export interface BackgroundRectangle extends Written<typeof fields> {}

/**
 * Manim's `BackgroundRectangle`: what stands before it can be read over anything. Write it before that in
 * the scene, or give it a lower `z`. Unlike Manim's, it follows.
 * @param of - a mobject's id, or several.
 * @example
 * backgroundRectangle('shade', 'label', { buff: 0.1 });
 */
export const backgroundRectangle = kind(
  (
    id: string,
    of: Others,
    options: Options<BackgroundRectangle, 'of'> = {},
  ): BackgroundRectangle => ({ kind: 'backgroundRectangle', id, of, ...options }),
  {
    kind: 'backgroundRectangle',
    fields,
    follows: ({ of, buff }, seen) => convexShape(boxOutline(boxAround(of, seen, buff))),
  },
);
