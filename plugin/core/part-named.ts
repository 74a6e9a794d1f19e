import { didYouMean } from './did-you-mean.js';
import { SceneError } from './scene-error.js';

/**
 * The full name of a part of a mobject.
 *
 * @param there - the full names that there are.
 * @throws SceneError when there is no such part.
 */
export function partNamed(id: string, name: string, there: readonly string[]): string {
  const full = `${id}.${name}`;
  if (there.includes(full)) return full;
  throw new SceneError(`mobject '${id}'`, `has no part '${full}'.${didYouMean(full, there)}`);
}
