// Where a shape of a drawing is, by its outline.
import { aroundPoints, type Point, type Rect } from '../rect.js';

/** Pixels of the slide from one point of a course to the next; and so many points at most. */
const [STEP, MOST] = [2, 600];

/** A shape, and how its points are those of the slide. */
export interface Geometry {
  readonly element: SVGGeometryElement;
  readonly place: (x: number, y: number) => Point;
  /** Pixels of the slide for one user unit. */
  readonly scale: number;
}

export function rectOf(element: SVGGeometryElement, place: Geometry['place']): Rect {
  const { x, y, width, height } = element.getBBox();
  return aroundPoints([
    place(x, y),
    place(x + width, y),
    place(x + width, y + height),
    place(x, y + height),
  ]);
}

export function closes(element: SVGGeometryElement): boolean {
  if (element.matches('rect, circle, ellipse, polygon')) return true;
  return element.matches('path') && /z\s*$/i.test(element.getAttribute('d') ?? '');
}

/** Whether it is a box: near its corners it is inside. */
export function isBox(element: SVGGeometryElement): boolean {
  if (element.matches('rect')) return true;
  if (!element.matches('path, polygon')) return false;
  const { x, y, width, height } = element.getBBox();
  return [0.12, 0.88].every((u) =>
    [0.12, 0.88].every((v) => element.isPointInFill(new DOMPoint(x + u * width, y + v * height))),
  );
}

/** Points along a shape. */
export function courseOf({ element, place, scale }: Geometry): Point[] {
  const length = element.getTotalLength();
  const count = Math.min(MOST, Math.ceil((length * scale) / STEP));
  if (!(count > 0)) return [];
  return Array.from({ length: count + 1 }, (_, i) => {
    const { x, y } = element.getPointAtLength((length * i) / count);
    return place(x, y);
  });
}

export function endsOf(points: readonly Point[]) {
  const ends = [points[0], points.at(-1)].flatMap((end) => (end ? [end] : []));
  const endless = Number.POSITIVE_INFINITY;
  return { shaft: endless, tip: endless, ends, heads: ends.slice(1) };
}

/** The outlines of an arrow's tips. */
export function tipsOf({ element, ...drawn }: Geometry): Point[][] {
  const tips = element.parentElement?.querySelectorAll<SVGGeometryElement>(':scope > .tip') ?? [];
  return [...tips].map((tip) => courseOf({ ...drawn, element: tip }));
}
