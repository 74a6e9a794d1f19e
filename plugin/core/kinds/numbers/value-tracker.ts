import { choice, type Written } from '../../field.js';
import { EMPTY } from '../../part.js';
import { base, kind } from '../kind.js';
import { compile } from './expression.js';
import { value } from './number-fields.js';

const { id } = base;

const fields = {
  kind: choice('valueTracker'),
  id,
  /** What it holds at first; an expression makes it follow other values. */
  value,
};

/** Manim's `ValueTracker`. */
export interface ValueTracker extends Written<typeof fields> {}

/**
 * Manim's `ValueTracker`: a number that `setValue` changes, and that is not seen itself. Wherever a number
 * or a point may be given by values, an expression of the trackers' ids can stand, such as
 * `'2 * cos(t)'`; in code a function of the values, too. What is given so follows at every moment, in
 * place of Manim's `add_updater` and `always_redraw`. Expressions know `+ - * / % ^`, comparisons (1 or
 * 0), `a ? b : c`, `PI`, `TAU`, `E`, and the functions sin, cos, tan, asin, acos, atan, atan2, sqrt, exp,
 * ln, log, abs, sign, floor, ceil, round, min, max and pow. What leaves the range of its field stays at
 * the end of it.
 * @example
 * [valueTracker('t', 0), circle('moon', { radius: '0.2 + t / 10', at: { moveTo: ['2 * cos(t)', '2 * sin(t)'] } })];
 */
export const valueTracker = kind(
  (id: string, value: number | string): ValueTracker => ({ kind: 'valueTracker', id, value }),
  { kind: 'valueTracker', fields, shape: () => EMPTY, compile },
);
