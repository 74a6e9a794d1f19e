/** What is hardly meant in a scene, though it is no mistake: for its author, where the scene is written. */
import type { States } from '../channels.js';
import { SceneError } from '../scene-error.js';
import type { Timeline } from '../timeline.js';
import { cameTwice } from './came-twice.js';
import { movedInVain, placedInVain } from './moved-in-vain.js';
import { movedTwice } from './moved-twice.js';
import { neverBrought } from './never-brought.js';
import { outOfFrame } from './out-of-frame.js';
import { showsNothing } from './shows-nothing.js';
import { toldSteps } from './told.js';

/**
 * Sentences about a scene, each with its place: what no step brings though others come before it, what
 * comes twice, what stands out of the frame, what two animations move at once, and which step plays nothing.
 */
export function adviceOn(timeline: Timeline): string[] {
  const { cast, pictures } = timeline;
  const told = toldSteps(timeline);
  const about = [
    ...neverBrought(cast, told),
    ...placedInVain(cast, pictures[0] as States),
    ...told.flatMap((each) => [...cameTwice(cast, each), ...movedInVain(cast, each)]),
    ...outOfFrame(cast, told, pictures),
    ...told.flatMap((each) => movedTwice(cast, each)),
    ...told.flatMap((each) => showsNothing(cast, each)),
  ];
  return about.map(
    ({ place, problem }) => new SceneError(place, problem, cast.scene.name, cast.scene).message,
  );
}
