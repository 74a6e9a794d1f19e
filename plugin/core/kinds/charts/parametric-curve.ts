import type { Range } from '../../common-fields.js';
import { choice, type Reference, type Written } from '../../field.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { curveFields, curveShape } from './curve.js';
import { sampled } from './sampled.js';

const fields = { kind: choice('parametricCurve'), ...curveFields };

/** Manim's `axes.plot_parametric_curve`. */
export interface ParametricCurve extends Written<typeof fields> {}

/**
 * Manim's `axes.plot_parametric_curve`. It follows its axes wherever they go.
 * @param of - the id of its axes or number plane.
 * @param range - of `t`: from and to; a third number tells the step from point to point.
 * @example
 * parametricCurve('spiral', 'plane', (t) => [t * Math.cos(t), t * Math.sin(t)], [0, 6]);
 */
export const parametricCurve = kind(
  (
    id: string,
    of: Reference,
    f: (t: number) => Point,
    range: Range,
    options: Options<ParametricCurve, 'of' | 'points'> = {},
  ): ParametricCurve => ({
    kind: 'parametricCurve',
    id,
    of,
    points: sampled(range, f),
    ...options,
  }),
  { kind: 'parametricCurve', fields, follows: curveShape },
);
