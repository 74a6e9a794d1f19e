/** Dashed strokes: how long the dashes of an outline are, and the way from some to others. */
import { complete, defined, number, object, optional, type Written, withDefault } from './field.js';
import type { Outline } from './outline.js';
import { outlineLength } from './partial-outline.js';

const fields = {
  /** Of a dash, in units: about, for a whole number of them fits. */
  length: withDefault(number(0.01, 1000), 0.05),
  /** How many dashes there are, whatever their length; Manim's `num_dashes`. */
  count: optional(number(1, 10000)),
  /** How much of the stroke is dashes, 0 to 1; the rest is gaps. Manim's `dashed_ratio`. */
  ratio: withDefault(number(0, 1), 0.5),
};

/** The dashes of a stroke. */
export interface Dash extends Written<typeof fields> {}

export const dash = defined('dash', object('a dash', fields));

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
  const { length, count, ratio } = complete(fields, given);
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

/** Dashes at a share (0 to 1) of the way from some to others. From a stroke without gaps they open in it. */
export function mixedDash(from?: Dash, to?: Dash): (share: number) => Dash | undefined {
  const start = from ?? (to && undashed(to));
  const end = to ?? (from && undashed(from));
  if (!start || !end) return () => undefined;
  const [a, b] = [complete(fields, start), complete(fields, end)];
  const mix = (first: number, last: number, share: number) => first + (last - first) * share;
  return (share) => ({
    length: mix(a.length, b.length, share),
    ...(b.count !== undefined && { count: mix(a.count ?? b.count, b.count, share) }),
    ratio: mix(a.ratio, b.ratio, share),
  });
}

/** The same dashes without gaps: as many, so that none moves on the way. */
function undashed(given: Dash): Dash {
  const { length, count, ratio } = complete(fields, given);
  return { length: length / Math.max(ratio, 0.01), ...(count && { count }), ratio: 1 };
}
