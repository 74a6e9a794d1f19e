/**
 * A field is declared once, as data. From the declaration come the reader with its messages
 * (`read.ts`), the types that authors see, references between mobjects (`references.ts`), `data-*`
 * attributes, and at build the JSON Schema and the reference; the tests make random scenes of it.
 *
 * No library, after trying: Valibot takes 2.8 kB gzipped for as many sorts of values, Zod's mini 7.8,
 * this and its reader 1.9. Of both every message would be written by hand all the same, and neither
 * knows which texts name other mobjects.
 */

import type {
  Complete,
  Description,
  Field,
  Fields,
  Measure,
  OneOf,
  Presence,
  Reference,
  Taken,
  TakenOf,
  ValueOf,
  WordKey,
  Written,
} from './field-types.js';
import type { Point } from './units.js';
import type { Valued } from './values.js';

export type * from './field-types.js';

/** The id of a mobject that its author has given none. */
export const UNNAMED = '(unnamed)';

const needed = <T, R = T>(describes: Description): Field<T, 'needed', R> => ({
  describes,
  presence: 'needed',
});

/** A number, both ends of its range included. */
export const number = (least: number, most: number) =>
  needed<number>({ is: 'number', least, most });

/** Any text. */
export const text = needed<string>({ is: 'text' });

/** A text that is not blank. */
export const name = needed<string>({ is: 'name' });

/** A text that is not blank and does not match a pattern. */
export const nameBut = (pattern: RegExp, problem: string) =>
  needed<string>({ is: 'name', refused: { pattern, problem } });

export const reference = needed<Reference, string>({ is: 'reference' });

export const referenceOrCamera = needed<Reference, string>({ is: 'reference', camera: true });

export const referenceWithCoordinates = needed<Reference, string>({
  is: 'reference',
  coordinates: true,
});

/** @param unless - a field beside which it need not have coordinates. */
export const referenceWithCoordinatesUnless = (unless: string) =>
  needed<Reference, string>({ is: 'reference', coordinates: true, unless });

export const pointWithin = (least: number, most: number) =>
  needed<readonly [number, number]>({ is: 'point', least, most });

/** A number or a point that tracked values may give: by an expression of them, or by a function. */
export const valued = <T extends number | Point>(of: Field<T>) =>
  // Sound: what is a number or a point is described as one.
  needed<Valued<T>, T>({ is: 'valued', of: of as Field & { readonly describes: Measure } });

export const choice = <const T extends string | boolean>(...words: readonly T[]) =>
  needed<T>({ is: 'choice', words });

export const list = <T, R>(of: Field<T, Presence, R>) =>
  needed<readonly T[], readonly R[]>({ is: 'list', of });

/** Two of a sort, or more. */
export const twoOrMore = <T, R>(of: Field<T, Presence, R>) =>
  needed<readonly T[], readonly R[]>({ is: 'list', of, least: 2 });

/** Two of a sort. */
export const pairOf = <T, R>(of: Field<T, Presence, R>) =>
  needed<readonly [T, T], readonly [R, R]>({ is: 'list', of, least: 2, most: 2 });

/** Three of a sort. */
export const tripleOf = <T, R>(of: Field<T, Presence, R>) =>
  needed<readonly [T, T, T], readonly [R, R, R]>({ is: 'list', of, least: 3, most: 3 });

/** Two or three numbers: from, to, and the step between. */
export const rangeOf = (of: Field<number>) =>
  needed<readonly [number, number] | readonly [number, number, number]>({
    is: 'list',
    of,
    least: 2,
    most: 3,
  });

export const either = <const F extends readonly Field[]>(...of: F) =>
  needed<ValueOf<F[number]>, TakenOf<F[number]>>({ is: 'either', of });

/** @param what - what a message calls it, as in `a rectangle`. */
export const object = <F extends Fields>(what: string, fields: F, oneOf?: OneOf) =>
  needed<Written<F>, Taken<F>>({ is: 'object', what, fields, ...(oneOf && { oneOf }) });

/** @param what - what a message calls it, as in `a table of colours`. */
export const dictionary = <T>(what: string, of: Field<T>) =>
  needed<Readonly<Record<string, T>>>({ is: 'dictionary', what, of });

export const keyed = <T extends Readonly<Record<string, Field>>>(what: string, table: T) =>
  needed<ValueOf<T[keyof T]>, TakenOf<T[keyof T]>>({ is: 'keyed', what, table });

/** A colour by Manim's name, or any of CSS. */
export const colorText = <T>() => needed<T>({ is: 'color' });

/** A mobject, told apart by its `kind`, or an animation, by its `verb`. */
export const word = <T>(of: WordKey): Field<T, 'needed'> =>
  defined(of === 'kind' ? 'mobject' : 'animation', needed<T>({ is: 'word', of }));

/** A field that may be absent. */
export const optional = <T, R>({
  default: _,
  ...field
}: Field<T, Presence, R>): Field<T, 'optional', R> => ({
  ...field,
  presence: 'optional',
});

/** A field that may be absent; then it is `value`. */
export const withDefault = <T, R>(
  field: Field<T, Presence, R>,
  value: NoInfer<T>,
): Field<T, 'default', R> => ({
  ...field,
  presence: 'default',
  default: value,
});

/** A field that the JSON Schema tells once, under this name. */
export const defined = <T, P extends Presence, R>(
  definition: string,
  field: Field<T, P, R>,
): Field<T, P, R> => ({ ...field, definition });

/** Fills in the defaults of an object's fields. */
export function complete<F extends Fields>(fields: F, written: Taken<F>): Complete<F> {
  const values: Record<string, unknown> = { ...written };
  for (const { key, value } of defaultsOf(fields)) values[key] ??= value;
  return values as Complete<F>;
}

interface Default {
  readonly key: string;
  readonly value: unknown;
}

/** What is worked out of a declaration once, as thousands of objects are read by it. */
export function ofFields<T>(make: (fields: Fields) => T): (fields: Fields) => T {
  const known = new WeakMap<Fields, T>();
  return (fields) => {
    const before = known.get(fields);
    if (before !== undefined) return before;
    const made = make(fields);
    known.set(fields, made);
    return made;
  };
}

export const entriesOf = ofFields((fields): readonly (readonly [string, Field])[] =>
  Object.entries(fields),
);

/**
 * Gives the fields that may hold values of these sorts, however deep. To ask all fields of each mobject took
 * half of the time in which a deck of 300 scenes was read.
 */
export function fieldsHolding(...sorts: readonly Description['is'][]) {
  const holds = ({ describes }: Field): boolean => {
    const { is } = describes;
    if (is === 'list') return holds(describes.of);
    if (is === 'either') return describes.of.some(holds);
    if (is === 'object') return holding(describes.fields).length > 0;
    if (is === 'keyed') return Object.values(describes.table).some(holds);
    return sorts.includes(is);
  };
  const holding = ofFields((fields) => entriesOf(fields).filter(([, field]) => holds(field)));
  return holding;
}

const defaultsOf = ofFields((fields): readonly Default[] =>
  entriesOf(fields).flatMap(([key, field]) =>
    field.presence === 'default' ? [{ key, value: field.default }] : [],
  ),
);
