/** How values lie along an axis: what axes, number lines and planes have in common. */
import type { Range } from './common-fields.js';

export interface AxisScale {
  /** Units that one more makes. */
  readonly unit: number;
  /** The value in the middle of the axis. */
  readonly middle: number;
  /** Where another axis crosses it: at zero, or at the end that is nearest to zero. */
  readonly crossing: number;
}

/** @param length - of the axis, in units; without it one more is a unit. */
export function axisScale([from, to]: Range, length = Math.abs(to - from)): AxisScale {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  return {
    unit: length / (to - from || 1),
    middle: (from + to) / 2,
    crossing: Math.min(most, Math.max(least, 0)),
  };
}

/** How far a value is from the middle of its axis, in units. */
export const alongAxis = ({ unit, middle }: AxisScale, value: number) => (value - middle) * unit;
