import type { Timeline } from '../../plugin/core/timeline.js';
import { animationTimes } from './animation-times.js';
import { assertSamePlayheads } from './same-picture.js';

/** So near that the steepest rate, over the shortest run time, moves nothing by as much as we ask. */
const NEAR = 1e-13;

/** Asserts that nothing jumps at some playheads. */
export function assertContinuousAt(timeline: Timeline, playheads: readonly number[]): void {
  for (const p of playheads) {
    for (const near of [p - NEAR, p + NEAR]) assertSamePlayheads(timeline, p, near);
  }
}

/** Asserts that nothing jumps where an animation of a step ends or the next begins. */
export function assertContinuousAtAnimations(timeline: Timeline): void {
  for (const [i, { duration }] of timeline.stretches.entries()) {
    if (duration === 0) continue;
    for (const { start, end } of animationTimes(timeline, i)) {
      for (const time of [start, end]) {
        const p = i - 1 + Math.min(1, time / duration);
        assertSamePlayheads(timeline, p - NEAR, p + NEAR);
      }
    }
  }
}
