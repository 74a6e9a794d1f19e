// Arrows by what they look like: a course, and at its ends small filled triangles, which may be drawn as things
// of their own.
import { aroundPoints, distanceTo, heightOf, type Point, type Rect, widthOf } from '../rect.js';
import type { SeenBox, SeenStroke } from '../seen.js';

/** A filled shape that may be the tip of an arrow. */
export interface Head {
  readonly id: string;
  readonly outline: readonly Point[];
}

/** Of the slide's height, across, at most. */
const LARGEST = 60 / 720;

/** Of the box round it: a triangle fills half, round things and boxes more. */
const FULL = 0.6;

/** Pixels from the end of a course to its tip. */
const NEAR = 2;

/** Whether a shape is so small that it may be a tip, in a slide of some height. */
export const isSmall = (rect: Rect, height: number): boolean =>
  Math.hypot(widthOf(rect), heightOf(rect)) <= LARGEST * height;

/** Whether an outline is that of a tip. */
export function isHead(outline: readonly Point[]): boolean {
  const rect = aroundPoints(outline);
  const whole = widthOf(rect) * heightOf(rect);
  const area = areaOf(outline);
  return area > 0 && area <= FULL * whole;
}

function areaOf(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Puts heads to the lines that end at them: both together are an arrow. */
export function withHeads(
  strokes: readonly SeenStroke[],
  boxes: readonly SeenBox[],
  heads: readonly Head[],
): { strokes: SeenStroke[]; boxes: SeenBox[] } {
  const used = new Set<string>();
  const joined = strokes.map((stroke): SeenStroke => {
    if (stroke.is !== 'line') return stroke;
    const ends = [stroke.points[0], stroke.points.at(-1)] as Point[];
    const reach = stroke.width / 2 + NEAR;
    const own = heads.filter(
      ({ id, outline }) =>
        id !== stroke.id && ends.some((end) => distanceTo(aroundPoints(outline), end) <= reach),
    );
    if (own.length === 0) return stroke;
    for (const { id } of own) used.add(id);
    const points = [...stroke.points, ...own.flatMap(({ outline }) => outline)];
    const arrow = arrowOf(
      stroke.points,
      own.map(({ outline }) => outline),
    );
    return { ...stroke, is: 'arrow', points, rect: aroundPoints(points), arrow };
  });
  const isOwn = ({ id }: { readonly id: string }) => !used.has(id);
  return { strokes: joined.filter(isOwn), boxes: boxes.filter(isOwn) };
}

/** An arrow by its shaft: it ends at the points of its tips, or where it has none. */
export function arrowOf(points: readonly Point[], outlines: readonly (readonly Point[])[]) {
  const tips = outlines.filter(({ length }) => length > 2);
  const [begin, end] = [points[0], points.at(-1)] as [Point, Point];
  const ends: Point[] = [begin, end];
  const heads = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (const tip of tips) {
    const middle = average(tip);
    const at = apart(middle, end) <= apart(middle, begin) ? 1 : 0;
    const base = ends[at] as Point;
    const apex = tip.reduce((most, each) => (apart(each, base) > apart(most, base) ? each : most));
    const size = apart(apex, base) || 1;
    const across = tip.map(
      ([x, y]) =>
        ((x - base[0]) * (apex[1] - base[1]) - (y - base[1]) * (apex[0] - base[0])) / size,
    );
    least = Math.min(least, Math.max(...across) - Math.min(...across));
    ends[at] = apex;
    heads.add(at);
  }
  const shaft = points
    .slice(1)
    .reduce((sum, point, i) => sum + apart(point, points[i] as Point), 0);
  return { shaft, tip: least, ends, heads: [...heads].map((at) => ends[at] as Point) };
}

const apart = ([a, b]: Point, [x, y]: Point) => Math.hypot(a - x, b - y);

function average(points: readonly Point[]): Point {
  const sum = points.reduce(([a, b], [x, y]) => [a + x, b + y] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Whether a rectangle is no larger than a point. */
export const isNothing = (rect: Rect): boolean => widthOf(rect) < 0.5 && heightOf(rect) < 0.5;
