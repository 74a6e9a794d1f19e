import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { autoplayOf } from './autoplay.js';
import { bindKeys } from './keys.js';
import type { Pace } from './pace.js';
import { scrubberOf } from './scrubber.js';
import type { Staging } from './settings.js';

const SLOW = 0.25;
const FAST = 3;
/** The code of the F key, reveal's for fullscreen: there is no other way to ask for it. */
const F = 70;

/** What the speaker has in hand. */
export function controlsOf(deck: RevealApi, adapter: Adapter, staging: Staging): () => void {
  const scrubber = scrubberOf(deck, adapter);
  const autoplay = autoplayOf(deck, adapter, staging.autoplay);
  const run = (speed: number) => ({
    down: () => setSpeed(speed),
    up: () => setSpeed(1),
  });
  const setSpeed = (speed: number) => {
    for (const player of adapter.players()) player.speed = speed;
  };
  const unbind = bindKeys(deck, staging.keys, {
    replay: { down: adapter.replay },
    slow: run(SLOW),
    fast: run(FAST),
    scrub: {
      down() {
        autoplay.pause();
        scrubber.open();
      },
      up: scrubber.close,
    },
    end: { down: () => toEnd(deck) },
    pace: { down: () => changePace(deck, adapter, adapter.pace === 'steps' ? 'beats' : 'steps') },
    autoplay: { down: autoplay.toggle },
    fullscreen: { down: () => deck.triggerKey(F) },
  });
  return () => {
    unbind();
    scrubber.destroy();
    autoplay.destroy();
  };
}

function toEnd(deck: RevealApi): void {
  const { h, v } = deck.getIndices();
  deck.slide(h, v, Number.MAX_SAFE_INTEGER);
}

/** Stops elsewhere, and says so in the address (a reload counts the same stops) and to followers. */
function changePace(deck: RevealApi, adapter: Adapter, pace: Pace): void {
  const before = [...deck.getCurrentSlide().querySelectorAll('.scene-step')];
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
