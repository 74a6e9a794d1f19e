import { fadeBetween } from '../../core/fade.js';
import { inWords } from '../../core/in-words.js';
import { pictureAt } from '../../core/picture.js';
import type { Scene } from '../../core/scene.js';
import { stageOf } from '../../core/stage.js';
import { timelineOf } from '../../core/timeline.js';
import { loadFonts } from '../fonts.js';
import { measure } from '../measure.js';
import { paint } from '../paint.js';
import type { Show } from '../show.js';

/**
 * Shows a scene whose mobjects are painted here.
 *
 * @param reference - an element with the scene's font.
 * @throws FormulaError when KaTeX rejects a formula; SceneError when mobjects wait for each other.
 */
export async function showMobjects(scene: Scene, reference: Element): Promise<Show> {
  await loadFonts(scene, reference);
  const { sizes, contents } = await measure(scene, reference);
  const exhibit = { stage: stageOf(scene, sizes), contents };
  const timeline = timelineOf(exhibit.stage);
  const at = (playhead: number) => pictureAt(timeline, playhead);
  return {
    timeline,
    paint: (svg, playhead) => paint(svg, exhibit, at(playhead)),
    fade: (svg, from, to, share) => paint(svg, exhibit, fadeBetween(at(from), at(to), share)),
    describe: (playhead) => inWords(exhibit.stage, at(playhead)),
  };
}
