/** Dashed strokes: how long the dashes of an outline are. */
import { complete, defined, number, object, optional, type Written, withDefault } from './field.js';
import type { Outline } from './outline.js';
import { outlineLength } from './partial-outline.js';

export const dashFields = {
  /** Of a dash, in units: about, for a whole number of them fits. */
  length: withDefault(number(0.01, 1000), 0.05),
  /** How many dashes there are, whatever their length; Manim's `num_dashes`. */
  count: optional(number(1, 10000)),
  /** How much of the stroke is dashes, 0 to 1; the rest is gaps. Manim's `dashed_ratio`. */
  ratio: withDefault(number(0, 1), 0.5),
};

/** The dashes of a stroke. */
export interface Dash extends Written<typeof dashFields> {}

export const dash = defined('dash', object('a dash', dashFields));

/** Manim's `DashedLine` has no fewer. */
const FEWEST = 2;

/**
 * The lengths of dashes and gaps, in units; nothing where the stroke has no gaps. An open outline begins
 * and ends with a dash, as Manim's `DashedVMobject`. Scaled, it keeps their number. Further
 * runs have the dashes of the first.
 *
 * @param placed - the same outline as it is seen, scaled.
 */
export function dashPattern(
  given: Dash,
  outline: Outline,
  placed: Outline,
): readonly [dash: number, gap: number] | undefined {
  const { length, count, ratio } = complete(dashFields, given);
  const [run, seen] = [outline, placed].map(({ more: _, ...first }) => outlineLength(first)) as [
    number,
    number,
  ];
  if (ratio === 1 || seen === 0) return undefined;
  const fitting = Math.ceil((run / length) * ratio - 1e-9);
  const dashes = Math.floor(count ?? Math.max(FEWEST, fitting));
  const gaps = outline.closed ? dashes : Math.max(1, dashes - 1);
  return [(ratio * seen) / dashes, ((1 - ratio) * seen) / gaps];
}
