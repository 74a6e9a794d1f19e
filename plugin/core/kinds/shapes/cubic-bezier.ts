import { point } from '../../common-fields.js';
import { choice, type Written } from '../../field.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined, outlineShape } from '../outlined.js';

const fields = {
  kind: choice('cubicBezier'),
  ...outlined,
  /** Where it starts. */
  start: point,
  /** Towards which it sets out. */
  startHandle: point,
  /** From which it arrives. */
  endHandle: point,
  /** Where it ends. */
  end: point,
};

/** Manim's `CubicBezier`. */
export interface CubicBezier extends Written<typeof fields> {}

/**
 * Manim's `CubicBezier`: a curve by its ends and their handles. It stands where its points are, unless it
 * is placed.
 * @example
 * cubicBezier('wire', [-3, 0], [-1, 2], [1, -2], [3, 0]);
 */
export const cubicBezier = kind(
  (
    id: string,
    start: Point,
    startHandle: Point,
    endHandle: Point,
    end: Point,
    options: Options<CubicBezier, 'start' | 'startHandle' | 'endHandle' | 'end'> = {},
  ): CubicBezier => ({ kind: 'cubicBezier', id, start, startHandle, endHandle, end, ...options }),
  {
    kind: 'cubicBezier',
    fields,
    shape: ({ start, startHandle, endHandle, end }) =>
      outlineShape({ points: [start, startHandle, endHandle, end], closed: false }),
  },
);
