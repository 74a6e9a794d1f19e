import type { Synopsis } from './synopsis.js';

/**
 * What the steps between two stops bring, as their captions say it, a line a step.
 *
 * @param from - the playhead of the earlier stop; `to` - of the later one.
 * @returns empty when none of the steps has a caption.
 */
export const captionOf = ({ steps }: Synopsis, from: number, to: number): string =>
  lines(steps.slice(from, to).map(({ caption }) => caption));

/** Their notes in the same way; nothing when none of the steps says anything of notes. */
export function notesOf({ steps }: Synopsis, from: number, to: number): string | undefined {
  const notes = steps.slice(from, to).map((step) => step.notes);
  return notes.some((each) => each !== undefined) ? lines(notes) : undefined;
}

const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
