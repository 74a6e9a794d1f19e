/** Manim's frame and directions, and how they become pixels of the viewBox. */

/** A place or a vector, in scene units: x to the right, y up. */
export type Point = readonly [number, number];

/** Manim's frame at 16:9. */
export const FRAME = { width: 128 / 9, height: 8 } as const;

/** Pixels of the viewBox a scene unit has: the frame is 1280 × 720. */
export const PIXELS = 90;

/** Units an em has per point of Manim's font size. */
export const EM = { text: 1 / 72, formula: 0.010378 } as const;

export const ORIGIN: Point = [0, 0];
export const UP: Point = [0, 1];
export const DOWN: Point = [0, -1];
export const LEFT: Point = [-1, 0];
export const RIGHT: Point = [1, 0];
export const UL: Point = [-1, 1];
export const UR: Point = [1, 1];
export const DL: Point = [-1, -1];
export const DR: Point = [1, -1];

const DIRECTIONS = { ORIGIN, UP, DOWN, LEFT, RIGHT, UL, UR, DL, DR };

/** Manim's names for directions. */
export type DirectionName = keyof typeof DIRECTIONS;

/** All the names, for messages and schemas. */
export const DIRECTION_NAMES = Object.keys(DIRECTIONS) as DirectionName[];

/** The vector of a direction given by name or as a vector. */
export function vector(direction: DirectionName | Point): Point {
  return typeof direction === 'string' ? DIRECTIONS[direction] : direction;
}

/** a + b × factor. */
export function plus(a: Point, b: Point, factor = 1): Point {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor];
}

/** From a to b. */
export function minus(b: Point, a: Point): Point {
  return [b[0] - a[0], b[1] - a[1]];
}

/** How far a vector reaches. */
export function norm(a: Point): number {
  return Math.hypot(a[0], a[1]);
}

/** As many digits after the point as can be seen; never -0, which would read "-0" in the page. */
export function round(n: number, digits: number): number {
  return Math.round(n * 10 ** digits) / 10 ** digits || 0;
}

/** Numbers of the viewBox: y down, a hundredth of a pixel is enough for 4K. */
export function pixels(units: number): number {
  return round(units * PIXELS, 2);
}

/** A point in the viewBox, relative to the centre of the frame: y down. */
export function toPixels(point: Point): [number, number] {
  return [pixels(point[0]), pixels(-point[1])];
}
