/** How long animations last. */
import type { Cast } from './cast.js';
import type { State } from './channels.js';
import type { ReadPlace } from './common-fields.js';
import { type Composition, compositionOf, type SimpleAnimation } from './composition.js';
import { timedParts } from './part.js';
import type { Play } from './scene.js';
import { type Timing, TOGETHER } from './verbs/verb.js';
import { type Animation, completeAnimation, verbOf } from './verbs/verbs.js';

type StateOf = (leaf: string) => State;

/** The leaves that an animation is aimed at: none where that is a point. */
export const targetsIn = ({ families }: Cast, target: ReadPlace): readonly string[] =>
  (typeof target === 'string' ? families.get(target) : undefined) ?? [];

/**
 * The timing of an animation that is none of animations.
 *
 * @param stateOf - a leaf's state when it starts.
 */
export function timingOf(cast: Cast, animation: SimpleAnimation, stateOf: StateOf): Timing {
  const self = completeAnimation(animation);
  const { runTime, lagRatio, rate } = animation;
  const family = targetsIn(cast, self.target as ReadPlace);
  const parts = family.reduce((sum, leaf) => sum + timedParts(stateOf(leaf).shape), 0);
  const usual = verbOf(animation).timing?.(parts, self) ?? TOGETHER;
  return {
    runTime: runTime ?? usual.runTime,
    lagRatio: lagRatio ?? usual.lagRatio,
    rate: rate ?? usual.rate,
  };
}

/** How long an animation lasts, in seconds. */
function lastsOf(cast: Cast, animation: Animation, stateOf: StateOf): number {
  const composed = compositionOf(animation);
  if (!composed) return timingOf(cast, animation as SimpleAnimation, stateOf).runTime;
  return composed.runTime ?? ownTime(cast, composed, stateOf);
}

/** How long the animations last that something is composed of, each in its own time. */
const ownTime = (cast: Cast, composed: Composition, stateOf: StateOf): number =>
  inTurn(composed, 0, (each) => lastsOf(cast, each, stateOf));

/** Takes animations in their turn, each by its start, and gives how long all of them last. */
function inTurn(
  { animations, lagRatio }: Pick<Composition, 'animations' | 'lagRatio'>,
  start: number,
  take: (animation: Animation, start: number) => number,
): number {
  let [begin, duration] = [0, 0];
  for (const animation of animations) {
    const lasts = take(animation, start + begin);
    duration = Math.max(duration, begin + lasts);
    begin += lasts * lagRatio;
  }
  return duration;
}

/** When an animation starts, and how long it lasts, in seconds. */
export interface Timed {
  readonly animation: SimpleAnimation;
  readonly start: number;
  readonly lasts: number;
}

/**
 * The animations of a play in the order in which they start, and how long the play lasts.
 *
 * @param start - of the play, in seconds.
 * @param stateOf - a leaf's state then: as in Manim, that tells how long each of them lasts.
 */
export function timesOf(
  cast: Cast,
  { animations, lagRatio = 0, runTime }: Play,
  start: number,
  stateOf: StateOf,
): { readonly times: readonly Timed[]; readonly lasts: number } {
  if (animations.length === 0) return { times: [], lasts: runTime ?? 1 };
  const times: Timed[] = [];
  const take = (animation: Animation, begin: number, lasts: number): number => {
    const composed = compositionOf(animation);
    if (composed) {
      const own = ownTime(cast, composed, stateOf);
      const factor = own === 0 ? 1 : lasts / own;
      inTurn(composed, begin, (each, at) => take(each, at, factor * lastsOf(cast, each, stateOf)));
    } else times.push({ animation: animation as SimpleAnimation, start: begin, lasts });
    return lasts;
  };
  const lasts = inTurn({ animations, lagRatio }, start, (each, begin) =>
    take(each, begin, runTime ?? lastsOf(cast, each, stateOf)),
  );
  return { times: times.sort((a, b) => a.start - b.start), lasts };
}
