import type { RevealApi } from 'reveal.js';

/**
 * Makes good for what reveal.js does on the page's `load` event, when the deck has not started because
 * scenes are awaited. On an upright phone reveal 6 would make its scroll view then, without backgrounds, and
 * throw; and it lays slides out once more, as images and `r-fit-text` have their sizes by then.
 *
 * @returns what to call when the deck may start.
 */
export function awaitStart(deck: RevealApi): () => void {
  if (deck.isReady()) return () => {};
  const config = deck.getConfig();
  const { scrollActivationWidth } = config;
  config.scrollActivationWidth = null as never; // sound: reveal takes it only where it is a number
  return () => {
    config.scrollActivationWidth = scrollActivationWidth as number;
    if (document.readyState !== 'complete') return;
    const layOut = () => {
      deck.off('ready', layOut);
      // After reveal's own frame, in which it fits texts.
      requestAnimationFrame(() => deck.layout());
    };
    deck.on('ready', layOut);
  };
}
