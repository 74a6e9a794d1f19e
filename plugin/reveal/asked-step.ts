import type { RevealApi } from 'reveal.js';
import { isPreview } from './is-preview.js';
import { listen } from './listen.js';
import { isPrintView } from './print-view.js';
import { wrapMethods } from './wrap-methods.js';

/**
 * Whether a deck must know how many steps its scenes have before it starts: on paper, in the speaker's window,
 * which sends it to a step at once, and where its address is that of a step: `#/2/0/1`, `#/name/1`.
 */
export const needsSteps = (deck: RevealApi): boolean =>
  isPrintView(deck) || isPreview(deck) || /#\/(.+\/.+\/.|\D.*\/\d)/.test(location.hash);

/**
 * Remembers the step that the deck was asked for on a slide whose scene cannot be shown. With no steps
 * to go to, reveal would take it out of the address; so the deck would be at the slide's start when the
 * mistake is mended and the page loaded again.
 *
 * Reveal itself goes where its address says, and writes there where it is, by these two methods.
 */
export function rememberStep(deck: RevealApi): () => void {
  let asked: { h: number; v: number; f: number } | undefined;
  const forget = () => {
    asked = undefined;
  };
  const unwrap = wrapMethods(deck, {
    slide:
      (slide) =>
      (h = 0, v = 0, f, origin) => {
        asked = f === undefined ? undefined : { h, v, f };
        slide(h, v, f, origin);
      },
    getIndices: (getIndices) => (of) => {
      const indices = getIndices(of);
      if (of || !asked) return indices;
      const { h, v, f = -1 } = indices;
      const isAhead = asked.h === h && asked.v === v && asked.f > f;
      const isCard = deck.getCurrentSlide()?.querySelector('[data-scene-error]');
      return isAhead && isCard ? { ...asked } : indices;
    },
  });
  const unlisten = listen(deck, { fragmenthidden: forget }); // back from what else the slide has
  return () => {
    unwrap();
    unlisten();
  };
}
