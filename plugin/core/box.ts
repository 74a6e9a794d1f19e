import { minus, type Point, plus } from './units.js';

/** A bounding box in scene units, sides parallel to the frame. */
export interface Box {
  readonly center: Point;
  readonly width: number;
  readonly height: number;
}

/** Manim's `get_critical_point`: the point of the box in a direction (corner, side or centre). */
export function edge(box: Box, direction: Point): Point {
  return [
    box.center[0] + (Math.sign(direction[0]) * box.width) / 2,
    box.center[1] + (Math.sign(direction[1]) * box.height) / 2,
  ];
}

/** The same box, moved. */
export function shifted(box: Box, by: Point): Box {
  return { ...box, center: plus(box.center, by) };
}

/** A box, and the one in it that is level with another's; absent where that is all of it. */
export interface Beside {
  readonly box: Box;
  readonly part?: Box | undefined;
}

/** How far a box goes to stand beside another, towards a side of it, the edges in `aligned` level. */
export function wayBeside(
  own: Beside,
  other: Beside,
  towards: Point,
  aligned: Point,
  buff: number,
): Point {
  const here = edge(own.box, plus(aligned, towards, -1));
  const there = plus(edge(other.box, plus(aligned, towards)), towards, buff);
  const [x, y] = minus(there, here);
  if (!own.part || !other.part) return [x, y];
  const level = minus(edge(other.part, aligned), edge(own.part, aligned));
  return [towards[0] ? x : level[0], towards[1] ? y : level[1]];
}

/** The smallest box around points; of none, an empty one in the centre of the frame. */
export function around(points: readonly Point[]): Box {
  if (points.length === 0) return { center: [0, 0], width: 0, height: 0 };
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  return { center: [(x0 + x1) / 2, (y0 + y1) / 2], width: x1 - x0, height: y1 - y0 };
}

/** The smallest box around boxes. */
export function union(boxes: readonly Box[]): Box {
  return around(boxes.flatMap((box) => [edge(box, [-1, -1]), edge(box, [1, 1])]));
}

/** Units; what is less is flat, and its height the rounding of numbers. */
const FLAT = 1e-6;

/** The factor that brings a side to a length. What has no such side stays as it is. */
export const fitting = (side: number, length: number): number => (side > FLAT ? length / side : 1);
