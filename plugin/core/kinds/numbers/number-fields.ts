/** What numbers that count have in common. */
import { fontSize } from '../../common-fields.js';
import {
  text as anyText,
  choice,
  name,
  number,
  optional,
  valued,
  withDefault,
} from '../../field.js';
import { painted } from '../kind.js';

/** As far as numbers reach that anybody shows. */
export const value = valued(number(-1e9, 1e9));

export const numberFields = {
  ...painted,
  /** What it says: a number, which `setValue` changes, or what values give. */
  value,
  /** Whether commas are put between thousands. */
  groupWithCommas: withDefault(choice(true, false), true),
  /** Whether what is not negative has a plus. */
  includeSign: withDefault(choice(true, false), false),
  /** What stands after it, such as `' kg'`. */
  unit: withDefault(anyText, ''),
  /** What stays in its place while it counts. */
  edgeToFix: withDefault(choice('LEFT', 'ORIGIN', 'RIGHT'), 'LEFT'),
  /** Manim's: an em is 0.010378 of this many units, as of a formula. */
  fontSize,
  /** A CSS font family in place of the scene's; `KaTeX_Main` is that of formulas. */
  font: optional(name),
};
