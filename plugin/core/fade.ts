import type { Board, Look } from './look.js';

/**
 * A board between two others without any movement: what comes fades in where it belongs, what goes
 * fades out where it was, what has changed fades in as it is now.
 *
 * @param share - 0 to 1.
 */
export function fadeBetween(before: Board, after: Board, share: number): Board {
  const looks = new Map<string, Look>();
  for (const [id, look] of before) {
    if (!after.has(id)) looks.set(id, { ...look, opacity: look.opacity * (1 - share) });
  }
  for (const [id, look] of after) {
    looks.set(id, before.get(id) === look ? look : { ...look, opacity: look.opacity * share });
  }
  return looks;
}
