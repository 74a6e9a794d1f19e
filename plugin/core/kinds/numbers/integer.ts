import { choice, type Written } from '../../field.js';
import type { Valued } from '../../values.js';
import { kind, type Options } from '../kind.js';
import { numberFields } from './number-fields.js';
import { numberAsk, numberShape } from './number-shape.js';
import { formatOf, writtenNumber } from './written-number.js';

const fields = { kind: choice('integer'), ...numberFields };

/** Manim's `Integer`. */
export interface Integer extends Written<typeof fields> {}

/**
 * Manim's `Integer`: a whole number that counts; on the way from one to the next it says the nearer.
 * @param value - a number, or what values give; as that of `decimalNumber`.
 * @example
 * integer('epoch', 0, { at: { toCorner: 'UR' } });
 */
export const integer = kind(
  (id: string, value: Valued<number>, options: Options<Integer, 'value'> = {}): Integer => ({
    kind: 'integer',
    id,
    value,
    ...options,
  }),
  {
    kind: 'integer',
    fields,
    asks: numberAsk,
    says: (self, value, measured) => numberShape(value, { ...self, numDecimalPlaces: 0 }, measured),
    words: (self, _, state) =>
      state && writtenNumber(state.value, formatOf({ ...self, numDecimalPlaces: 0 })),
  },
);
