/** What is hardly meant in a scene, though it is no mistake: for its author, where the scene is written. */
import { SceneError } from '../scene-error.js';
import type { Timeline } from '../timeline.js';
import { cameTwice } from './came-twice.js';
import { movedInVain } from './moved-in-vain.js';
import { movedTwice } from './moved-twice.js';
import { neverBrought } from './never-brought.js';
import { outOfFrame } from './out-of-frame.js';
import { toldSteps } from './told.js';

/**
 * Sentences about a scene, each with its place: what no step brings though others come before it, what
 * comes twice, what stands out of the frame, and what two animations move at once.
 */
export function adviceOn(timeline: Timeline): string[] {
  const { cast, pictures } = timeline;
  const told = toldSteps(timeline);
  const about = [
    ...neverBrought(cast, told),
    ...told.flatMap((each) => [...cameTwice(cast, each), ...movedInVain(cast, each)]),
    ...outOfFrame(cast, told, pictures),
    ...told.flatMap((each) => movedTwice(cast, each)),
  ];
  return about.map(
    ({ place, problem }) => new SceneError(place, problem, cast.scene.name, cast.scene).message,
  );
}
