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
import { type Advice, toldSteps } from './told.js';

/** A sentence about a scene, with its place. */
export interface Remark extends Pick<Advice, 'room'> {
  readonly message: string;
}

/**
 * What is to be said of a scene: what no step brings though others come before it, what
 * comes twice, what stands out of the frame, what two animations move at once, and which step plays nothing.
 */
export function adviceOn(timeline: Timeline): Remark[] {
  const { cast, pictures } = timeline;
  const told = toldSteps(timeline);
  const about: readonly Advice[] = [
    ...neverBrought(cast, told),
    ...placedInVain(cast, pictures[0] as States),
    ...told.flatMap((each) => [...cameTwice(cast, each), ...movedInVain(cast, each)]),
    ...outOfFrame(cast, told, pictures),
    ...told.flatMap((each) => movedTwice(cast, each)),
    ...told.flatMap((each) => showsNothing(cast, each)),
  ];
  return about.map(({ place, problem, room }) => {
    const { message } = new SceneError(place, problem, cast.scene.name, cast.scene);
    return { message, ...(room !== undefined && { room }) };
  });
}
