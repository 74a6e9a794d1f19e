import type { Ask } from '../../core/kinds/ask.js';
import type { Shape } from '../../core/part.js';
import { FRAME, ORIGIN } from '../../core/units.js';

export type ImageAsk = Extract<Ask, { readonly image: unknown }>;

/** The pixels of a file as they would be seen by themselves. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** In Manim a picture of so many pixels is as high as the frame (`scale_to_resolution`). */
const FRAME_PIXELS = 1080;

/** Of what tells no size, as an SVG may not, or has not come; Manim makes an SVG two units high. */
const UNTOLD: PixelSize = { width: FRAME_PIXELS / 4, height: FRAME_PIXELS / 4 };

/**
 * The shape of a picture, about its centre.
 *
 * @param pixels - of the file, as far as it is known.
 */
export function imageShape(ask: ImageAsk, pixels: PixelSize = UNTOLD): Shape {
  const file = pixels.width > 0 && pixels.height > 0 ? pixels : UNTOLD;
  const ratio = file.width / file.height;
  const told = ask.height ?? (ask.width === undefined ? undefined : ask.width / ratio);
  const height = told ?? (file.height * FRAME.height) / FRAME_PIXELS;
  const width = ask.width ?? height * ratio;
  return {
    parts: [{ is: 'image', href: ask.image, at: [-width / 2, height / 2], width, height }],
    box: { center: ORIGIN, width, height },
  };
}
