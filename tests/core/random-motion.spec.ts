/** What must hold of the movement in every scene there can be. A failure prints the seed and the smallest scene. */
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { type Picture, pictureAt, stateIn } from '../../plugin/core/picture.js';
import type { Scene } from '../../plugin/core/scene.js';
import { scenes } from '../random/scenes.js';
import { animationTimes } from './animation-times.js';
import { assertContinuousAt, assertContinuousAtAnimations } from './continuity.js';
import { runs, share, shares, stopsOf, straight, timed, withAnimations, within } from './random.js';

test('the picture is continuous: at every stop, and anywhere between', () => {
  fc.assert(
    fc.property(scenes(), shares, (scene, shares) => {
      const timeline = timed(comparable(scene));
      const between = shares.map((each) => within(timeline, each));
      assertContinuousAt(timeline, [...stopsOf(timeline), ...between]);
    }),
    runs,
  );
});

test('continuous where an animation of a step ends or the next begins, too', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      assertContinuousAtAnimations(timed(comparable(scene)));
    }),
    runs,
  );
});

test('what no animation is at work on is the very same state, frame after frame', () => {
  fc.assert(
    fc.property(scenes(), share, share, (scene, one, other) => {
      const timeline = timed(comparable(scene));
      for (const [i, { duration, courses }] of timeline.stretches.entries()) {
        const times = animationTimes(timeline, i);
        for (const { begin, end } of gapsBetween(times, duration)) {
          const ps = [one, other].map((each) => i - 1 + (begin + each * (end - begin)) / duration);
          const [a, b] = ps.map((p) => pictureAt(timeline, p)) as [Picture, Picture];
          const busy = new Set(
            times
              .filter((time) => time.start < end && time.end > begin)
              .flatMap(({ leaves }) => [...leaves]),
          );
          for (const { id, others } of timeline.cast.followers) {
            const seen = others.flatMap((each) => timeline.cast.families.get(each) ?? []);
            if (seen.some((leaf) => busy.has(leaf))) busy.add(id);
          }
          for (const { id } of timeline.cast.leaves) {
            if (busy.has(id)) continue;
            assert.equal(stateIn(a, id), stateIn(b, id), `${id} at ${ps}`);
          }
          // The last to move has come to the state that the step leaves.
          for (const id of courses.keys()) {
            const isOver = times.every((time) => time.end <= begin || !time.leaves.has(id));
            const follows = timeline.cast.followers.some((each) => each.id === id);
            if (!isOver || follows) continue;
            assert.equal(stateIn(a, id), timeline.pictures[i + 1]?.get(id), `${id} at ${ps[0]}`);
          }
        }
      }
    }),
    runs,
  );
});

/**
 * What becomes another mobject hands its picture over to other leaves and parts, which are compared
 * one by one here; `verbs/transform.spec.ts` looks at what is to be seen. Rates that do not begin at 0
 * jump, as in Manim.
 */
const comparable = (scene: Scene) =>
  withAnimations(scene, (animation) =>
    [animation, ...('changes' in animation ? animation.changes : [])].some((each) => 'into' in each)
      ? []
      : [straight(animation)],
  );

/** The stretches of a step in which no animation starts or ends, in seconds; without their very ends. */
function gapsBetween(
  times: readonly { readonly start: number; readonly end: number }[],
  duration: number,
) {
  const cuts = [0, duration, ...times.flatMap(({ start, end }) => [start, end])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).flatMap((end, i) => {
    const gap = { begin: (cuts[i] as number) + 1e-7, end: end - 1e-7 };
    return gap.begin < gap.end ? [gap] : [];
  });
}
