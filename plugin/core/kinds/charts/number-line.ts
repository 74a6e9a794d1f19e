import { alongAxis, axisScale } from '../../axis-scale.js';
import { text as anyText, choice, number, type Written, withDefault } from '../../field.js';
import type { Point } from '../../units.js';
import { text } from '../basic/text.js';
import { kind, type Options, ownOf } from '../kind.js';
import { axis } from './axis.js';
import { axisCoordinates, axisFields, numbersField, ticksOn } from './axis-line.js';
import { inDigits } from './ticks.js';

const fields = {
  kind: choice('numberLine'),
  ...axisFields,
  /** The values that are written beside it, or `'all'` that have a tick. */
  numbers: numbersField,
  /** What stands after each number, such as `%` or `i`. */
  unit: withDefault(anyText, ''),
  /** Manim's size of a font. */
  fontSize: withDefault(number(1, 1000), 36),
};

/** Manim's `NumberLine`. */
export interface NumberLine extends Written<typeof fields> {}

/** The gap between a number and the middle of the line, in units. */
const BUFF = 0.25;

/**
 * Manim's `NumberLine`. Its line is `ID.line`, its numbers are `ID.number-1` and on; a place on it is
 * `{ on: ID, at: [value, 0] }`.
 * @param range - from, to, and the step from tick to tick.
 * @example
 * numberLine('years', [0, 10, 2], { length: 8, numbers: 'all' });
 */
export const numberLine = kind(
  (
    id: string,
    range: NumberLine['range'],
    options: Options<NumberLine, 'range'> = {},
  ): NumberLine => ({
    kind: 'numberLine',
    id,
    range,
    ...options,
  }),
  {
    kind: 'numberLine',
    fields,
    members({ id, numbers, unit, fontSize, color: _, ...self }) {
      const own = ownOf(self);
      const { range, length, along } = own;
      const scale = axisScale(range, length);
      const values = numbers === 'none' ? [] : numbers === 'all' ? ticksOn(own) : numbers;
      return [
        axis(`${id}.line`, range, own),
        ...values.map((value, i) => {
          const ahead = alongAxis(scale, value);
          const nextTo: Point = along === 'x' ? [ahead, 0] : [0, ahead];
          const direction = along === 'x' ? 'DOWN' : 'LEFT';
          return text(`${id}.number-${i + 1}`, `${inDigits(value)}${unit}`, {
            fontSize,
            at: { nextTo, direction, buff: BUFF },
          });
        }),
      ];
    },
    coordinates: axisCoordinates,
  },
);
