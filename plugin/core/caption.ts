import type { Synopsis } from './synopsis.js';

/**
 * What the steps between two stops bring, as their captions say it, a line a step.
 *
 * @param from - the playhead of the earlier stop; `to` - of the later one.
 * @returns empty when none of the steps has a caption.
 */
export function captionOf({ steps }: Synopsis, from: number, to: number): string {
  return steps
    .slice(from, to)
    .map(({ caption }) => caption)
    .filter(Boolean)
    .join('\n');
}
