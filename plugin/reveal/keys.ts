import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import type { Autoplay } from './autoplay.js';
import type { Scrubber } from './scrubber.js';
import { turnPace } from './turn-pace.js';

/** What the keys have in hand. */
export interface Hands {
  readonly deck: RevealApi;
  readonly adapter: Adapter;
  readonly scrubber: Scrubber;
  readonly autoplay: Autoplay;
}

/** A key of the speaker's. */
export interface Key {
  /** The key, unless the deck names another; none that reveal or its plugins use for anything else. */
  readonly key: string;
  /** What it does, for reveal's help. */
  readonly words: string;
  /** It goes down. */
  down(hands: Hands): void;
  /** It is let go. */
  up?(hands: Hands): void;
}

/** The code of the F key, reveal's for fullscreen: there is no other way to ask for it. */
const F = 70;

/** The keys a speaker has beside reveal's own, by the names by which a deck can change them. */
export const KEYS = {
  /** Plays again what the last step brought. */
  replay: { key: 'R', words: 'Replay this step', down: ({ adapter }) => adapter.replay() },
  /** While held: a quarter of the speed. */
  slow: { key: 'Q', words: 'Slow motion, while held', ...atSpeed(0.25) },
  /** While held: three times the speed. */
  fast: { key: 'T', words: 'Fast, while held', ...atSpeed(3) },
  /** While held: a slider at the bottom moves through the slide. */
  scrub: {
    key: 'D',
    words: 'Scrub through the slide, while held',
    down({ autoplay, scrubber }) {
      autoplay.pause();
      scrubber.open();
    },
    up: ({ scrubber }) => scrubber.close(),
  },
  /** Shows the end of the slide. */
  end: {
    key: 'Z',
    words: 'End of the slide',
    down({ deck }) {
      const { h, v } = deck.getIndices();
      deck.slide(h, v, Number.MAX_SAFE_INTEGER);
    },
  },
  /** Stops at every step, or at beats. */
  pace: {
    key: 'E',
    words: 'Stop at steps or at beats',
    down: ({ deck, adapter }) => turnPace(deck, adapter),
  },
  /** Starts, pauses and continues autoplay. */
  autoplay: {
    key: 'A',
    words: 'Autoplay: start, pause, continue',
    down: ({ autoplay }) => autoplay.toggle(),
  },
  /** Full screen; remotes send F5 for it. */
  fullscreen: {
    key: 'F5',
    words: 'Fullscreen, from a remote',
    down: ({ deck }) => deck.triggerKey(F),
  },
} satisfies Record<string, Key>;

/** The keys a speaker has beside reveal's own; reveal's help (`?`) lists them. */
export type KeyNames = { readonly [Name in keyof typeof KEYS]: string | null };

function atSpeed(speed: number): Pick<Key, 'down' | 'up'> {
  const run = (speed: number) => (hands: Hands) => {
    for (const { player } of hands.adapter.scenes()) if (player) player.speed = speed;
  };
  return { down: run(speed), up: run(1) };
}
