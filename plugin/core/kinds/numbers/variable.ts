import { fontSize } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import type { Valued } from '../../values.js';
import { formula } from '../basic/formula.js';
import { kind, type Options, painted } from '../kind.js';
import { texField } from '../tex-field.js';
import { decimalNumber } from './decimal-number.js';
import { value } from './number-fields.js';

const fields = {
  kind: choice('variable'),
  ...painted,
  /** What stands before the equals sign, in TeX. */
  label: texField,
  /** What it says: a number, which `setValue` changes, or what values give. */
  value,
  /** How many digits stand after the point; 0 for a whole number, Manim's `var_type=Integer`. */
  numDecimalPlaces: withDefault(number(0, 20), 2),
  /** Manim's: an em is 0.010378 of this many units. */
  fontSize,
};

/** Manim's `Variable`. */
export interface Variable extends Written<typeof fields> {}

/** The gap between the equals sign and the number, in units. */
const BUFF = 0.15;

/**
 * Manim's `Variable`: a name and its value, `x = 1.50`. They are `ID.label` and `ID.value`. Its value is
 * that of a tracker, where it is given by an expression; or `setValue` changes its own.
 * @param label - in TeX.
 * @param value - a number, or what values give.
 * @example
 * [valueTracker('t', 0), variable('time', 't', 't', { at: { toCorner: 'UL' } })];
 */
export const variable = kind(
  (
    id: string,
    label: string,
    value: Valued<number>,
    options: Options<Variable, 'label' | 'value'> = {},
  ): Variable => ({ kind: 'variable', id, label, value, ...options }),
  {
    kind: 'variable',
    fields,
    members: ({ id, label, value, numDecimalPlaces, fontSize }) => [
      formula(`${id}.label`, `${label} =`, { fontSize }),
      decimalNumber(`${id}.value`, value, {
        numDecimalPlaces,
        fontSize,
        at: { nextTo: `${id}.label`, direction: 'RIGHT', buff: BUFF, alignedEdge: 'DOWN' },
      }),
    ],
  },
);
