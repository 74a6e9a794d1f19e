/** What curves through points by coordinates have in common. */
import { strokeWidth } from '../../common-fields.js';
import { dash } from '../../dash.js';
import { choice, optional, pointWithin, type ValueOf, valued, withDefault } from '../../field.js';
import { mapOutline, polyline } from '../../outline.js';
import { outlineBox } from '../../outline-bounds.js';
import { smoothOutline } from '../../smooth-outline.js';
import type { Point } from '../../units.js';
import { painted, type Seen } from '../kind.js';
import { onAxes, seenOn } from './on-axes.js';

/** Fields of curves through points by coordinates. */
export const curveFields = {
  ...painted,
  ...onAxes,
  /** How it goes from point to point; `straight` is Manim's `use_smoothing=False`. */
  between: withDefault(choice('smooth', 'straight'), 'smooth'),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 4),
  /** It is dashed. */
  dash: optional(dash),
};

/** The part of a graph that there is. */
export const partField = optional(valued(pointWithin(-1e9, 1e9)));

/** A curve through points by coordinates. */
export function curveShape(
  {
    of,
    points,
    between,
  }: { readonly of: string; readonly points: readonly Point[]; readonly between: Between },
  seen: Seen,
) {
  const through = between === 'straight' ? polyline(points) : smoothOutline(points);
  const outline = mapOutline(through, (point) => seenOn(seen, of, point));
  return {
    parts: [{ is: 'outline' as const, only: 'stroke' as const, outline }],
    box: outlineBox(outline),
  };
}

type Between = ValueOf<typeof curveFields.between>;
