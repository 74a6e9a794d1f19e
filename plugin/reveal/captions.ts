import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';

/**
 * The speaker's notes at a stop: its caption, then what the slide's own notes say. Reveal shows the
 * notes of a fragment in place of the slide's, which the speaker would miss from the first step on.
 *
 * @returns HTML, as reveal takes notes.
 */
export function notesWith(caption: string, host: Element): string {
  const slide = host.closest('section');
  const asides = [...(slide?.querySelectorAll('aside.notes') ?? [])];
  const own = slide?.dataset.notes ?? asides.map(({ innerHTML }) => innerHTML.trim()).join('\n');
  const text = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return own ? `<strong>${text}</strong>\n\n${own}` : text;
}

/** In the overview, a slide tells as its tooltip what the stop it shows has brought. */
export function labelOverview(deck: RevealApi, adapter: Adapter): () => void {
  const labelled = new Set<HTMLElement>();
  const label = () => {
    for (const { host, player } of adapter.scenes()) {
      const slide = host.closest('section');
      const marker = [...host.querySelectorAll('.scene-step.visible')].at(-1);
      if (!slide || (slide.title && !labelled.has(slide))) continue;
      slide.title = marker?.textContent || player?.scene.title || '';
      labelled.add(slide);
    }
  };
  const clear = () => {
    for (const slide of labelled) slide.removeAttribute('title');
    labelled.clear();
  };
  deck.on('overviewshown', label);
  deck.on('overviewhidden', clear);
  return () => {
    clear();
    deck.off('overviewshown', label);
    deck.off('overviewhidden', clear);
  };
}
