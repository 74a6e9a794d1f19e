import type { PixelSize } from './image-shape.js';

/** The sizes of files, by their addresses: a scene that is measured again asks again. */
const sizes = new Map<string, Promise<PixelSize | undefined>>();

/**
 * How many pixels a picture has, when it has come.
 *
 * @returns nothing where there is no picture; it may be there the next time.
 */
export function pixelSize(source: string): Promise<PixelSize | undefined> {
  const asked = sizes.get(source) ?? ask(source);
  sizes.set(source, asked);
  return asked;
}

async function ask(source: string): Promise<PixelSize | undefined> {
  const image = new Image();
  image.src = source;
  // Not `decode()`: Chromium refuses an SVG that tells no size.
  const came = await new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  if (came) return { width: image.naturalWidth, height: image.naturalHeight };
  sizes.delete(source);
  return undefined;
}
