import { fadeBetween } from '../core/fade.js';
import { inWords } from '../core/in-words.js';
import { type Picture, pictureAt } from '../core/picture.js';
import { remembered } from '../core/remembered.js';
import type { Scene } from '../core/scene.js';
import type { Synopsis } from '../core/synopsis.js';
import { isInsideFrame } from './inside-frame.js';
import { measuredTimeline } from './measured-timeline.js';
import type { Show } from './show.js';
import { aimCamera, hasCamera, OWN_VIEW } from './svg/camera.js';
import { erase, paintSvg } from './svg/paint-svg.js';

/**
 * Shows a scene whose mobjects are painted here.
 *
 * @param read - gives the scene; it may be asked again.
 * @param reference - an element with the scene's font.
 * @param words - all texts in it, if it need not be read before somebody sees it.
 * @throws SceneError when KaTeX rejects a formula.
 */
export async function showMobjects(
  synopsis: Synopsis,
  read: () => Scene,
  reference: Element,
  words?: string,
): Promise<Show> {
  const measured = await measuredTimeline(read, reference, { words });
  const at = (playhead: number) => pictureAt(measured.timeline, playhead);
  const paint = (svg: SVGSVGElement, picture: Picture) => {
    paintSvg(svg, picture);
    if (hasCamera(measured.timeline)) aimCamera(svg, picture, OWN_VIEW);
  };
  /** What leaves the frame only on its way from one stop to the next is seen there; what rests outside never. */
  const mayOverflow = remembered(
    (stop) => !hasCamera(measured.timeline) && [at(stop), at(stop + 1)].every(isInsideFrame),
  );
  return {
    synopsis,
    get scene() {
      return measured.scene;
    },
    get timeline() {
      return measured.timeline;
    },
    paint(svg, playhead) {
      paint(svg, at(playhead));
      const isOnItsWay = !Number.isInteger(playhead);
      svg.toggleAttribute('data-overflows', isOnItsWay && mayOverflow(Math.floor(playhead)));
    },
    fade: (svg, from, to, share) => paint(svg, fadeBetween(at(from), at(to), share)),
    describe: (playhead) => inWords(at(playhead)),
    forget(svg) {
      measured.forget();
      erase(svg);
    },
    renew: measured.renew,
  };
}
