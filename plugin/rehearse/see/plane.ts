import type { Point, Rect } from '../rect.js';

/** From the window's pixels to the slide's, whatever size the deck is shown in. */
export interface Plane {
  /** The slide's size. */
  readonly width: number;
  readonly height: number;
  /** What the window shows. */
  readonly window: Rect;
  /** The window's pixels for one of the slide's. */
  readonly scale: number;
  rect(rect: DOMRect | Rect): Rect;
  point(x: number, y: number): Point;
}

/** The plane of a slide: reveal gives all of them one size, and scales them together. */
export function planeOf(section: Element): Plane {
  const slides = section.closest<HTMLElement>('.slides') ?? (section as HTMLElement);
  const shown = slides.getBoundingClientRect();
  const width = Number.parseFloat(slides.style.width) || slides.offsetWidth;
  const height = Number.parseFloat(slides.style.height) || slides.offsetHeight;
  const scale = shown.width / width || 1;
  const point = (x: number, y: number): Point => [
    (x - shown.left) / scale,
    (y - shown.top) / scale,
  ];
  const rect = ({ left, top, right, bottom }: DOMRect | Rect): Rect => {
    const [[x, y], [toX, toY]] = [point(left, top), point(right, bottom)];
    return { left: x, top: y, right: toX, bottom: toY };
  };
  const window = rect({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return { width, height, window, scale, rect, point };
}

/** From the slide's pixels to the window's. */
export function inWindow({ window, scale }: Plane, { left, top, right, bottom }: Rect): Rect {
  return {
    left: (left - window.left) * scale,
    top: (top - window.top) * scale,
    right: (right - window.left) * scale,
    bottom: (bottom - window.top) * scale,
  };
}
