/**
 * The speaker's notes at a stop: its caption, then its own notes or what the slide's say. Reveal shows the
 * notes of a fragment in place of the slide's, which the speaker would miss from the first step on.
 *
 * @returns by the caption and the notes of a stop, HTML, as reveal takes notes.
 */
export function notesIn(host: Element): (caption: string, notes?: string) => string {
  const slide = host.closest('section');
  const asides = [...(slide?.querySelectorAll('aside.notes') ?? [])];
  const own = slide?.dataset.notes ?? asides.map(({ innerHTML }) => innerHTML.trim()).join('\n');
  return (caption, told) => {
    const notes = told === undefined ? own : escaped(told);
    const text = escaped(caption);
    return text && notes ? `<strong>${text}</strong>\n\n${notes}` : text || notes;
  };
}

/** The notes of an entrance are those of its slide, if it has none of its own. */
export function noteEntrance(host: Element, notes: string): void {
  const slide = host.closest('section');
  if (slide && !slide.querySelector('aside.notes')) slide.dataset.notes ??= escaped(notes);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
