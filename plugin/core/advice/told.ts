import type { States } from '../channels.js';
import { animationsIn, type SimpleAnimation } from '../composition.js';
import type { Step } from '../scene.js';
import { withNames } from '../target-lists.js';
import type { Timeline } from '../timeline.js';

/** What is told to an author. */
export interface Advice {
  /** In the scene's data, as a `SceneError` has it. */
  readonly place: string;
  /** What is hardly meant, and how to mend it. */
  readonly problem: string;
  /** No problem where the slide shows so much of the scene's plane from left to right, in units. */
  readonly room?: number;
}

/** A step with what is said of it: its place in the scene, and what is on the board around it. */
export interface Told {
  readonly place: string;
  readonly step: Step;
  readonly before: States;
  readonly after: States;
}

/** The entrance, if there is one, and the steps. */
export function toldSteps({ cast, pictures }: Timeline): Told[] {
  const { entrance, steps } = cast.scene;
  return [entrance, ...steps].flatMap((step, i): Told[] => {
    const [before, after] = [pictures[i] as States, pictures[i + 1] as States];
    const place = i === 0 ? 'entrance' : `steps[${i - 1}]`;
    return step ? [{ place, step, before, after }] : [];
  });
}

/** Its animations, and those that they are composed of. */
export const animationsOf = ({ plays }: Step): SimpleAnimation[] =>
  plays.flatMap(({ animations }) =>
    animationsIn(animations, '').map(({ animation }) => withNames(animation)),
  );
