import { choice, type Written } from '../../field.js';
import { kind, type Options } from '../kind.js';
import { axisCoordinates, axisFields, axisShape } from './axis-line.js';

const fields = { kind: choice('axis'), ...axisFields };

/** The bare line of a number line. */
export interface Axis extends Written<typeof fields> {}

/**
 * A line with ticks, without numbers: what a `numberLine` is made of.
 * @example
 * axis('scale', [0, 10, 2], { length: 8 });
 */
export const axis = kind(
  (id: string, range: Axis['range'], options: Options<Axis, 'range'> = {}): Axis => ({
    kind: 'axis',
    id,
    range,
    ...options,
  }),
  { kind: 'axis', fields, shape: axisShape, coordinates: axisCoordinates },
);
