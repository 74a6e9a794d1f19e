import { castOf } from '../core/cast.js';
import { forgetKept } from '../core/kept-for-now.js';
import type { Contents } from '../core/layout.js';
import type { Scene } from '../core/scene.js';
import { type Timeline, timelineOf } from '../core/timeline.js';
import { gather, gatherFonts } from './gather.js';
import type { Show } from './show.js';

/** The timeline of a scene as far as it can be measured. */
export interface MeasuredTimeline {
  readonly scene: Scene;
  /**
   * By the fonts that were there when they were last asked for. It is worked out when it is wanted: most
   * scenes of a long deck are far from the slide that is shown.
   *
   * @throws SceneError when mobjects wait for each other.
   */
  readonly timeline: Timeline;
  /** Drops what can be had again: who wants it has it worked out anew. */
  forget(): void;
  /** Gathers again whenever fonts or KaTeX have come late. */
  readonly renew: NonNullable<Show['renew']>;
}

/** What is known of a scene beside what it holds. */
interface Known {
  /** All texts in it, if nothing but their fonts must be waited for: then it is read when somebody looks. */
  readonly words?: string | undefined;
  /** The shapes of the elements of a drawing. */
  readonly elements?: () => Contents;
}

/**
 * Gets a scene ready to be measured.
 *
 * @param read - gives the scene; it may be asked again.
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula.
 */
export async function measuredTimeline(
  read: () => Scene,
  reference: Element,
  { words, elements = () => new Map() }: Known = {},
): Promise<MeasuredTimeline> {
  let scene: Scene | undefined;
  let timeline: Timeline | undefined;
  const sceneNow = () => (scene ??= read());
  const gatherNow = () =>
    words === undefined ? gather(sceneNow(), reference) : gatherFonts(sceneNow, reference, words);
  let gathered = await gatherNow();
  return {
    get scene() {
      return sceneNow();
    },
    get timeline() {
      timeline ??= timelineOf(castOf(sceneNow(), new Map([...elements(), ...gathered.measure()])));
      return timeline;
    },
    forget() {
      scene = undefined;
      timeline = undefined;
      forgetKept();
    },
    renew(ready, failed) {
      const follow = async () => {
        for (let last = gathered; last.late; ) {
          await last.late;
          const next = await gatherNow();
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
