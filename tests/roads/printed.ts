/** The printed deck: reveal makes it when a page is loaded for print, so it has a page of its own. */
import { realTask } from './clock.js';
import type { DeckData } from './deck.js';

/** What the printed deck has come to. */
export interface Printed {
  readonly pages: number;
  readonly difference?: string;
}

declare global {
  interface Window {
    /** Set by the page that is printed, for the page that asked. */
    printed?: Printed;
    /** Set by the page that asks, before the other page starts. */
    deckToPrint?: DeckData;
  }
}

/** Opens the deck for print in a frame beside this page, and compares every page of it. */
export async function printedDifference(data: DeckData): Promise<Printed> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, {
    position: 'fixed',
    left: '-3000px',
    width: '1280px',
    height: '720px',
  });
  window.deckToPrint = data;
  frame.src = `${location.pathname}?print-pdf`;
  document.body.append(frame);
  try {
    for (let i = 0; i < 1000; i++) {
      const printed = frame.contentWindow?.printed;
      if (printed) return printed;
      await realTask(10);
    }
    return { pages: 0, difference: 'the printed deck does not come' };
  } finally {
    frame.remove();
  }
}
