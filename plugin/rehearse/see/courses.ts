// Where a shape of a drawing is, by its outline.
import { aroundPoints, type Point, type Rect } from '../rect.js';

/** Pixels of the slide from one point of a course to the next; and so many points at most. */
const [STEP, MOST] = [2, 600];

/** What tells the form of a shape; styles of a page may, too, but hardly change it. */
const FORM = [
  'd',
  'points',
  'x',
  'y',
  'width',
  'height',
  'rx',
  'ry',
  'cx',
  'cy',
  'r',
  'x1',
  'y1',
  'x2',
  'y2',
];

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
  return ownCourse(element, scale).map(([x, y]) => place(x, y));
}

/** Courses in their own units: browsers take long to walk along a shape, which mostly is as it was. */
const courses = new WeakMap<
  Element,
  { readonly form: string; readonly course: readonly Point[] }
>();

function ownCourse(element: SVGGeometryElement, scale: number): readonly Point[] {
  const form = `${scale} ${FORM.map((name) => element.getAttribute(name)).join()}`;
  const known = courses.get(element);
  if (known?.form === form) return known.course;
  const length = element.getTotalLength();
  const count = Math.min(MOST, Math.ceil((length * scale) / STEP));
  const numbers = count > 0 ? [...new Array(count + 1).keys()] : [];
  const course = numbers.map((i): Point => {
    const { x, y } = element.getPointAtLength((length * i) / count);
    return [x, y];
  });
  courses.set(element, { form, course });
  return course;
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
