/** Lengths are in pixels of the slide, from its top left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

export const widthOf = ({ left, right }: Rect): number => right - left;
export const heightOf = ({ top, bottom }: Rect): number => bottom - top;
export const middleOf = ({ left, top, right, bottom }: Rect): Point => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The rectangle on all sides larger by so much. */
export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** What two rectangles share; nothing where they only touch. */
export function shared(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return rect.left < rect.right && rect.top < rect.bottom ? rect : undefined;
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom;

export const holds = ({ left, top, right, bottom }: Rect, [x, y]: Point): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The rectangle round all of them; an empty one at the corner for none. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** The rectangle round all of the points. */
export const aroundPoints = (points: readonly Point[]): Rect =>
  around(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));

/** From a point to the nearest of a rectangle, its inside too. */
export const distanceTo = ({ left, top, right, bottom }: Rect, [x, y]: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
