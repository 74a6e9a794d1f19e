import { type Box, union } from '../../core/box.js';
import { fadeBetween } from '../../core/fade.js';
import { inWords } from '../../core/in-words.js';
import type { Size } from '../../core/layout.js';
import { leavesOf } from '../../core/leaves.js';
import type { Board, Look } from '../../core/look.js';
import type { SvgElement } from '../../core/mobject.js';
import { pictureAt } from '../../core/picture.js';
import type { Scene } from '../../core/scene.js';
import { stageOf } from '../../core/stage.js';
import { timelineOf } from '../../core/timeline.js';
import { minus, ORIGIN, PIXELS, type Point, round } from '../../core/units.js';
import { drawnInk, type Ink, inkedIn, inkOf } from '../drawing/ink.js';
import { type Original, type Override, originalOf, override } from '../drawing/override.js';
import { aside, type Frame, frameOf, type Place, pixelIn, placeOf } from '../drawing/survey.js';
import { loadFonts } from '../fonts.js';
import { append } from '../kinds/kind.js';
import { measure } from '../measure.js';
import { paint } from '../paint.js';
import type { Show } from '../show.js';

/** An element of the drawing, as its author has it. */
interface Model {
  readonly original: Original;
  readonly opacity: number;
  /** Its author does not display it: a layer that was hidden in the tool. */
  readonly hidden: boolean;
  readonly place: Place;
  /** What can be drawn in it, in order; absent where there is nothing to see. */
  readonly inks: readonly { readonly ink: Ink | undefined; readonly original: Original }[];
}

/**
 * Shows a scene about an author's own drawing: the mobjects of kind `element` are marked in it as
 * `data-mobject`, all others are painted over it. The drawing is changed while something moves, and
 * where something is hidden or moved; it is never read.
 */
export async function showDrawing(scene: Scene, svg: SVGSVGElement): Promise<Show> {
  const frame = frameOf(svg);
  const leaves = leavesOf(scene.mobjects);
  const elements = leaves.filter((leaf) => leaf.kind === 'element');
  const models = modelsOf(svg, elements, frame);
  const overlay = leaves.length > elements.length ? overlayOf(svg, frame) : undefined;
  if (overlay) await loadFonts(scene, overlay);
  const { sizes, contents } = await measure(scene, overlay ?? svg);
  const places = sizesOf(models);
  const stage = stageOf(scene, new Map([...sizes, ...places]));
  const timeline = timelineOf(stage);
  const shown = new WeakMap<SVGSVGElement, Board>();

  const showElement = (svg: SVGSVGElement, id: string, look: Look | undefined) => {
    const by = look ? minus(look.center, places.get(id)?.center ?? look.center) : ORIGIN;
    let first = 0;
    for (const [i, element] of marked(svg, id).entries()) {
      const model = models.get(id)?.[i];
      if (!model) continue;
      dress(element, model, look, by, first);
      first += partsOf(model);
    }
  };
  const at = (playhead: number) => pictureAt(timeline, playhead);
  const paintBoard = (target: SVGSVGElement, board: Board) => {
    const before = shown.get(target);
    for (const { id } of elements) {
      if (!before || before.get(id) !== board.get(id)) showElement(target, id, board.get(id));
    }
    shown.set(target, board);
    const layer = target.querySelector<SVGGElement>(':scope > .scene-overlay');
    if (layer) paint(layer, { stage, contents }, board);
  };
  return {
    timeline,
    paint: (target, playhead) => paintBoard(target, at(playhead)),
    fade: (target, from, to, share) => paintBoard(target, fadeBetween(at(from), at(to), share)),
    describe: (playhead) => inWords(stage, at(playhead)),
    restore(target) {
      for (const { id } of elements) {
        showElement(target, id, { center: places.get(id)?.center ?? ORIGIN, opacity: 1 });
      }
      target.querySelector(':scope > .scene-overlay')?.remove();
      shown.delete(target);
    },
  };
}

/** Makes an element look so, moved by a vector; its first part is part `first` of the mobject. */
function dress(
  element: SVGGraphicsElement,
  model: Model,
  look: Look | undefined,
  by: Point,
  first: number,
): void {
  let part = first;
  let own = look ? standing(model, look, by) : GONE;
  for (const [i, ink] of inkedIn(element).entries()) {
    const { ink: how, original } = model.inks[i] ?? {};
    if (!how || !original) continue;
    const share = look?.drawing?.parts[part++] ?? 1;
    const drawn = drawnInk(how, look?.drawing?.by ?? 'create', share);
    if (ink === element) own = { ...drawn, ...own };
    else override(ink, original, drawn);
  }
  override(element, model.original, own);
}

/** Not on the board. */
const GONE: Override = { display: 'none' };

function standing({ opacity, hidden, place }: Model, look: Look, by: Point): Override {
  const [x, y] = place.vector(by).map((n) => round(n, 3));
  return {
    // What its author has hidden, such as a layer in Inkscape, a step may bring.
    ...(hidden && { display: 'inline' }),
    ...((x || y) && { translate: `${x}px ${y}px` }),
    ...(look.opacity !== 1 && {
      opacity: String(round(opacity * look.opacity, 3)),
    }),
  };
}

const marked = (svg: SVGSVGElement, id: string) => [
  ...svg.querySelectorAll<SVGGraphicsElement>(`[data-mobject="${CSS.escape(id)}"]`),
];

const partsOf = ({ inks }: Model) => inks.filter(({ ink }) => ink).length;

function modelsOf(svg: SVGSVGElement, elements: readonly SvgElement[], frame: Frame) {
  return aside(svg, (copy) => {
    const modelOf = (element: SVGGraphicsElement): Model => {
      const { opacity, display } = getComputedStyle(element);
      return {
        original: originalOf(element),
        opacity: Number.parseFloat(opacity),
        hidden: display === 'none',
        place: placeOf(element, copy, frame),
        inks: inkedIn(element).map((part) => ({
          ink: inkOf(part, pixelIn(part as SVGGraphicsElement, copy, frame)),
          original: originalOf(part),
        })),
      };
    };
    return new Map(elements.map(({ id }) => [id, marked(copy, id).map(modelOf)]));
  });
}

function sizesOf(models: ReadonlyMap<string, readonly Model[]>): Map<string, Size> {
  return new Map(
    [...models].map(([id, each]) => {
      const box: Box = union(each.map(({ place }) => place.box));
      return [id, { ...box, parts: each.reduce((sum, model) => sum + partsOf(model), 0) }];
    }),
  );
}

/** Mobjects of a scene's own, in the drawing: a frame of the scene's size in the drawing's middle. */
function overlayOf(svg: SVGSVGElement, { center, unit }: Frame): SVGElement {
  svg.querySelector(':scope > .scene-overlay')?.remove();
  const scale = unit / PIXELS;
  return append(svg, 'g', {
    class: 'scene-overlay',
    transform: `translate(${center.join(',')}) scale(${scale})`,
  });
}
