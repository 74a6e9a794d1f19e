/** Points along what is drawn: `{ on: 'line', along: 0.5 }`, Manim's `point_from_proportion`. */
import type { OnCoordinates } from './common-fields.js';
import type { Reference } from './field.js';
import { boxOutline, mapOutline, type Outline } from './outline.js';
import type { Shape } from './part.js';
import { partialOutline } from './partial-outline.js';
import { boxOfShape, firstOutline, IN_SCENE, type Pose, posed } from './pose.js';
import { ORIGIN, type Point } from './units.js';

/**
 * Where a line, an arrow or any outline begins, wherever a point can stand; Manim's `get_start`.
 * @param of - the line, or its id.
 * @example
 * dot('pivot', { at: startOf('lever') });
 */
export const startOf = (of: Reference): OnCoordinates => ({ on: of, along: 0 });

/**
 * Where a line or any outline ends, of an arrow its tip, wherever a point can stand; Manim's `get_end`.
 * @param of - the line, or its id.
 * @example
 * text('v', { at: { nextTo: endOf('velocity'), direction: 'UR', buff: 0.1 } });
 */
export const endOf = (of: Reference): OnCoordinates => ({ on: of, along: 1 });

/** The way along a shape in the scene: its first outline; of an arrow, up to its tips; of a text, its box. */
export function wayAlong(shape: Shape, pose: Pose): Outline {
  const way = shape.way ?? firstOutline(shape, IN_SCENE);
  if (!way) return boxOutline(boxOfShape(shape, pose));
  const { points } = mapOutline(way, (point) => posed(pose, point));
  return { points, closed: false, isEven: true };
}

/** The point at a share of a way, 0 to 1. */
export const pointAlong = (way: Outline, share: number): Point =>
  (share <= 0 ? way.points[0] : partialOutline(way, Math.min(1, share)).points.at(-1)) ?? ORIGIN;
