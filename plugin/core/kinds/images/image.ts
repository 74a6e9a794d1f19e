import { length } from '../../common-fields.js';
import { choice, nameBut, optional, text, type Written } from '../../field.js';
import { base, kind, type Options } from '../kind.js';

/** Any scheme but those that pictures come by; control characters, which browsers leave out of one. */
const NO_PICTURE = /^(?!https?:|data:image\/)\s*[A-Za-z][A-Za-z\d+.-]*:|\p{Cc}/u;

const fields = {
  kind: choice('image'),
  ...base,
  /** Its address, as the page would refer to it: `http(s)`, beside the page, or `data:image/…`. */
  src: nameBut(
    NO_PICTURE,
    'is no address of an image. Write one beside the page, one with http(s), or data:image/….',
  ),
  /** In units; without it as the height and the file's proportions tell. */
  width: optional(length),
  /** In units; without it as the width and the file's proportions tell. */
  height: optional(length),
  /** What it shows, for those who cannot see it. */
  alt: optional(text),
};

/** Manim's `ImageMobject`. */
export interface ImageMobject extends Written<typeof fields> {}

/**
 * Manim's `ImageMobject`, and its `SVGMobject` where no part of the drawing moves by itself; a drawing
 * whose parts do is a scene's `data-src`. Without a size a picture of 1080 pixels is as high as the
 * frame, as in Manim; with both `width` and `height` it is stretched to them. It has no stroke and no
 * fill to be drawn: `create` and `write` fade it in.
 * @param src - its address, as the page would refer to it.
 * @example
 * image('cat', 'images/cat.jpg', { height: 3, alt: 'A cat on a keyboard' });
 */
export const image = kind(
  (id: string, src: string, options: Options<ImageMobject, 'src'> = {}): ImageMobject => ({
    kind: 'image',
    id,
    src,
    ...options,
  }),
  {
    kind: 'image',
    fields,
    asks: ({ src, width, height }) => ({ image: src, width, height }),
    words: ({ alt }) => alt || undefined,
  },
);
