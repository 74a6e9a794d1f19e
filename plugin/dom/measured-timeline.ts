import { castOf } from '../core/cast.js';
import type { Contents } from '../core/layout.js';
import type { Scene } from '../core/scene.js';
import { type Timeline, timelineOf } from '../core/timeline.js';
import { measure } from './measure.js';
import type { Show } from './show.js';

/** The timeline of a scene as far as it can be measured. */
export interface MeasuredTimeline {
  /** By the fonts that were there when it was last measured. */
  readonly timeline: Timeline;
  /** Measures again whenever fonts or KaTeX have come late. */
  readonly renew: NonNullable<Show['renew']>;
}

/**
 * Measures a scene.
 *
 * @param reference - an element with the scene's font.
 * @param elements - the shapes of the elements of a drawing.
 * @throws SceneError when KaTeX rejects a formula, and when mobjects wait for each other.
 */
export async function measuredTimeline(
  scene: Scene,
  reference: Element,
  elements: Contents = new Map(),
): Promise<MeasuredTimeline> {
  const measureNow = async () => {
    const { contents, late } = await measure(scene, reference);
    return { timeline: timelineOf(castOf(scene, new Map([...elements, ...contents]))), late };
  };
  let now = await measureNow();
  return {
    get timeline() {
      return now.timeline;
    },
    renew(ready, failed) {
      const follow = async () => {
        for (let last = now; last.late; ) {
          await last.late;
          const next = await measureNow();
          last = next;
          ready(() => {
            now = next;
          });
        }
      };
      follow().catch(failed);
    },
  };
}
