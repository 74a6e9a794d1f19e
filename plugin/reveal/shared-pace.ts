import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import type { Pace } from './pace.js';
import { wrapMethods } from './wrap-methods.js';

type State = ReturnType<RevealApi['getState']> & { pace?: Pace };

/**
 * The pace is part of a deck's state: whoever follows the state (the speaker's window, a remote)
 * counts the same stops.
 */
export function sharePace(deck: RevealApi, adapter: Adapter): () => void {
  return wrapMethods(deck, {
    getState: (getState) => () => ({ ...getState(), pace: adapter.pace }) as State,
    setState: (setState) => (state: State) => {
      if (state.pace && state.pace !== adapter.pace) adapter.setPace(state.pace);
      setState(state);
    },
  });
}
