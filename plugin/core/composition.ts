/** Animations of animations: Manim's `AnimationGroup`, `Succession` and `LaggedStart`. */
import { type Animation, completeAnimation, verbOf } from './verbs/verbs.js';

/** Animations that start together, or one after another. */
export interface Composition {
  readonly animations: readonly Animation[];
  /** When the next one starts, as a share of the one before. */
  readonly lagRatio: number;
  /** Seconds that all of it takes; the sum of its own where absent. */
  readonly runTime?: number;
}

/** What an animation is composed of; nothing, if it is none of animations. */
export function compositionOf(animation: Animation): Composition | undefined {
  const { composes } = verbOf(animation);
  // Sound: what is in it was read as animations.
  return composes?.(completeAnimation(animation)) as Composition | undefined;
}

/** An animation that is not composed of others. */
export type SimpleAnimation = Exclude<Animation, { readonly animations: unknown }>;

/** One with its place in the scene. */
export interface Placed {
  readonly animation: SimpleAnimation;
  readonly place: string;
}

/** The animations in a list and in what they are composed of. */
export function animationsIn(animations: readonly Animation[], place: string): Placed[] {
  return animations.flatMap((animation, i) => {
    const here = `${place}.animations[${i}]`;
    const composed = compositionOf(animation);
    if (composed) return animationsIn(composed.animations, here);
    return [{ animation: animation as SimpleAnimation, place: here }];
  });
}
