/** Paints a state of a mobject into the elements that its author has drawn. */
import { type Drawn, OWN_COLOR, type State } from '../../core/channels.js';
import { seenPose } from '../../core/pose.js';
import { round } from '../../core/units.js';
import { type ElementModel, inkCount } from './drawing-model.js';
import { drawnInk, type Ink, inkedIn } from './ink.js';
import { type Override, override } from './override.js';

const WHOLE: Drawn = { outline: 1, fill: 1 };

/** Not on the board. */
const GONE: Override = { display: 'none' };

/**
 * Makes the elements of a mobject look as its state says, whatever they looked like before.
 *
 * @param state - absent, or not shown, where it is not on the board.
 */
export function paintElements(
  elements: readonly SVGGraphicsElement[],
  models: readonly ElementModel[],
  state: State | undefined,
): void {
  let first = 0;
  for (const [i, element] of elements.entries()) {
    const model = models[i];
    if (!model) continue;
    paintElement(element, model, state?.shown ? state : undefined, first);
    first += inkCount(model);
  }
}

/** @param first - which part of the mobject the first one of the element is. */
function paintElement(
  element: SVGGraphicsElement,
  model: ElementModel,
  state: State | undefined,
  first: number,
): void {
  let part = first;
  let own = state ? standing(model, state) : GONE;
  for (const [i, ink] of inkedIn(element).entries()) {
    const { ink: how, original } = model.inks[i] ?? {};
    if (!how || !original) continue;
    const drawn = state?.drawn?.[part++] ?? WHOLE;
    const look = { ...(state && coloured(how, state)), ...drawnInk(how, drawn) };
    if (ink === element) own = { ...look, ...own };
    else override(ink, original, look);
  }
  override(element, model.original, own);
}

function standing({ opacity, hidden, place }: ElementModel, state: State): Override {
  const seen = state.opacity * (state.way?.opacity ?? 1);
  const pose = seenPose(state);
  const { turn, scale } = pose;
  const [x, y] = place.translation(pose).map((n) => round(n, 3));
  return {
    // What its author has hidden, such as a layer in Inkscape, a step may bring.
    ...(hidden && { display: 'inline' }),
    ...((x || y) && { translate: `${x}px ${y}px` }),
    // y is down in SVG: what turns counter-clockwise turns by the negative angle.
    ...(turn !== 0 && { rotate: `${round(-turn, 6)}rad` }),
    ...((scale[0] !== 1 || scale[1] !== 1) && {
      scale: `${round(scale[0], 6)} ${round(scale[1], 6)}`,
    }),
    ...(seen !== 1 && { opacity: String(round(opacity * seen, 3)) }),
  };
}

/** Colours that are on their way begin at those that its author gave the part. */
function coloured(ink: Ink, { fill, stroke, fillOpacity }: State): Override {
  return {
    ...(fill !== OWN_COLOR && ink.fill !== 'none' && { fill: from(ink.fill, fill) }),
    ...(stroke !== OWN_COLOR && ink.stroke !== 'none' && { stroke: from(ink.stroke, stroke) }),
    ...(fillOpacity !== 1 && { 'fill-opacity': String(round(ink.fillOpacity * fillOpacity, 3)) }),
  };
}

const from = (own: string, color: string) => color.replaceAll(OWN_COLOR, own);

/** Leaves the elements of a mobject as their author wrote them. */
export function restoreElements(
  elements: readonly SVGGraphicsElement[],
  models: readonly ElementModel[],
): void {
  for (const [i, element] of elements.entries()) {
    const model = models[i];
    if (!model) continue;
    for (const [j, ink] of inkedIn(element).entries()) {
      const original = model.inks[j]?.original;
      if (original && ink !== element) override(ink, original, {});
    }
    override(element, model.original, {});
  }
}
