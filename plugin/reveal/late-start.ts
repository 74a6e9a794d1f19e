import type { RevealApi } from 'reveal.js';

/**
 * Keeps reveal.js 6 from its scroll view until the deck has started. On an upright phone the page's `load`
 * event asks for it, also while plugins are awaited; then there are no backgrounds yet, and reveal throws.
 *
 * @returns what lets it go; reveal asks again when it starts.
 */
export function holdScrollView(deck: RevealApi): () => void {
  const config = deck.getConfig();
  const { scrollActivationWidth } = config;
  if (deck.isReady() || typeof scrollActivationWidth !== 'number') return () => {};
  delete config.scrollActivationWidth;
  return () => {
    config.scrollActivationWidth ??= scrollActivationWidth;
  };
}
