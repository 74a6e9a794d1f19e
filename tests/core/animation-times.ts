import type { State } from '../../plugin/core/channels.js';
import { complete } from '../../plugin/core/field.js';
import { timedParts } from '../../plugin/core/part.js';
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
  const times: AnimationTime[] = [];
  let start = 0;
  for (const { animations, runTime, lagRatio = 0 } of [entrance, ...steps][index]?.plays ?? []) {
    let [begin, end] = [start, start];
    for (const animation of animations) {
      const verb = verbOf(animation);
      const leaves =
        typeof animation.target === 'string' ? (cast.families.get(animation.target) ?? []) : [];
      const parts = leaves.reduce(
        (sum, leaf) => sum + timedParts((cast.states.get(leaf) as State).shape),
        0,
      );
      const lasts =
        runTime ??
        animation.runTime ??
        verb.timing(parts, complete(verb.fields, animation)).runTime;
      const touched = referencesInFields(verb.fields, animation).flatMap(
        ({ id }) => cast.families.get(id) ?? [],
      );
      times.push({
        start: begin,
        end: begin + lasts,
        leaves: new Set([...touched, ...(cast.passing.get(animation) ?? [])]),
      });
      end = Math.max(end, begin + lasts);
      begin += lasts * lagRatio;
    }
    start = animations.length === 0 ? start + (runTime ?? 1) : end;
  }
  if (Math.abs(start - (stretches[index]?.duration ?? 0)) > 1e-6) {
    throw new Error(`step ${index} lasts ${stretches[index]?.duration} s, and not ${start}`);
  }
  return times;
}
