/** In pixels, down from the top. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const overlap = (a: Rect, b: Rect, clearance: number) =>
  a.left < b.right + clearance &&
  b.left < a.right + clearance &&
  a.top < b.bottom + clearance &&
  b.top < a.bottom + clearance;

/** The four sides of a box as rectangles as thick as its stroke. */
export const sides = ({ left, right, top, bottom }: Rect): Rect[] => [
  { left, right, top, bottom: top },
  { left, right, top: bottom, bottom },
  { left, right: left, top, bottom },
  { left: right, right, top, bottom },
];

export const contains = (outer: Rect, { left, right, top, bottom }: Rect) =>
  outer.left <= left && right <= outer.right && outer.top <= top && bottom <= outer.bottom;
