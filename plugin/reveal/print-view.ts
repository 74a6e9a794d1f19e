import type { RevealApi } from 'reveal.js';

/** Whether the deck is laid out on pages. Reveal 6 has renamed `isPrintingPDF`, though not in its types. */
export function isPrintView(deck: RevealApi & { isPrintView?: () => boolean }): boolean {
  return deck.isPrintView ? deck.isPrintView() : deck.isPrintingPDF();
}
