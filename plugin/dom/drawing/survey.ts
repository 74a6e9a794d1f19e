import { around, type Box } from '../../core/box.js';
import type { State } from '../../core/channels.js';
import { posed } from '../../core/pose.js';
import { FRAME, minus, type Point } from '../../core/units.js';
import { PIXELS } from '../svg/pixels.js';

/** Where scene units are in a drawing: the frame, as large as fits, in the middle of the viewBox. */
export interface Frame {
  /** The centre, in the drawing's user units. */
  readonly center: readonly [number, number];
  /** User units that a scene unit has. */
  readonly unit: number;
}

/** What can only be measured where a drawing is displayed. */
export interface Place {
  /** The element's box, in scene units. */
  readonly box: Box;
  /**
   * How far CSS must `translate` the element, in user units of its parent, so that with the turn and
   * the scale of a pose, which CSS takes about the element's own origin, it stands where the pose
   * takes it.
   */
  translation(pose: Pick<State, 'place' | 'turn' | 'scale'>): Point;
}

/** Where a drawing that is laid out here says how many user units a scene unit has. */
export const UNIT = 'data-unit';

/** The frame of a drawing, by what it says, by its viewBox, or else its size. */
export function frameOf(svg: SVGSVGElement): Frame {
  const { baseVal } = svg.viewBox;
  const [x, y, width, height] = svg.hasAttribute('viewBox')
    ? [baseVal.x, baseVal.y, baseVal.width, baseVal.height]
    : [0, 0, ...['width', 'height'].map((side) => Number.parseFloat(svg.getAttribute(side) ?? ''))];
  const [w, h] = [width || FRAME.width * PIXELS, height || FRAME.height * PIXELS];
  return {
    center: [(x ?? 0) + w / 2, (y ?? 0) + h / 2],
    unit: Number(svg.getAttribute(UNIT)) || Math.min(w / FRAME.width, h / FRAME.height),
  };
}

/** User units that a pixel of a scene's viewBox has inside an element that is displayed. */
export function pixelIn(element: SVGGraphicsElement, svg: SVGSVGElement, { unit }: Frame): number {
  const { a, b, c, d } = toDrawing(element, svg);
  return unit / PIXELS / (Math.sqrt(Math.abs(a * d - b * c)) || 1);
}

/** The place of an element that is displayed. */
export function placeOf(
  element: SVGGraphicsElement,
  svg: SVGSVGElement,
  { center, unit }: Frame,
): Place {
  const { x, y, width, height } = boxIn(element);
  const inScene = (matrix: DOMMatrix, [u, v]: Point): Point => {
    const at = new DOMPoint(u, v).matrixTransform(matrix);
    return [(at.x - center[0]) / unit, (center[1] - at.y) / unit];
  };
  const matrix = toDrawing(element, svg);
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  const outer = toDrawing(element.parentElement as Element as SVGGraphicsElement, svg);
  const origin = inScene(outer, transformOrigin(element));
  const back = new DOMMatrix([outer.a, outer.b, outer.c, outer.d, 0, 0]).inverse();
  return {
    box: around(corners.map((corner) => inScene(matrix, corner))),
    translation(pose) {
      const [right, up] = minus(posed(pose, origin), origin);
      const by = new DOMPoint(right * unit, -up * unit).matrixTransform(back);
      return [by.x, by.y];
    },
  };
}

/** The point that CSS turns and scales an element about, in user units of its parent. */
function transformOrigin(element: Element): Point {
  const [x = 0, y = 0] = getComputedStyle(element)
    .transformOrigin.split(' ')
    .map(Number.parseFloat);
  return [x, y];
}

/** From an element's user units to the drawing's. */
function toDrawing(element: SVGGraphicsElement, svg: SVGSVGElement): DOMMatrix {
  const outer = svg.getScreenCTM();
  const inner = element.getScreenCTM?.();
  return outer && inner ? DOMMatrix.fromMatrix(outer).inverse().multiply(inner) : new DOMMatrix();
}

function boxIn(element: SVGGraphicsElement) {
  try {
    const { x, y, width, height } = element.getBBox();
    const [right, down] = element instanceof SVGUseElement ? leftOut(element) : [0, 0];
    return { x: x + right, y: y + down, width, height };
  } catch {
    return { x: 0, y: 0, width: 0, height: 0 }; // Firefox, for what its author does not display
  }
}

/**
 * What the box of a `<use>` leaves out: in WebKit its `x` and `y` (tried with WebKitGTK 2.50). Such a box
 * does not move with them.
 */
function leftOut(use: SVGUseElement): readonly [number, number] {
  const [x, y] = [use.x.baseVal, use.y.baseVal];
  const before = use.getBBox().x;
  const written = use.getAttribute('x');
  x.value += 1;
  const moves = use.getBBox().x !== before;
  if (written === null) use.removeAttribute('x');
  else use.setAttribute('x', written);
  return moves ? [0, 0] : [x.value, y.value];
}

/**
 * Does some measuring in a copy of a drawing that is displayed, though its slide may not be. The copy
 * stands outside of the slides, in copies of all that the drawing stands in, so that the same styles
 * apply; nobody sees it, as it is gone before the browser paints.
 */
export function inDisplayedCopy<T>(svg: SVGSVGElement, measure: (copy: SVGSVGElement) => T): T {
  const page = svg.ownerDocument;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  let outermost: Element = copy;
  for (
    let at = svg.parentElement;
    at && at !== page.body && at.localName !== 'html';
    at = at.parentElement
  ) {
    const shell = at.cloneNode(false) as HTMLElement;
    shell.style?.setProperty('display', 'block', 'important');
    shell.append(outermost);
    outermost = shell;
  }
  const host = page.createElement('div');
  Object.assign(host.style, { position: 'fixed', visibility: 'hidden', pointerEvents: 'none' });
  host.append(outermost);
  page.body.append(host);
  try {
    return measure(copy);
  } finally {
    host.remove();
  }
}
