import { fontSize } from '../../common-fields.js';
import { name as anyName, choice, number, type Written, withDefault } from '../../field.js';
import { EM } from '../../units.js';
import type { Valued } from '../../values.js';
import { text } from '../basic/text.js';
import { kind, type Options, painted } from '../kind.js';
import { decimalNumber } from './decimal-number.js';
import { value } from './number-fields.js';

const fields = {
  kind: choice('variable'),
  ...painted,
  /** What stands before the equals sign. */
  label: anyName,
  /** What it says: a number, which `setValue` changes, or what values give. */
  value,
  /** How many digits stand after the point; 0 for a whole number, Manim's `var_type=Integer`. */
  numDecimalPlaces: withDefault(number(0, 20), 2),
  /** Manim's: an em is 0.010378 of this many units. */
  fontSize,
};

/** Manim's `Variable`. */
export interface Variable extends Written<typeof fields> {}

/** The gap between the equals sign and the number, in em. */
const GAP = 0.28;

/** How far the box of a line of text reaches below its baseline, in em; that of a number ends there. */
const DESCENT = 0.12;

/**
 * Manim's `Variable`: a name and its value, `x = 1.50`. They are `ID.label` and `ID.value`. Its value is
 * that of a tracker, where it is given by an expression; or `setValue` changes its own. Both are in the
 * scene's font, where Manim's are TeX.
 * @param label - what stands before the equals sign.
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
    members({ id, label, value, numDecimalPlaces, fontSize }) {
      const em = fontSize * EM.formula;
      const [name, said] = [`${id}.label`, `${id}.value`];
      return [
        text(name, `${label} =`, { fontSize: em / EM.text, box: 'em' }),
        decimalNumber(said, value, {
          numDecimalPlaces,
          fontSize,
          at: [
            { nextTo: name, direction: 'RIGHT', buff: GAP * em, alignedEdge: 'DOWN' },
            { shift: [0, DESCENT * em] },
          ],
        }),
      ];
    },
  },
);
