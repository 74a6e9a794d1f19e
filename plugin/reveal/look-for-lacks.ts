import type { RevealApi } from 'reveal.js';
import { bareIn, unreadIn } from './lacking.js';
import { listen } from './listen.js';
import { withAdvice } from './with-advice.js';

/** Tells of what a deck that has begun lacks, though no scene is wrong. */
export function lookForLacks(deck: RevealApi): () => void {
  const look = () => {
    const viewport = deck.getViewportElement() as HTMLElement;
    const [bare, unread] = [bareIn(viewport), unreadIn(viewport)];
    if (bare.length + unread.length > 0) withAdvice(({ tellLacks }) => tellLacks(bare, unread));
  };
  return listen(deck, { ready: look });
}
