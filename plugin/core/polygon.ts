import type { Box } from './box.js';
import { edge } from './box.js';
import { minus, type Point, plus } from './units.js';

/** The corners of a box in Manim's order: from the upper right counter-clockwise. */
export function cornersOf(box: Box): Point[] {
  return [edge(box, [1, 1]), edge(box, [-1, 1]), edge(box, [-1, -1]), edge(box, [1, -1])];
}

/**
 * The first `share` of a polygon's outline, 0 to 1. As in Manim's `pointwise_become_partial` every
 * side takes the same time, however long it is; filled, it is closed by its chord.
 */
export function partialOutline(corners: readonly Point[], share: number): Point[] {
  const sides = share * corners.length;
  const whole = Math.min(Math.floor(sides), corners.length);
  const at = (i: number) => corners[i % corners.length] as Point;
  const drawn = Array.from({ length: whole + 1 }, (_, i) => at(i));
  if (sides === whole) return drawn;
  return [...drawn, plus(at(whole), minus(at(whole + 1), at(whole)), sides - whole)];
}
