import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { markersOf } from './markers.js';

/**
 * Stops at beats instead of steps, or the other way round. Says so in the address, so that a reload
 * counts the same stops, and to those who follow.
 */
export function turnPace(deck: RevealApi, adapter: Adapter): void {
  const pace = adapter.pace === 'steps' ? 'beats' : 'steps';
  const before = markersOf(deck.getCurrentSlide());
  adapter.setPace(pace);
  const address = new URL(location.href);
  address.searchParams.set('pace', pace);
  history.replaceState(history.state, '', address);
  const { h, v, f } = deck.getIndices();
  deck.slide(h, v, f); // writes the stop into the address
  // The speaker's window hears of a change of fragments only; and the old markers are gone.
  const data = { fragment: before[0], fragments: before };
  deck.dispatchEvent({ type: 'fragmenthidden', data });
}
