import type { Look } from './look.js';
import type { Point } from './units.js';

/**
 * A leaf at one moment, seen or not. As in Manim a mobject has its coordinates for good: what is not
 * on the board can be moved, can have arrows at it, and comes where it is.
 *
 * Only moves change a place. The shift of a fade is a way to come and to go: the look is off its place
 * meanwhile. Manim has it so (`FadeOut` puts its mobject back when it is gone), and only so arrows can
 * be continuous: what left upwards may at once come again from below, and they cannot be at both.
 */
export interface State {
  /** The centre of its box, in scene units. */
  readonly place: Point;
  /** Absent when it is not on the board. */
  readonly look?: Look | undefined;
}

/** All leaves at one moment, by id. */
export type States = ReadonlyMap<string, State>;
