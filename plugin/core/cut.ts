/** Texts and formulas of several pieces, which are measured as a whole. */
import { color } from './common-fields.js';
import type { Written } from './field.js';
import {
  dictionary,
  either,
  type Field,
  keyed,
  name,
  number,
  object,
  optional,
  pairOf,
} from './field.js';
import type { Font } from './part.js';
import { SceneError } from './scene-error.js';

/** Some characters in a row, of a text or of TeX; or some glyphs. */
export interface Run {
  readonly start: number;
  /** Behind the last. */
  readonly end: number;
}

/** How a text or formula is cut. */
export interface Cut {
  /** Runs that look otherwise; where two lie over one another, the first that says something has it. */
  readonly looks?: readonly (Run & OwnLook)[];
  /** All its pieces, first to last. Without any it is one. */
  readonly pieces?: readonly Piece[];
  /** Its pieces are runs of glyphs. */
  readonly inGlyphs?: true;
  /** Which piece is asked for. */
  readonly piece?: number;
}

/** In what letters differ from others: a font as far as it is told, and CSS's colour. */
export interface OwnLook extends Partial<Font> {
  readonly color?: string;
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

const counted = {
  /** The first, and the one behind the last, counted from 0: Manim's `[i:j]`. Blanks do not count. */
  glyphs: pairOf(number(0, 10_000)),
  /** In place of the colour of the whole. */
  color: optional(color),
};

/** A part told by its glyphs: of a formula, lines such as that of a fraction are among them. */
export interface Counted extends Written<typeof counted> {}

/** What a part consists of. */
export type ToldPart = string | Occurrence | Counted;

/** What a part is told by. */
export const partField: Field<ToldPart, 'needed'> = either(
  name,
  keyed('a part', { find: object('a part', occurrence), glyphs: object('a part', counted) }),
);

/** What the parts of a text or formula are called. */
export const partsField = dictionary<ToldPart>('names of parts', partField);

export type ToldParts = Readonly<Record<string, ToldPart>>;

/** A part by its name. */
export interface NamedRun extends Run {
  readonly name: string;
}

/** Finds parts in a whole. */
export interface Finder {
  /** All runs that read so. */
  reading(words: string): readonly Run[];
  /** The run of these glyphs, from the first to the one behind the last. */
  ofGlyphs?(first: number, behind: number): Run | undefined;
}

function runOf(part: ToldPart, { reading, ofGlyphs }: Finder): Run | undefined {
  if (typeof part === 'string') return reading(part)[0];
  if ('find' in part) return reading(part.find)[(part.nth ?? 1) - 1];
  const [first, behind] = part.glyphs;
  return first < behind ? ofGlyphs?.(first, behind) : undefined;
}

/** The colour that a part is told to have. */
export function colorOfPart(parts: ToldParts, name: string) {
  const part = parts[name];
  return typeof part === 'object' && 'color' in part ? { color: part.color } : {};
}

/** All runs that a part may mean: words are meant wherever they stand. */
export const runsOf = (part: ToldPart, finder: Finder): readonly Run[] =>
  typeof part === 'string' ? finder.reading(part) : [runOf(part, finder) ?? []].flat();

/** The runs that an author has named, as far as they are there and none lies over another. */
export function namedRuns(
  parts: ToldParts,
  finder: Finder,
  others: readonly NamedRun[] = [],
): NamedRun[] {
  const runs = [...others];
  for (const [name, part] of Object.entries(parts)) {
    const run = runOf(part, finder);
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
  parts: ToldParts,
  runs: readonly NamedRun[],
  finder: Finder,
): void {
  for (const [name, part] of Object.entries(parts)) {
    if (runs.some((run) => run.name === name)) continue;
    throw new SceneError(`mobject '${id}', parts.${name}`, problemOf(part, whole, finder));
  }
}

function problemOf(part: ToldPart, whole: string, finder: Finder): string {
  const isThere = runOf(part, finder) !== undefined;
  const over = 'lies over another part. Name parts that stand beside each other.';
  if (typeof part !== 'string' && 'glyphs' in part) {
    const glyphs = `at glyphs [${part.glyphs.join(', ')}]`;
    return isThere ? `what stands ${glyphs} ${over}` : `nothing stands ${glyphs} of '${whole}'.`;
  }
  const words = typeof part === 'string' ? part : part.find;
  if (isThere) return `'${words}' ${over}`;
  const count = finder.reading(words).length;
  return count > 0
    ? `'${words}' is only ${count} times in '${whole}'.`
    : `there is no '${words}' in '${whole}'.`;
}

/** Cuts a whole of that length at the ends of its parts. */
export function piecesOf(
  parts: readonly NamedRun[],
  length: number,
  isNothing: (between: Run) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const gap = (start: number, end: number, before: number) => {
    if (start === end || isNothing({ start, end })) return;
    pieces.push({ name: `gap-${before}`, isPart: false, start, end });
  };
  let end = 0;
  for (const [i, part] of parts.entries()) {
    gap(end, part.start, i);
    pieces.push({ ...part, isPart: true });
    end = part.end;
  }
  gap(end, length, parts.length);
  return pieces;
}

/** The runs that have colours, without those that cut others or are told twice. */
export function coloredRuns(
  colors: Readonly<Record<string, string>>,
  { reading }: Finder,
  others: readonly Run[],
): (Run & { readonly color: string })[] {
  const runs: (Run & { readonly color: string })[] = [];
  // Of two that begin alike the longer goes first: `x_1` has its colour, though `x` has one too.
  for (const [words, color] of Object.entries(colors).sort(([a], [b]) => b.length - a.length)) {
    for (const run of reading(words)) {
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
