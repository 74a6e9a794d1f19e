import type { Leaf } from '../mobject.js';
import type { RateName } from '../rates.js';
import type { Animation } from '../scene.js';
import type { Stage } from '../stage.js';
import type { State, States } from '../state.js';

/** What an animation makes of a leaf's state at a share of its time. */
export type Change = (state: State, alpha: number) => State;

/** What an animation starts from. */
export interface Cue {
  readonly stage: Stage;
  /** All leaves when the animation starts. */
  readonly states: States;
  /** The leaves of the target. */
  readonly family: readonly Leaf[];
  /** How far part `index` of `count` is at `alpha`, with the animation's lag and rate. */
  readonly share: (alpha: number, index: number, count: number) => number;
}

/** A verb: what it does to each leaf of its target. */
export interface Verb<A extends Animation = Animation> {
  /** Whether it brings its target onto the board: until then, the target is not there. */
  readonly introduces: boolean;
  /** Timing where the author tells none, for a target of so many parts. */
  readonly defaults: (parts: number) => { runTime: number; lagRatio: number; rate: RateName };
  /**
   * Called once, when the animation starts; gives the change of each leaf. A change at alpha 0 looks
   * like no change, and at 1 it is what the animation leaves.
   */
  readonly changes: (animation: A, cue: Cue) => (leaf: Leaf) => Change;
}

/** Manim's defaults for what is not drawn: a second, all together, slow at both ends. */
export const TOGETHER = () => ({ runTime: 1, lagRatio: 0, rate: 'smooth' as const });

/** Whether a leaf is on the board when the animation starts. */
export function wasThere({ states }: Cue, leaf: Leaf): boolean {
  return states.get(leaf.id)?.look !== undefined;
}

/** The share of a whole leaf: leaves lag behind each other in their order in the target. */
export function leafShare(cue: Cue, leaf: Leaf): (alpha: number) => number {
  const index = cue.family.indexOf(leaf);
  return (alpha) => cue.share(alpha, index, cue.family.length);
}
