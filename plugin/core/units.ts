/** Manim's frame and directions, and what is done with places and vectors. */

/** A place or a vector, in scene units: x to the right, y up. */
export type Point = readonly [number, number];

/** Manim's frame at 16:9. */
export const FRAME = { width: 128 / 9, height: 8 } as const;

/** Units an em has per point of Manim's font size. */
export const EM = { text: 1 / 72, formula: 0.010378 } as const;

/** Half a turn, a whole one, and a degree, in radians. */
export const PI = Math.PI;
export const TAU = 2 * Math.PI;
export const DEGREES = Math.PI / 180;

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

/** After half a turn a flat thing is flat again, and not as tall as the rounding of π. */
const withoutTrace = (n: number) => (Math.abs(n) < 1e-12 ? 0 : n);

/** A vector turned about the origin by an angle in radians, counter-clockwise. */
export function turned([x, y]: Point, angle: number): Point {
  if (angle === 0) return [x, y];
  const [cos, sin] = [withoutTrace(Math.cos(angle)), withoutTrace(Math.sin(angle))];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** A table: a power costs more than all else that is done to a number on its way to the page. */
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** As many digits after the point as can be seen, up to 6; never -0, which would read "-0" in the page. */
export function round(n: number, digits: number): number {
  const power = POWERS[digits] as number;
  return Math.round(n * power) / power || 0;
}
