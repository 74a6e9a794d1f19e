/** What a declaration of fields tells of their values, and the types that follow from it. */

/** What a value may be. */
export type Description =
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'text' }
  | { readonly is: 'name'; readonly refused?: Refused }
  /** The name of a mobject; `camera` where the camera will do as well. */
  | {
      readonly is: 'reference';
      readonly camera?: true;
      /** It must be one by whose coordinates places can be told, unless this field stands beside it. */
      readonly coordinates?: true;
      readonly unless?: string;
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
export type Presence = 'needed' | 'optional' | 'default';

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
