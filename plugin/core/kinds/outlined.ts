/** What shapes of one outline have in common. */
import { type Box, edge } from '../box.js';
import { color, opacity, strokeWidth } from '../common-fields.js';
import { dash } from '../dash.js';
import { optional, withDefault } from '../field.js';
import { arcOutline, type Outline, polyline } from '../outline.js';
import { outlineBox } from '../outline-bounds.js';
import type { Shape } from '../part.js';
import { minus, norm, type Point } from '../units.js';
import { painted } from './kind.js';

/** Fields of every shape with a stroke and a fill. */
export const outlined = {
  ...painted,
  /** Of its stroke alone, in place of `color`; Manim's `stroke_color`. */
  stroke: optional(color),
  /** Of its fill alone, in place of `color`; Manim's `fill_color`. */
  fill: optional(color),
  /** How solid its fill is, 0 to 1. */
  fillOpacity: withDefault(opacity, 0),
  /** Hundredths of a unit, as in Manim. */
  strokeWidth: withDefault(strokeWidth, 4),
  /** Its stroke is dashed; Manim's `DashedVMobject`. */
  dash: optional(dash),
};

/** The same fields of what Manim fills and does not stroke. */
export const filled = {
  ...outlined,
  /** How solid its fill is, 0 to 1. */
  fillOpacity: withDefault(opacity, 1),
  /** Hundredths of a unit, as in Manim. */
  strokeWidth: withDefault(strokeWidth, 0),
};

/** A shape of one outline; arrows end at its box. */
export function outlineShape(outline: Outline): Shape {
  return { parts: [{ is: 'outline', outline }], box: outlineBox(outline) };
}

/** A shape whose outline runs about its middle and has no dents, so that arrows can end at it. */
export function convexShape(outline: Outline): Shape {
  return { ...outlineShape(outline), rim: outline };
}

/** One closed outline of several, straight lines between them; its pace is even, as its curves are not. */
export function ringOf(runs: readonly Outline[]): Outline {
  const points: Point[] = [];
  const goTo = (next: Point) => {
    const last = points.at(-1);
    if (!last) points.push(next);
    else if (norm(minus(next, last)) > 1e-9) points.push(...polyline([last, next]).points.slice(1));
  };
  for (const run of runs) {
    goTo(run.points[0] as Point);
    points.push(...run.points.slice(1));
  }
  goTo(points[0] as Point);
  return { points, closed: true, isEven: true };
}

/** The corners of a regular polygon about the origin, counter-clockwise. */
export function cornersOf(count: number, radius: number, start: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const turn = start + (2 * Math.PI * i) / count;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });
}

/** A box with rounded corners, from its right side counter-clockwise, as in Manim. */
export function roundedBox(box: Box, cornerRadius: number): Outline {
  const radius = Math.min(cornerRadius, box.width / 2, box.height / 2);
  const corners: readonly Point[] = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ];
  return ringOf(
    corners.map((corner, i) => {
      const [x, y] = edge(box, corner);
      const center: Point = [x - corner[0] * radius, y - corner[1] * radius];
      return arcOutline(center, [radius, radius], (i * Math.PI) / 2, Math.PI / 2);
    }),
  );
}
