/** Texts and formulas of several pieces, which are measured as a whole. */
import type { Written } from './field.js';
import { dictionary, either, name, number, object, optional } from './field.js';
import { SceneError } from './scene-error.js';

/** Some characters in a row, of a text or of TeX. */
export interface Run {
  readonly start: number;
  /** Behind the last. */
  readonly end: number;
}

/** How a text or formula is cut. */
export interface Cut {
  /** Runs with a colour of their own, CSS's. */
  readonly colors?: readonly (Run & { readonly color: string })[];
  /** All its pieces, first to last. Without any it is one. */
  readonly pieces?: readonly Piece[];
  /** Which piece is asked for. */
  readonly piece?: number;
}

/** A piece of a whole: a part that has a name, or what stands between two of them. */
export interface Piece extends Run {
  /** Of a part its own, else `gap-0`, `gap-1` … by the parts before it. */
  readonly name: string;
  readonly isPart: boolean;
}

const occurrence = {
  /** Words of the text, or TeX of the formula. */
  find: name,
  /** Which of several equal ones; without it the first. */
  nth: optional(number(1, 1000)),
};

/** What a part consists of, where it is not simply the first that reads so. */
export interface Occurrence extends Written<typeof occurrence> {}

/** What the parts of a text or formula are called. */
export const partsField = dictionary('names of parts', either(name, object('a part', occurrence)));

/** A part by its name. */
export interface NamedRun extends Run {
  readonly name: string;
}

/** Finds all runs that read so. */
export type Find = (words: string) => readonly Run[];

/** The runs that an author has named, as far as they are there and none lies over another. */
export function namedRuns(
  parts: Readonly<Record<string, string | Occurrence>>,
  find: Find,
  others: readonly NamedRun[] = [],
): NamedRun[] {
  const runs = [...others];
  for (const [name, part] of Object.entries(parts)) {
    const { find: words, nth = 1 } = typeof part === 'string' ? { find: part } : part;
    const run = find(words)[nth - 1];
    if (run && !runs.some((other) => overlap(run, other))) runs.push({ name, ...run });
  }
  return runs.sort((a, b) => a.start - b.start);
}

/**
 * Sees to it that all parts that are named are there.
 *
 * @throws SceneError for the first that is not.
 */
export function checkParts(
  id: string,
  whole: string,
  parts: Readonly<Record<string, string | Occurrence>>,
  runs: readonly NamedRun[],
  find: Find,
): void {
  for (const [name, part] of Object.entries(parts)) {
    if (runs.some((run) => run.name === name)) continue;
    const { find: words, nth = 1 } = typeof part === 'string' ? { find: part } : part;
    const count = find(words).length;
    const problem =
      count >= nth
        ? `'${words}' lies over another part. Name parts that stand beside each other.`
        : count > 0
          ? `'${words}' is only ${count} times in '${whole}'.`
          : `there is no '${words}' in '${whole}'.`;
    throw new SceneError(`mobject '${id}', parts.${name}`, problem);
  }
}

/** Cuts a whole at the ends of its parts. */
export function piecesOf(
  whole: string,
  parts: readonly NamedRun[],
  isNothing: (between: string) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const gap = (start: number, end: number, before: number) => {
    if (isNothing(whole.slice(start, end))) return;
    pieces.push({ name: `gap-${before}`, isPart: false, start, end });
  };
  let end = 0;
  for (const [i, part] of parts.entries()) {
    gap(end, part.start, i);
    pieces.push({ ...part, isPart: true });
    end = part.end;
  }
  gap(end, whole.length, parts.length);
  return pieces;
}

/** The runs that have colours, without those that cut others or are told twice. */
export function coloredRuns(
  colors: Readonly<Record<string, string>>,
  find: Find,
  others: readonly Run[],
): (Run & { readonly color: string })[] {
  const runs: (Run & { readonly color: string })[] = [];
  // Of two that begin alike the longer goes first: `x_1` has its colour, though `x` has one too.
  for (const [words, color] of Object.entries(colors).sort(([a], [b]) => b.length - a.length)) {
    for (const run of find(words)) {
      const isFree = !runs.some((other) => overlap(run, other));
      if (isFree && !others.some((other) => cuts(run, other))) runs.push({ ...run, color });
    }
  }
  return runs;
}

const overlap = (a: Run, b: Run) => a.start < b.end && b.start < a.end;

/** Whether two lie over one another, and neither lies in the other. */
const cuts = (a: Run, b: Run) =>
  overlap(a, b) &&
  !(a.start <= b.start && b.end <= a.end) &&
  !(b.start <= a.start && a.end <= b.end);
