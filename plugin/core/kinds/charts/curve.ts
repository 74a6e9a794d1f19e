/** What curves through points by coordinates have in common. */
import { strokeWidth } from '../../common-fields.js';
import { optional, pointWithin, valued, withDefault } from '../../field.js';
import { mapOutline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { smoothOutline } from '../../smooth-outline.js';
import type { Point } from '../../units.js';
import { painted, type Seen } from '../kind.js';
import { onAxes, seenOn } from './on-axes.js';

/** Fields of curves through points by coordinates. */
export const curveFields = {
  ...painted,
  ...onAxes,
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
};

/** The part of a graph that there is. */
export const partField = optional(valued(pointWithin(-1e9, 1e9)));

/** A smooth curve through points by coordinates. */
export function curveShape(
  { of, points }: { readonly of: string; readonly points: readonly Point[] },
  seen: Seen,
) {
  const outline = mapOutline(smoothOutline(points), (point) => seenOn(seen, of, point));
  return {
    parts: [{ is: 'outline' as const, only: 'stroke' as const, outline }],
    box: outlineBox(outline),
  };
}
