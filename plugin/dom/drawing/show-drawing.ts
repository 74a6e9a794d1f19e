import type { State } from '../../core/channels.js';
import { fadeBetween } from '../../core/fade.js';
import { inWords } from '../../core/in-words.js';
import { leavesOf } from '../../core/leaves.js';
import { passingIn } from '../../core/passing.js';
import { type Picture, pictureAt, stateIn } from '../../core/picture.js';
import type { Scene } from '../../core/scene.js';
import { measuredTimeline } from '../measured-timeline.js';
import type { Show } from '../show.js';
import { aimCamera, hasCamera } from '../svg/camera.js';
import { append } from '../svg/elements.js';
import { paintSvg } from '../svg/paint-svg.js';
import { PIXELS } from '../svg/pixels.js';
import { type DrawingModel, drawingModel, elementShapes, markedElements } from './drawing-model.js';
import { paintElements, restoreElements } from './paint-element.js';
import { type Frame, frameOf } from './survey.js';

/**
 * Shows a scene about an author's own drawing: the mobjects of kind `element` are marked in it as
 * `data-mobject`, all others are painted over it. The drawing is changed while something moves, and
 * where something is hidden, moved or recoloured; it is never read.
 */
export async function showDrawing(scene: Scene, svg: SVGSVGElement): Promise<Show> {
  const frame = frameOf(svg);
  const viewBox = svg.getAttribute('viewBox');
  const leaves = leavesOf(scene.mobjects);
  const ids = leaves.flatMap(({ kind, id }) => (kind === 'element' ? [id] : []));
  let known: DrawingModel | undefined;
  const model = () => {
    known ??= drawingModel(svg, ids, frame);
    return known;
  };
  const hasOwn = leaves.length > ids.length || passingIn(scene).length > 0;
  const overlay = hasOwn ? overlayIn(svg, frame) : undefined;
  const measured = await measuredTimeline(() => scene, overlay ?? svg, {
    elements: () => elementShapes(model()),
  });
  const at = (playhead: number) => pictureAt(measured.timeline, playhead);
  /** The states that the elements of an svg show; a copy of it has its own. */
  const shown = new WeakMap<SVGSVGElement, Map<string, State | undefined>>();

  const paint = (target: SVGSVGElement, picture: Picture) => {
    const states = shown.get(target) ?? new Map<string, State | undefined>();
    for (const id of ids) {
      const state = stateIn(picture, id);
      if (states.has(id) && states.get(id) === state) continue;
      states.set(id, state);
      paintElements(markedElements(target, id), model().get(id) ?? [], state);
    }
    shown.set(target, states);
    const layer = target.querySelector<SVGGElement>(':scope > .scene-overlay');
    if (layer) paintSvg(layer, picture);
    if (hasCamera(measured.timeline)) aimCamera(target, picture, frame);
  };
  return {
    synopsis: scene,
    scene,
    get timeline() {
      return measured.timeline;
    },
    paint: (target, playhead) => paint(target, at(playhead)),
    fade: (target, from, to, share) => paint(target, fadeBetween(at(from), at(to), share)),
    describe: (playhead) => inWords(at(playhead)),
    restore(target) {
      target.querySelector(':scope > .scene-overlay')?.remove();
      if (!shown.delete(target)) return;
      for (const id of ids) restoreElements(markedElements(target, id), model().get(id) ?? []);
      if (!hasCamera(measured.timeline)) return;
      if (viewBox === null) target.removeAttribute('viewBox');
      else target.setAttribute('viewBox', viewBox);
    },
    renew: measured.renew,
  };
}

/** Mobjects of a scene's own, in the drawing: a frame of the scene's size in the drawing's middle. */
function overlayIn(svg: SVGSVGElement, { center, unit }: Frame): SVGElement {
  svg.querySelector(':scope > .scene-overlay')?.remove();
  const scale = unit / PIXELS;
  return append(svg, 'g', {
    class: 'scene-overlay',
    transform: `translate(${center.join(',')}) scale(${scale})`,
  });
}
