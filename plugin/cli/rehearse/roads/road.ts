import type { Place } from '../../in-page/rehearse/deck.js';
import type { LiveDeck, Opening } from '../live-deck.js';
import { areFew, placesOf, type Walker } from '../walk.js';

/** Part of a deck, for one who walks through it. */
export interface Share {
  readonly slides: readonly number[];
  /** Stops of the whole deck in no order; all shares together have each once. */
  readonly jumps: readonly Place[];
  /** Stops that are opened by their links. */
  readonly links: readonly Place[];
}

/** A way through the whole deck. */
export type Road = (walker: Walker, share: Share, open: OpenAnother) => Promise<void>;

/** Opens the deck once more, on a page that is closed when its use is over. The page's clock stands. */
export type OpenAnother = (
  opening: Omit<Opening, 'limit'>,
  use: (live: LiveDeck) => Promise<void>,
) => Promise<void>;

/** The last stop of each slide. */
export const ends = ({ slides }: Walker, which: readonly number[]): Place[] =>
  which.map((slide) => ({ slide, stop: slides[slide]?.stops ?? 0 }));

/** The stops of some slides that are looked at once more: all of them, or the last of each slide. */
export const seenAgain = (walker: Walker, which: readonly number[]): Place[] =>
  areFew(walker) ? placesOf(walker, which) : ends(walker, which);
