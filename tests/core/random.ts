/** What the tests of random scenes share. */
import fc from 'fast-check';
import { castOf } from '../../plugin/core/cast.js';
import type { SimpleAnimation } from '../../plugin/core/composition.js';
import { rate } from '../../plugin/core/rates.js';
import type { Scene, Step } from '../../plugin/core/scene.js';
import { stepsOf, type Timeline, timelineOf } from '../../plugin/core/timeline.js';
import type { Animation } from '../../plugin/core/verbs/verbs.js';
import { fakeContents } from './fake-contents.js';

const { RUNS = 1500, SEED } = process.env;

/** So many scenes; with `SEED`, which a failure prints, the same ones again. */
export const runs = { numRuns: Number(RUNS), ...(SEED && { seed: Number(SEED) }) };

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const shares = fc.array(share, { maxLength: 5 });

/** The same scene, its animations made others, or left out. */
export function withAnimations(
  scene: Scene,
  make: (animation: SimpleAnimation) => readonly Animation[],
): Scene {
  const deep = (animation: Animation): readonly Animation[] =>
    'animations' in animation
      ? [{ ...animation, animations: (animation.animations as Animation[]).flatMap(deep) }]
      : make(animation);
  const made = (step: Step): Step => ({
    ...step,
    plays: step.plays.map((play) => ({ ...play, animations: play.animations.flatMap(deep) })),
  });
  const { entrance, steps } = scene;
  return { ...scene, ...(entrance && { entrance: made(entrance) }), steps: steps.map(made) };
}

/** An animation whose rate leads from 0 to 1. Some of Manim's come back, or jump at an end. */
export function straight(animation: SimpleAnimation): Animation {
  const { rate: name, ...rest } = animation;
  if (name === undefined) return animation;
  const ease = rate(name);
  const ends = [ease(0), ease(1e-9), 1 - ease(1), 1 - ease(1 - 1e-9)];
  return ends.every((end) => Math.abs(end) < 1e-6) ? animation : (rest as Animation);
}

/** The timeline of a scene that is right. */
export const timed = (scene: Scene): Timeline => timelineOf(castOf(scene, fakeContents(scene)));

/** The playhead at a share of the whole scene. */
export const within = (timeline: Timeline, share: number) => -1 + share * (stepsOf(timeline) + 1);

export const stopsOf = (timeline: Timeline) =>
  Array.from({ length: stepsOf(timeline) + 2 }, (_, i) => i - 1);
