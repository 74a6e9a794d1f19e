import type { Shape } from '../../core/part.js';
import { SceneError } from '../../core/scene-error.js';
import { inTime } from '../patience.js';
import { type ImageAsk, imageShape } from './image-shape.js';
import { pixelSize } from './pixel-size.js';

/** Letters of an address in a message. */
const LONGEST = 80;

/** A message has room for an address, but not for a picture that is told as one. */
const shortened = (address: string) =>
  address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;

/** The shape of a picture; what is awaited, if that has not come in time. */
export interface AskedImage {
  readonly shape: Shape;
  readonly late?: Promise<unknown>;
}

/**
 * Waits for a picture, but not for ever.
 *
 * @param id - of its mobject.
 * @throws SceneError (by rejection) when it does not come.
 */
export async function askImage(ask: ImageAsk, id: string, scene: string): Promise<AskedImage> {
  const size = await inTime(pixelSize(ask.image));
  if ('late' in size) return { shape: imageShape(ask), late: size.late };
  if (size.value) return { shape: imageShape(ask, size.value) };
  const problem = `the image '${shortened(ask.image)}' does not load. Is it where the page looks for it, and an image?`;
  throw new SceneError(`mobject '${id}'`, problem, scene);
}
