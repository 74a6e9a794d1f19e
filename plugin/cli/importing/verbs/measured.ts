/** A scene that can be looked at without a browser. */
import { type Cast, castOf } from '../../../core/cast.js';
import { MORE_RATES } from '../../../core/more-rates.js';
import { parseScene } from '../../../core/parse.js';
import { learnRates } from '../../../core/rates.js';
import type { Scene } from '../../../core/scene.js';
import { type Timeline, timelineOf } from '../../../core/timeline.js';
import { manimContents, type Sizes } from './manim-contents.js';

// Here nothing is loaded on the way.
learnRates(MORE_RATES);

export interface Measured {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly timeline: Timeline;
}

/** @throws SceneError for what is no scene. */
export function measured(data: Scene, sizes: Sizes): Measured {
  const scene = parseScene(data);
  const cast = castOf(scene, manimContents(scene, sizes));
  return { scene, cast, timeline: timelineOf(cast) };
}

/** The entrance and the steps, as the stretches of a timeline are counted. */
export const stretchesOf = ({ entrance, steps }: Scene) => [entrance ?? { plays: [] }, ...steps];

/** Seconds from the beginning of a step to the end of each of its plays; recorded ones have run times. */
export function endsOf(plays: readonly { readonly runTime?: number }[]): number[] {
  let time = 0;
  return plays.map(({ runTime = 1 }) => {
    time += runTime;
    return time;
  });
}
