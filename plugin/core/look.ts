import type { Route } from './route.js';
import type { Point } from './units.js';

/** How much of a mobject is drawn while it is being created or written. */
export interface Drawing {
  readonly by: 'create' | 'write';
  /** How far each of its parts (outline, glyph, shaft, tip) is, 0 to 1. */
  readonly parts: readonly number[];
}

/** How a leaf looks at one moment. Looks never change: a moved leaf has another look. */
export interface Look {
  /** The centre of its box, in scene units. */
  readonly center: Point;
  /** 0 to 1. */
  readonly opacity: number;
  /** Absent when it is drawn whole. */
  readonly drawing?: Drawing;
  /** Where an arrow or line runs now. */
  readonly route?: Route;
}

/** What is on the board: the looks of the leaves that are there, by id. */
export type Board = ReadonlyMap<string, Look>;
