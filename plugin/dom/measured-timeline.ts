import { castOf } from '../core/cast.js';
import { forgetKept } from '../core/kept-for-now.js';
import type { Contents } from '../core/layout.js';
import type { Scene } from '../core/scene.js';
import { type Timeline, timelineOf } from '../core/timeline.js';
import { gather } from './gather.js';
import type { Show } from './show.js';

/** The timeline of a scene as far as it can be measured. */
export interface MeasuredTimeline {
  /**
   * By the fonts that were there when they were last asked for. It is worked out when it is wanted: most
   * scenes of a long deck are far from the slide that is shown.
   *
   * @throws SceneError when mobjects wait for each other.
   */
  readonly timeline: Timeline;
  /** Drops the timeline; who wants it has it worked out again. */
  forget(): void;
  /** Gathers again whenever fonts or KaTeX have come late. */
  readonly renew: NonNullable<Show['renew']>;
}

/**
 * Gets a scene ready to be measured.
 *
 * @param reference - an element with the scene's font.
 * @param elements - the shapes of the elements of a drawing.
 * @throws SceneError when KaTeX rejects a formula.
 */
export async function measuredTimeline(
  scene: Scene,
  reference: Element,
  elements: () => Contents = () => new Map(),
): Promise<MeasuredTimeline> {
  let gathered = await gather(scene, reference);
  let timeline: Timeline | undefined;
  return {
    get timeline() {
      timeline ??= timelineOf(castOf(scene, new Map([...elements(), ...gathered.measure()])));
      return timeline;
    },
    forget() {
      timeline = undefined;
      forgetKept();
    },
    renew(ready, failed) {
      const follow = async () => {
        for (let last = gathered; last.late; ) {
          await last.late;
          const next = await gather(scene, reference);
          last = next;
          ready(() => {
            gathered = next;
            timeline = undefined;
          });
        }
      };
      follow().catch(failed);
    },
  };
}
