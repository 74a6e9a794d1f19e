/** What a recording says of an `.animate`, as the changes that an author would write. */
import type { Box } from '../../../core/box.js';
import { norm, type Point } from '../../../core/units.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import { rgbaOf } from './look-of.js';

/** Units; what is recorded has three digits. */
const STILL = 0.0025;

/** A change as data. */
export interface Change {
  readonly verb: string;
  readonly target: string | readonly string[];
  readonly [field: string]: unknown;
}

/** A leaf, what was recorded of it, and whether it is a text. */
export interface Changed {
  readonly recorded: Recorded | undefined;
  readonly isText: boolean;
  /** Whether its fill is seen, before. */
  readonly isFilled: boolean;
}

/**
 * The changes of a mobject; nothing, where its leaves go different ways.
 *
 * @param box - of all of the mobject, before.
 */
export function changesOf(
  target: string | readonly string[],
  leaves: readonly Changed[],
  box: Box,
): Change[] | undefined {
  const moved = moves(leaves, box);
  const painted = paints(leaves);
  const counted = counts(leaves);
  if (!moved || !painted || !counted) return undefined;
  return merged([...counted, ...moved, ...painted]).map(({ verb, ...told }) => ({
    verb,
    target,
    ...told,
  }));
}

/** Colour and opacity, or colour and width, are told by one verb. */
function merged(changes: readonly Told[]): Told[] {
  const byVerb = new Map<string, Told>();
  for (const change of changes) byVerb.set(change.verb, { ...byVerb.get(change.verb), ...change });
  return [...byVerb.values()];
}

type Told = { readonly verb: string; readonly [field: string]: unknown };

function moves(leaves: readonly Changed[], box: Box): Told[] | undefined {
  const ways = leaves.map(({ recorded }) => wayOf(recorded));
  const [first] = ways;
  if (!first || !ways.every((way) => way && isSameWay(way, first))) return undefined;
  const { factor, shift } = first;
  const isScaled = Math.abs(factor[0] - 1) > 1e-3 || Math.abs(factor[1] - 1) > 1e-3;
  const { center } = box;
  const by: Point = isScaled
    ? [center[0] * (factor[0] - 1) + shift[0], center[1] * (factor[1] - 1) + shift[1]]
    : shift;
  return [
    ...(isScaled ? [{ verb: 'scale', by: factor[0] === factor[1] ? factor[0] : factor }] : []),
    ...(norm(by) > STILL ? [{ verb: 'shift', by: [short(by[0]), short(by[1])] }] : []),
  ];
}

interface Way {
  readonly factor: Point;
  /** After it was scaled about the scene's origin. */
  readonly shift: Point;
}

const STAYS: Way = { factor: [1, 1], shift: [0, 0] };

function wayOf(recorded: Recorded | undefined): Way | undefined {
  const values = recorded?.pose?.values;
  if (!values) return STAYS;
  const [from, to] = [values[0], values.at(-1)];
  if (!from || !to) return undefined;
  const [x = 0, y = 0, sx = 1, sy = 1, turn = 0] = from;
  const [toX = 0, toY = 0, toSx = 1, toSy = 1, toTurn = 0] = to;
  if (Math.abs(toTurn - turn) > 1e-4 || sx === 0 || sy === 0) return undefined;
  const raw: Point = [toSx / sx, toSy / sy];
  const isEven = Math.abs(raw[0] - raw[1]) < 2e-3;
  if (turn !== 0 && !isEven) return undefined;
  const factor: Point = isEven
    ? [short(raw[0], 4), short(raw[0], 4)]
    : [short(raw[0], 4), short(raw[1], 4)];
  return { factor, shift: [toX - factor[0] * x, toY - factor[1] * y] };
}

const isSameWay = (a: Way, b: Way) =>
  [0, 1].every((i) => {
    const k = i as 0 | 1;
    return Math.abs(a.factor[k] - b.factor[k]) < 1e-3 && Math.abs(a.shift[k] - b.shift[k]) < 0.006;
  });

/** To which value numbers count, if all of them do. */
function counts(leaves: readonly Changed[]): Told[] | undefined {
  const to = common(
    leaves.map(({ recorded }) => recorded?.value?.values.at(-1)),
    true,
  );
  if (to === false) return undefined;
  return to === undefined ? [] : [{ verb: 'setValue', to }];
}

/** What all leaves that say something of it come to have; `false` where they differ. */
function common<T>(values: readonly (T | undefined)[], all: boolean): T | undefined | false {
  const told = values.filter((value) => value !== undefined);
  if (told.length === 0) return undefined;
  if (all && told.length < values.length) return false;
  return told.every((value) => value === told[0]) ? told[0] : false;
}

function paints(leaves: readonly Changed[]): Told[] | undefined {
  const last = <T>(of: (recorded: Recorded) => { readonly values: readonly T[] } | undefined) =>
    leaves.map(({ recorded }) => (recorded ? of(recorded)?.values.at(-1) : undefined));
  const outlines = leaves.filter(({ isText }) => !isText);
  const fills = last(({ fill }) => fill);
  const strokes = last(({ stroke }) => stroke);
  const opacities = [...last(({ fillOpacity }) => fillOpacity), ...last(({ opacity }) => opacity)];
  const isOpaque = strokes.every((css) => css === undefined || rgbaOf(css)[3] === 1);
  const colors = [...fills, ...strokes].filter((css) => css !== undefined);
  const [color] = colors;
  const told: Told[] = [];
  const isWhole = leaves.every(
    ({ isText }, i) => isText || (fills[i] === undefined) === (strokes[i] === undefined),
  );
  if (isWhole && color !== undefined && isOpaque && colors.every((css) => css === color)) {
    told.push({ verb: 'setColor', color });
  } else if (colors.length > 0) {
    const [fill, stroke] = [common(fills, false), common(strokes, false)];
    if (fill === false || stroke === false) return undefined;
    const faint = stroke === undefined ? undefined : rgbaOf(stroke)[3];
    const seen = common(opacities, false);
    const isSeen = leaves.some(({ isFilled }) => isFilled);
    if (fill === undefined && faint !== undefined && (isSeen ? seen === faint : !seen)) {
      // Manim has an opacity of strokes apart, which is in its colour here.
      const isFaded = leaves.every(({ recorded }) => isOneColor(recorded?.stroke?.values));
      if (isFaded) return [{ verb: 'setOpacity', opacity: short(faint, 2) }, ...widths(leaves)];
    }
    if (fill !== undefined) told.push({ verb: 'setFill', color: fill });
    if (stroke !== undefined) told.push({ verb: 'setStroke', color: stroke });
  }
  const seen = common(opacities, false);
  if (seen === false) return undefined;
  if (seen !== undefined) {
    told.push(
      outlines.length > 0
        ? { verb: 'setFill', opacity: seen }
        : { verb: 'setOpacity', opacity: seen },
    );
  }
  return [...told, ...widths(leaves)];
}

function widths(leaves: readonly Changed[]): Told[] {
  const width = common(
    leaves.map(({ recorded }) => recorded?.strokeWidth?.values.at(-1)),
    false,
  );
  return typeof width === 'number' ? [{ verb: 'setStroke', width }] : [];
}

const isOneColor = (values: readonly string[] | undefined) =>
  !values || values.every((css) => css.slice(0, 7) === values[0]?.slice(0, 7));

/** As many digits as can be seen. */
export const short = (value: number, digits = 3) => Number(value.toFixed(digits));
