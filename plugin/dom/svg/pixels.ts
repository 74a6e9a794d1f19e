/** From scene units to the pixels of an SVG's viewBox, where y is down. */
import { FRAME, type Point, round } from '../../core/units.js';

/** Pixels that a scene unit has: the frame is 1280 × 720. */
export const PIXELS = 90;

/** Pixels that Manim's unit of stroke widths has, a hundredth of a scene unit. */
const STROKE = PIXELS / 100;

/** The frame as a viewBox. */
export const FRAME_VIEW = [
  (-FRAME.width * PIXELS) / 2,
  (-FRAME.height * PIXELS) / 2,
  FRAME.width * PIXELS,
  FRAME.height * PIXELS,
] as const;

/** A length in pixels; a hundredth of a pixel is enough for 4K. */
export const pixels = (units: number): number => round(units * PIXELS, 2);

/** A place relative to the centre of the frame. */
export const toPixels = (point: Point): [x: number, y: number] => [
  pixels(point[0]),
  pixels(-point[1]),
];

/** The width of a stroke. */
export const strokePixels = (hundredths: number): number => round(hundredths * STROKE, 2);
