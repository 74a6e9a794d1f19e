/** Colours on the way between two that have names: Manim's gradients, and courses from one colour to another. */
import { mixedColor } from '../../core/tint.js';

type Names = ReadonlyMap<string, string>;

/** What a colour is off the way, in 255ths, for Manim cuts off what is less than one of them. */
const TOLERANCE = 1.5;

/** How many colours of a gradient, one after another, no member may have. */
const TURNS = 2;

/**
 * The same row, in which each colour on the way between two with names is mixed of these. A row may turn at a
 * colour that none of its members has, as a gradient of three colours does in four squares.
 *
 * @param row - colours as `#58C4DD`.
 * @param names - what those that have names are in CSS.
 * @example `['#58C4DD', '#6DC2A2', '#83C167']`: the second is `color-mix(in srgb, <green> 49.9%, <blue>)`.
 */
export function mixedRow(row: readonly string[], names: Names): readonly string[] {
  const mixed: string[] = [];
  const ways = new Map<string, Way>();
  let before = -1;
  row.forEach((hex, here) => {
    if (!names.has(hex)) return;
    const from = row[before];
    if (from !== undefined) {
      const run = row.slice(before + 1, here);
      mixedRun(from, run, hex, names)?.forEach((color, i) => {
        mixed[before + 1 + i] = color;
      });
      if (!ways.has(from + hex)) ways.set(from + hex, wayBetween(from, hex, names));
    }
    before = here;
  });
  return row.map((hex, i) => mixed[i] ?? (names.has(hex) ? hex : (onAny(ways, hex) ?? hex)));
}

/** Colours between two with names, if all of them lie on ways from the one to the other. */
function mixedRun(
  from: string,
  run: readonly string[],
  to: string,
  names: Names,
  turns = TURNS,
): readonly string[] | undefined {
  const straight = firstOn(wayBetween(from, to, names), run);
  if (straight.length === run.length) return straight;
  // One alone may lie on a way by chance.
  if (turns === 0 || run.length < 2) return undefined;
  for (const turn of names.keys()) {
    const first = firstOn(wayBetween(from, turn, names), run);
    if (first.length === 0) continue;
    const rest = mixedRun(turn, run.slice(first.length), to, names, turns - 1);
    if (rest) return [...first, ...rest];
  }
  return undefined;
}

/** A colour as what it is mixed of, if it lies on the way. */
type Way = (hex: string) => string | undefined;

function wayBetween(from: string, to: string, names: Names): Way {
  const start = channelsOf(from);
  const along = differences(channelsOf(to), start);
  const length = along.reduce((sum, each) => sum + each ** 2, 0);
  const mixed = mixedColor(names.get(from) as string, names.get(to) as string);
  return (hex) => {
    const gone = differences(channelsOf(hex), start);
    const share = gone.reduce((sum, each, i) => sum + each * (along[i] as number), 0) / length;
    const isNear = differences(gone, along, share).every((each) => Math.abs(each) <= TOLERANCE);
    return isNear && share >= 0 && share <= 1 ? mixed(share) : undefined;
  };
}

/** Those at the beginning that lie on a way. */
function firstOn(way: Way, run: readonly string[]): readonly string[] {
  const mixed: string[] = [];
  for (const hex of run) {
    const color = way(hex);
    if (!color) break;
    mixed.push(color);
  }
  return mixed;
}

/** Apart from a row, as is the colour that most letters of a text have. */
function onAny(ways: ReadonlyMap<string, Way>, hex: string): string | undefined {
  for (const way of ways.values()) {
    const mixed = way(hex);
    if (mixed) return mixed;
  }
  return undefined;
}

const differences = (a: readonly number[], b: readonly number[], times = 1) =>
  a.map((each, i) => each - (b[i] as number) * times);

/** Red, green and blue, 0 to 255. */
const channelsOf = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
