/**
 * The speaker's notes at a stop: its caption, then what the slide's own notes say. Reveal shows the
 * notes of a fragment in place of the slide's, which the speaker would miss from the first step on.
 *
 * @returns by a caption, HTML, as reveal takes notes.
 */
export function notesIn(host: Element): (caption: string) => string {
  const slide = host.closest('section');
  const asides = [...(slide?.querySelectorAll('aside.notes') ?? [])];
  const own = slide?.dataset.notes ?? asides.map(({ innerHTML }) => innerHTML.trim()).join('\n');
  return (caption) => {
    const text = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return own ? `<strong>${text}</strong>\n\n${own}` : text;
  };
}
