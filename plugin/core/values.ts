/** Tracked values, and what is given by them: by expressions such as `'2 * cos(t)'`, or by functions. */
import type { Point } from './units.js';

/** The values of a scene at one moment, by the ids of their trackers. */
export type Values = Readonly<Record<string, number>>;

/** What gives something at any values. It must give the same for the same ones. */
export type Given<T> = (values: Values) => T;

/** A tracker itself, in place of its id. */
type Tracker = { readonly id: string; readonly kind: 'valueTracker' };

/**
 * A number or a point that tracked values may give: an expression of the trackers' ids, a tracker, or in
 * code a function of the values.
 */
export type Valued<T extends number | Point> =
  | T
  | Given<T>
  | (T extends number ? string | Tracker : readonly [Coordinate, Coordinate]);

type Coordinate = number | string | Tracker;

/** Makes of an expression what it gives; throws an `Error` that says what is wrong. */
export type Compile = (expression: string) => Given<number>;

/** The functions that expressions know. */
export const FUNCTION_NAMES = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'sqrt',
  'exp',
  'ln',
  'log',
  'abs',
  'sign',
  'floor',
  'ceil',
  'round',
  'min',
  'max',
  'pow',
] as const;

/** The numbers that expressions know by name. */
export const CONSTANT_NAMES = ['PI', 'TAU', 'E'] as const;

const KNOWN: ReadonlySet<string> = new Set([...FUNCTION_NAMES, ...CONSTANT_NAMES]);

/** A word that is no part of a number or of a longer word, and calls no function. */
const WORD = /(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$]*(?![\p{L}\p{N}_$]|\s*\()/gu;

/** The trackers that an expression speaks of, or whatever its author took for one. */
export function namesIn(expression: string): string[] {
  const names = expression.match(WORD) ?? [];
  return [...new Set(names)].filter((name) => !KNOWN.has(name));
}
