/** What a kind of mobject is: one file a kind, named after it, and a line in `table.ts`. */
import type { Box } from '../box.js';
import type { State } from '../channels.js';
import { color, id, opacity, type ReadPlace } from '../common-fields.js';
import { declareWord, type Loadable } from '../declare-word.js';
import {
  type Complete,
  choice,
  complete,
  type Fields,
  type Filled,
  number,
  type OneOf,
  optional,
  type Reference,
  type Taken,
  type Written,
  withDefault,
} from '../field.js';
import { keptForNow } from '../kept-for-now.js';
import type { Outline } from '../outline.js';
import type { Shape } from '../part.js';
import { at } from '../placement.js';
import type { Point } from '../units.js';
import type { Compile } from '../values.js';
import type { Ask } from './ask.js';
import { type Builder, withOrWithoutId } from './builder.js';

/** Where coordinates are: where [0, 0] is, and how far one more of either leads. */
export interface Coordinates {
  readonly origin: Point;
  readonly x: Point;
  readonly y: Point;
}

/** What a mobject that follows others sees of them, and of itself. */
export interface Seen {
  /** The box of a mobject; of a point an empty one. */
  boxOf(place: ReadPlace): Box;
  /** Where arrows to a mobject end, in the scene, if that is not its box. */
  rimOf(id: string): Outline | undefined;
  /** The first outline of a leaf, in the scene: of a line, its own; of a text and of a group none. */
  outlineOf(id: string): Outline | undefined;
  /** Where a point of its own has gone, as it was moved, scaled and turned itself. */
  moved(point: Point): Point;
}

/**
 * A kind of mobject: its fields, and what it consists of. That is told by one of `shape`, `asks`,
 * `follows` and `members`.
 */
export interface KindOf<M, F extends Fields> {
  readonly kind: string;
  readonly fields: F;
  /** Fields of which there must be exactly one. */
  readonly oneOf?: OneOf;
  /** Its parts about its own centre. */
  readonly shape?: (self: Complete<F>) => Shape;
  /** What a browser must measure, which gives the shape. */
  readonly asks?: (self: Filled<F>) => Ask;
  /** Its parts by what was measured; without it those that were. */
  readonly shaped?: (self: Filled<F>, measured: Shape) => Shape;
  /**
   * Its parts where it says a number, about what stays in its place whatever it says.
   *
   * @param measured - what the browser has made of `asks`.
   */
  readonly says?: (self: Complete<F>, value: number, measured: Shape) => Shape;
  /**
   * Its parts in the scene, made anew whenever a mobject that its fields speak of has another place,
   * scale, turn or shape.
   *
   * @param measured - what the browser has made of `asks`.
   */
  readonly follows?: (self: Complete<F>, seen: Seen, measured: Shape) => Shape;
  /**
   * The mobjects that it is made of, in order of painting; it has no parts itself. Those that it makes
   * itself are called by its id, a point and a name: `axes.x`. So verbs and arrows can speak of them.
   * Without any it is a leaf.
   */
  readonly members?: (
    self: Filled<F>,
  ) => readonly { readonly id: string; readonly kind: string }[] | undefined;
  /** How far each of its members goes, whose boxes these are, before it is placed itself. */
  readonly arrange?: (
    self: Complete<F>,
    boxes: readonly Box[],
    partOf: (member: number, name: string) => Box,
  ) => readonly Point[];
  /** Several members under one more name, such as a column of a table, by their ids. */
  readonly selections?: (self: Filled<F>) => Readonly<Record<string, readonly string[]>>;
  /** By which places on it can be told, in the frame of the first leaf that it is made of. */
  readonly coordinates?: (self: Filled<F>) => Coordinates;
  /** The point of a graph at some x, both by the coordinates of its axes. */
  readonly graph?: (self: Filled<F>) => {
    readonly of: Reference;
    readonly pointAt: (x: number) => Point;
  };
  /** It holds a tracked value, and brings along what reads expressions of such values. */
  readonly compile?: Compile;
  /** How it begins, but for what its fields tell by the names of channels. */
  readonly start?: Partial<State>;
  /**
   * What it says, in words, for those who cannot see it.
   *
   * @param labelOf - gives what another one says.
   * @param state - as it is now; absent where all is asked for that the scene ever says.
   */
  readonly words?: (
    self: Taken<F>,
    labelOf: (id: string) => string | undefined,
    state?: State,
  ) => string | undefined;
  /** `data-*` attributes of what is painted, for themes and tools. */
  readonly data?: (self: M) => Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of all kinds forgets what each is made of.
export interface Kind extends KindOf<any, any>, Loadable {}

const kinds = new Map<string, Kind>();

/** All kinds that are declared, by their word. */
export const KINDS: ReadonlyMap<string, Kind> = kinds;

/** Declares a kind, whose builder is elsewhere. */
export function declareKind<M, F extends Fields>(definition: KindOf<M, F>): void {
  // sound: it is only ever given its own mobjects
  declareWord(kinds, definition.kind, definition as unknown as Kind);
}

/**
 * Declares a kind.
 *
 * @param build - the function that authors call; it only makes data.
 */
export function kind<
  M extends { readonly kind: string },
  A extends readonly unknown[],
  F extends Fields,
>(build: (id: string, ...args: A) => M & Written<F>, definition: KindOf<M, F>): Builder<M, A> {
  declareKind(definition);
  return withOrWithoutId(build);
}

/** Fields of every mobject. */
export const base = {
  /** Unique in its scene; the `data-mobject` of what is painted. */
  id,
  /** Placements, first to last. Without any, the mobject stands in the centre. */
  at: optional(at),
  /** Among its siblings it is painted over those with a lower one. */
  z: withDefault(number(-1000, 1000), 0),
  /** How solid it is, 0 to 1; members are less so by as much. */
  opacity: withDefault(opacity, 1),
  /** With `false` it is not on the board until a verb brings it, as a path need not be that others take. */
  shown: withDefault(choice(true, false), true),
};

/** What a mobject tells beside the fields of every mobject: for one of its members, which has its own. */
export function ownOf<S extends object>(self: S): Omit<S, 'kind' | keyof typeof base> {
  const own = { ...self } as S & { kind?: unknown };
  for (const key of ['kind', ...Object.keys(base)]) delete own[key as 'kind'];
  return own;
}

/** Fields of every mobject that is painted here. */
export const painted = {
  ...base,
  /** Of its stroke and its fill. White where neither it nor its group says one: nearly black in a light theme. */
  color: optional(color),
};

/** What an author may tell beside what the builder asks for. */
export type Options<M, Given extends keyof M = never> = Omit<M, Given | 'id' | 'kind'>;

/**
 * A mobject with the defaults of its kind filled in. It is kept, as whoever reads a scene or lays it out asks
 * a dozen times for each: that was a quarter of their time.
 */
export const completeMobject = (definition: Kind, mobject: object): Filled<Fields> =>
  keptForNow(mobject, () => complete(definition.fields as Fields, mobject as Taken<Fields>));
