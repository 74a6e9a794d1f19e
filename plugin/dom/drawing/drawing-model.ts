/** What is known of the elements of an author's drawing before anything happens to them. */
import { union } from '../../core/box.js';
import type { Contents } from '../../core/layout.js';
import type { ElementPart } from '../../core/part.js';
import { type Ink, inkedIn, inkOf } from './ink.js';
import { type Original, originalOf } from './override.js';
import { type Frame, inDisplayedCopy, type Place, pixelIn, placeOf } from './survey.js';

/** An element of the drawing, as its author has it. */
export interface ElementModel {
  readonly original: Original;
  readonly opacity: number;
  /** Its author does not display it: a layer that was hidden in the tool. */
  readonly hidden: boolean;
  readonly place: Place;
  /** What can be drawn in it, in order; absent where there is nothing to see. */
  readonly inks: readonly { readonly ink: Ink | undefined; readonly original: Original }[];
}

/** The elements of each mobject, by its id. */
export type DrawingModel = ReadonlyMap<string, readonly ElementModel[]>;

/** The elements of a mobject in a drawing or in a copy of it. */
export const markedElements = (svg: SVGSVGElement, id: string) => [
  ...svg.querySelectorAll<SVGGraphicsElement>(`[data-mobject="${CSS.escape(id)}"]`),
];

/** How many parts of an element can be drawn one by one. */
export const inkCount = ({ inks }: ElementModel) => inks.filter(({ ink }) => ink).length;

/** Looks at the marked elements of a drawing, which need not be displayed. */
export function drawingModel(
  svg: SVGSVGElement,
  ids: readonly string[],
  frame: Frame,
): DrawingModel {
  return inDisplayedCopy(svg, (copy) => {
    const modelOf = (element: SVGGraphicsElement): ElementModel => {
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
    return new Map(ids.map((id) => [id, markedElements(copy, id).map(modelOf)]));
  });
}

const PART: ElementPart = { is: 'element' };

/** What the core must know of the elements: where they are, and how many parts they have. */
export function elementShapes(model: DrawingModel): Contents {
  return new Map(
    [...model].map(([id, elements]) => {
      const count = elements.reduce((sum, element) => sum + inkCount(element), 0);
      const box = union(elements.map(({ place }) => place.box));
      return [id, { parts: Array.from({ length: count }, () => PART), box }];
    }),
  );
}
