import { fadeBetween } from '../../core/fade.js';
import { inWords } from '../../core/in-words.js';
import { pictureAt } from '../../core/picture.js';
import type { Scene } from '../../core/scene.js';
import { stageOf } from '../../core/stage.js';
import { timelineOf } from '../../core/timeline.js';
import { measure } from '../measure.js';
import { paint } from '../paint.js';
import type { Show } from '../show.js';

/**
 * Shows a scene whose mobjects are painted here.
 *
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula, and when mobjects wait for each other.
 */
export async function showMobjects(scene: Scene, reference: Element): Promise<Show> {
  let now = await stagedNow(scene, reference);
  const at = (playhead: number) => pictureAt(now.timeline, playhead);
  return {
    timeline: now.timeline,
    paint: (svg, playhead) => paint(svg, now.exhibit, at(playhead)),
    fade: (svg, from, to, share) => paint(svg, now.exhibit, fadeBetween(at(from), at(to), share)),
    describe: (playhead) => inWords(now.exhibit.stage, at(playhead)),
    renew(ready, failed) {
      const follow = async () => {
        for (let last = now; last.late; ) {
          await last.late;
          const next = await stagedNow(scene, reference);
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

/** The scene with the fonts that are there now. */
async function stagedNow(scene: Scene, reference: Element) {
  const { sizes, contents, late } = await measure(scene, reference);
  const exhibit = { stage: stageOf(scene, sizes), contents };
  return { exhibit, timeline: timelineOf(exhibit.stage), late };
}
