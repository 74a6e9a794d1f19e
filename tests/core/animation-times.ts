import { timesOf } from '../../plugin/core/animation-time.js';
import type { State } from '../../plugin/core/channels.js';
import { referencesInFields } from '../../plugin/core/references.js';
import type { Timeline } from '../../plugin/core/timeline.js';
import { verbOf } from '../../plugin/core/verbs/verbs.js';

/** When an animation is at work, in seconds from the beginning of its step, and on which leaves. */
export interface AnimationTime {
  readonly start: number;
  readonly end: number;
  readonly leaves: ReadonlySet<string>;
}

/** When the animations of a stretch are at work, as Manim's `play` and `LaggedStart` have it. */
export function animationTimes({ cast, stretches }: Timeline, index: number): AnimationTime[] {
  const { entrance = { plays: [] }, steps } = cast.scene;
  const all: AnimationTime[] = [];
  const stateOf = (leaf: string) => cast.states.get(leaf) as State;
  let start = 0;
  for (const play of [entrance, ...steps][index]?.plays ?? []) {
    const { times, lasts } = timesOf(cast, play, start, stateOf);
    for (const { animation, start, lasts } of times) {
      const touched = referencesInFields(verbOf(animation).fields, animation).flatMap(
        ({ id }) => cast.families.get(id) ?? [],
      );
      const leaves = new Set([...touched, ...(cast.passing.get(animation) ?? [])]);
      all.push({ start, end: start + lasts, leaves });
    }
    start += lasts;
  }
  if (Math.abs(start - (stretches[index]?.duration ?? 0)) > 1e-6) {
    throw new Error(`step ${index} lasts ${stretches[index]?.duration} s, and not ${start}`);
  }
  return all;
}
