/** What the tests of random scenes share. */
import fc from 'fast-check';
import { castOf } from '../../plugin/core/cast.js';
import type { Scene } from '../../plugin/core/scene.js';
import { stepsOf, type Timeline, timelineOf } from '../../plugin/core/timeline.js';
import { fakeContents } from './fake-contents.js';

export const runs = { numRuns: Number(process.env.RUNS ?? 1500) };

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const shares = fc.array(share, { maxLength: 5 });

/** The timeline of a scene that is right. */
export const timed = (scene: Scene): Timeline => timelineOf(castOf(scene, fakeContents(scene)));

/** The playhead at a share of the whole scene. */
export const within = (timeline: Timeline, share: number) => -1 + share * (stepsOf(timeline) + 1);

export const stopsOf = (timeline: Timeline) =>
  Array.from({ length: stepsOf(timeline) + 2 }, (_, i) => i - 1);
