/**
 * A field is declared once, as data. From the declaration come the reader with its messages
 * (`read.ts`), the types that authors see, references between mobjects (`references.ts`), `data-*`
 * attributes, and at build the JSON Schema and the reference; the tests make random scenes of it.
 *
 * No library, after trying: Valibot takes 2.8 kB gzipped for as many sorts of values, Zod's mini 7.8,
 * this and its reader 1.9. Of both every message would be written by hand all the same, and neither
 * knows which texts name other mobjects.
 */

import type { Point } from './units.js';
import type { Valued } from './values.js';

/** What a value may be. */
export type Description =
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'text' }
  | { readonly is: 'name'; readonly refused?: Refused }
  /** The name of a mobject; `camera` where the camera will do as well. */
  | {
      readonly is: 'reference';
      readonly camera?: true;
      /** It must be one by whose coordinates places can be told. */
      readonly coordinates?: true;
    }
  | { readonly is: 'color' }
  | { readonly is: 'point'; readonly least: number; readonly most: number }
  /** A number or a point, which tracked values may give. */
  | { readonly is: 'valued'; readonly of: Field & { readonly describes: Measure } }
  | { readonly is: 'choice'; readonly words: readonly (string | boolean)[] }
  | { readonly is: 'list'; readonly of: Field; readonly least?: number; readonly most?: number }
  /** The first of these that takes a value of that type; the last for all else. */
  | { readonly is: 'either'; readonly of: readonly Field[] }
  | ObjectDescription
  /** Names of the author's own, and a value for each. */
  | { readonly is: 'dictionary'; readonly what: string; readonly of: Field }
  /** A word of the vocabulary (`vocabulary.ts`): the object of its kind, or its verb. */
  | { readonly is: 'word'; readonly of: WordKey }
  /** One of several objects, told apart by the name of a field that only it has. */
  | {
      readonly is: 'keyed';
      readonly what: string;
      readonly table: Readonly<Record<string, Field>>;
    };

/** What tracked values can give. */
export type Measure = Extract<Description, { readonly is: 'number' | 'point' }>;

/** By which field words of the vocabulary are told apart. */
export type WordKey = 'kind' | 'verb';

export interface ObjectDescription {
  readonly is: 'object';
  /** What a message calls it, as in `a rectangle`. */
  readonly what: string;
  readonly fields: Fields;
  readonly oneOf?: OneOf;
}

/** A text that looks like a slip, and what its author is told. */
interface Refused {
  readonly pattern: RegExp;
  readonly problem: string;
}

/** Exactly one of these fields must be there. */
export interface OneOf {
  readonly names: readonly string[];
  readonly problem: string;
}

/** Whether a field must be there, may be absent, or has a default. */
type Presence = 'needed' | 'optional' | 'default';

declare const type: unique symbol;
declare const taken: unique symbol;

/**
 * The declaration of a field whose values are of the type `T`. What tracked values may give is of the
 * type `R` when it is taken, at one moment.
 */
export interface Field<T = unknown, P extends Presence = Presence, R = T> {
  readonly describes: Description;
  readonly presence: P;
  /** What is taken where it is absent. */
  readonly default?: T;
  /** What the JSON Schema calls it, where it is used in several places. */
  readonly definition?: string;
  readonly [type]?: T;
  readonly [taken]?: R;
}

export type Fields = Readonly<Record<string, Field>>;

/** The type of a field's values, as an author writes them. */
export type ValueOf<F> = F extends { readonly [type]?: infer T } ? T : never;

/** The type of a field's values at one moment. */
export type TakenOf<F> = F extends { readonly [taken]?: infer R } ? R : never;

type NeededIn<F> = {
  [K in keyof F]: F[K] extends { readonly presence: 'needed' } ? K : never;
}[keyof F];
type OptionalIn<F> = {
  [K in keyof F]: F[K] extends { readonly presence: 'optional' } ? K : never;
}[keyof F];

/**
 * An object with these fields, as an author writes it. Homomorphic: an editor shows the comment that
 * stands over the field in its declaration.
 */
export type Written<F extends Fields> = {
  readonly [K in keyof F as K extends NeededIn<F> ? K : never]: ValueOf<F[K]>;
} & { readonly [K in keyof F as K extends NeededIn<F> ? never : K]?: ValueOf<F[K]> };

/** A mobject, wherever its id can stand: in code it may stand there itself (`identify.ts`). */
export interface Identified {
  readonly id: string;
  readonly kind: string;
}

/** The id of a mobject that its author has given none. */
export const UNNAMED = '(unnamed)';

/** The id of a mobject, or the mobject. */
export type Reference = string | Identified;

/** The same object at one moment: tracked values have given what they give. */
export type Taken<F extends Fields> = {
  readonly [K in keyof F as K extends NeededIn<F> ? K : never]: TakenOf<F[K]>;
} & { readonly [K in keyof F as K extends NeededIn<F> ? never : K]?: TakenOf<F[K]> };

/** The same object at one moment, its defaults filled in. */
export type Complete<F extends Fields> = {
  readonly [K in keyof F as K extends OptionalIn<F> ? never : K]: TakenOf<F[K]>;
} & { readonly [K in keyof F as K extends OptionalIn<F> ? K : never]?: TakenOf<F[K]> };

/** The object as an author writes it, its defaults filled in. */
export type Filled<F extends Fields> = {
  readonly [K in keyof F as K extends OptionalIn<F> ? never : K]: ValueOf<F[K]>;
} & { readonly [K in keyof F as K extends OptionalIn<F> ? K : never]?: ValueOf<F[K]> };

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
  for (const [key, field] of Object.entries(fields)) {
    if (field.presence === 'default') values[key] ??= field.default;
  }
  return values as Complete<F>;
}
