import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { listen } from './listen.js';
import { markersOf } from './markers.js';
import { isDisplayed } from './nearness.js';

/** In the overview, a slide tells as its tooltip what the stop it shows has brought. */
export function labelOverview(deck: RevealApi, adapter: Adapter): () => void {
  const labelled = new Set<HTMLElement>();
  const label = () => {
    for (const { host, player } of adapter.scenes()) {
      const slide = host.closest('section');
      if (!slide || !isDisplayed(deck, slide) || (slide.title && !labelled.has(slide))) continue;
      const marker = markersOf(host).findLast(({ classList }) => classList.contains('visible'));
      slide.title = marker?.textContent || player?.synopsis.title || '';
      labelled.add(slide);
    }
  };
  const clear = () => {
    for (const slide of labelled) slide.removeAttribute('title');
    labelled.clear();
  };
  const unlisten = listen(deck, {
    overviewshown: label,
    // Reveal displays others.
    slidechanged: () => deck.isOverview() && label(),
    overviewhidden: clear,
  });
  return () => {
    clear();
    unlisten();
  };
}
