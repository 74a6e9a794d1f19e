import { didYouMean } from './did-you-mean.js';
import { SceneError } from './scene-error.js';

/**
 * The full name of a part of a mobject.
 *
 * @param there - the full names of parts that there are, this mobject's and others.
 * @throws SceneError when there is no such part.
 */
export function partNamed(id: string, name: string, there: readonly string[]): string {
  const full = `${id}.${name}`;
  if (there.includes(full)) return full;
  const own = there.flatMap((each) =>
    each.startsWith(`${id}.`) ? [each.slice(id.length + 1)] : [],
  );
  throw new SceneError(`mobject '${id}'`, `has no part '${name}'.${didYouMean(name, own)}`);
}
