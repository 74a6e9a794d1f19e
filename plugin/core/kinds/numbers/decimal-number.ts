import { choice, number, type Written, withDefault } from '../../field.js';
import type { Valued } from '../../values.js';
import { kind, type Options } from '../kind.js';
import { numberFields } from './number-fields.js';
import { numberAsk, numberShape } from './number-shape.js';
import { formatOf, writtenNumber } from './written-number.js';

const fields = {
  kind: choice('decimalNumber'),
  ...numberFields,
  /** How many digits stand after the point. */
  numDecimalPlaces: withDefault(number(0, 20), 2),
};

/** Manim's `DecimalNumber`. */
export interface DecimalNumber extends Written<typeof fields> {}

/**
 * Manim's `DecimalNumber`: a number that counts, in the scene's font. Its digits are as high as Manim's, and
 * all equally wide. It is placed by what it says at first, and keeps its left edge while it counts.
 * @param value - a number, which `setValue` changes (Manim's `ChangeDecimalToValue`); or an expression of
 *   values, or a function of them, which it follows (Manim's `ChangingDecimal`).
 * @example
 * decimalNumber('area', ({ r = 0 }) => Math.PI * r ** 2, { unit: ' m²', numDecimalPlaces: 1 });
 */
export const decimalNumber = kind(
  (
    id: string,
    value: Valued<number>,
    options: Options<DecimalNumber, 'value'> = {},
  ): DecimalNumber => ({ kind: 'decimalNumber', id, value, ...options }),
  {
    kind: 'decimalNumber',
    fields,
    asks: numberAsk,
    says: (self, value, measured) => numberShape(value, self, measured),
    words: (self, _, state) => state && writtenNumber(state.value, formatOf(self)),
  },
);
