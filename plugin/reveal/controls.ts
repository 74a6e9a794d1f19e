export { followTalk } from './preview.js'; // too little for a chunk of its own

import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { autoplayOf } from './autoplay.js';
import { bindKeys } from './bind-keys.js';
import { lookForLacks } from './look-for-lacks.js';
import { labelOverview } from './overview.js';
import { scrubberOf } from './scrubber.js';
import { keepPictures } from './search-highlights.js';
import type { Staging } from './settings.js';

/** What the speaker has in hand. */
export function controlsOf(deck: RevealApi, adapter: Adapter, staging: Staging): () => void {
  const scrubber = scrubberOf(deck, adapter);
  const autoplay = autoplayOf(deck, adapter, staging.autoplay);
  const undo = [
    scrubber.destroy,
    autoplay.destroy,
    bindKeys(deck, staging.keys, { deck, adapter, scrubber, autoplay }),
    labelOverview(deck, adapter),
    keepPictures(deck.getRevealElement() as Element),
    rehearsalOf(deck),
    lookForLacks(deck),
  ];
  return () => {
    for (const each of undo.reverse()) each();
  };
}

/** Marks what is wrong on each slide where the address asks for it, and loads nothing where it does not. */
function rehearsalOf(deck: RevealApi): () => void {
  let stop = () => {};
  let isOver = false;
  const begin = async () => {
    try {
      const { markFaults } = await import('../rehearse/live/mark-faults.js');
      if (!isOver) stop = markFaults(deck);
    } catch (error) {
      console.error('reveal-scenes: this page has nothing for ?rehearse.', error);
    }
  };
  if (new URLSearchParams(location.search).has('rehearse')) void begin();
  return () => {
    isOver = true;
    stop();
  };
}
