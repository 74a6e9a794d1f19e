/** What a verb is: one file a verb, named after it, and a line in `table.ts`. */
import type { State } from '../channels.js';
import { place, rateName, runTime, target, targetOrCamera } from '../common-fields.js';
import { declareWord, type Loadable } from '../declare-word.js';
import {
  type Complete,
  type Fields,
  number,
  optional,
  type Taken,
  type Written,
} from '../field.js';
import { withOptions } from '../given-options.js';
import type { RateName } from '../rates.js';
import type { Track } from '../track.js';
import type { Cue, Turn } from './cue.js';

export type { Cue, Turn, Turns } from './cue.js';

/** Timing where the author tells none. */
export interface Timing {
  /** Seconds. */
  readonly runTime: number;
  /** How far the parts of the target lag behind each other, as a share of a part's time. */
  readonly lagRatio: number;
  readonly rate: RateName;
}

/** Manim's timing of what is not drawn: a second, all together, slow at both ends. */
export const TOGETHER: Timing = { runTime: 1, lagRatio: 0, rate: 'smooth' };

/** A verb: its fields, and what it does. That is told by `timing` and `tracks`, or by `composes`. */
export interface VerbOf<F extends Fields> {
  readonly verb: string;
  readonly fields: F;
  /**
   * The mobjects that are not on the board until it brings them.
   *
   * @param broughtBy - those of another animation.
   */
  readonly brings?: (
    self: Taken<F>,
    broughtBy: (animation: { readonly verb: string }) => readonly string[],
  ) => readonly string[];
  /**
   * Mobjects that are there only while it is at work, painted over all others. They can follow others
   * as any mobject does. Their ids only have to differ from each other. They are not measured, so none of
   * them can be a text or a formula.
   */
  readonly passing?: (
    self: Complete<F>,
  ) => readonly { readonly id: string; readonly kind: string }[];
  /** The animations that it is composed of; it does nothing itself. */
  readonly composes?: (self: Complete<F>) => {
    readonly animations: readonly { readonly verb: string }[];
    readonly lagRatio: number;
    readonly runTime?: number;
  };
  /** Timing where the author tells none, for a target of so many parts; else that of `TOGETHER`. */
  readonly timing?: (parts: number, self: Complete<F>) => Timing;
  /**
   * Called once, when the animation starts. At the share 0 a track's value is the one it found, for
   * nothing may jump; at 1 it is what the animation leaves.
   */
  readonly tracks?: (self: Complete<F>, cue: Cue) => readonly Track[];
}

// biome-ignore lint/suspicious/noExplicitAny: a table of all verbs forgets what each is made of.
export interface Verb extends VerbOf<any>, Loadable {}

const verbs = new Map<string, Verb>();

/** All verbs that are declared, by their word. */
export const VERBS: ReadonlyMap<string, Verb> = verbs;

/** Declares a verb, whose builder is elsewhere. */
export function declareVerb<F extends Fields>(definition: VerbOf<F>): void {
  // sound: it is only ever given animations of its own verb
  declareWord(verbs, definition.verb, definition as unknown as Verb);
}

/**
 * Declares a verb.
 *
 * @param build - the function that authors call; it only makes data.
 */
export function verb<
  A extends { readonly verb: string },
  P extends readonly unknown[],
  F extends Fields,
>(build: (...parameters: P) => A & Written<F>, definition: VerbOf<F>): (...parameters: P) => A {
  declareVerb(definition);
  return withOptions(build);
}

const timing = {
  /** Seconds. */
  runTime,
  /**
   * How far the parts of the target lag behind each other, as a share of a part's time: with 0 all
   * move together, with 1 one after another.
   */
  lagRatio: optional(number(0, 100)),
  /** Manim's rate function. */
  rate: optional(rateName),
};

/** Fields of every verb. */
export const aimed = {
  /** The id of a mobject; or those of several, which are taken as a group. */
  target,
  ...timing,
};

/** Fields of verbs that may also speak of a place. */
export const aimedAtPlace = {
  /** The id of a mobject, a point, or a place by coordinates. */
  target: place,
  ...timing,
};

/** Fields of verbs that may also speak of the camera. */
export const aimedAtAnything = {
  /** The id of a mobject, or of several, or `'camera'`. */
  target: targetOrCamera,
  ...timing,
};

/** What an author may tell beside what the builder asks for. */
export type Options<A, Given extends keyof A = never> = Omit<A, Given | 'verb' | 'target'>;

/** Tracks of each leaf of the target; the leaves lag behind each other. */
export function eachLeaf(
  cue: Cue,
  tracks: (leaf: string, now: State, turn: Turn) => readonly Track[],
): Track[] {
  const count = cue.family.length;
  return cue.family.flatMap((leaf, index) => tracks(leaf, cue.now(leaf), { index, count }));
}
