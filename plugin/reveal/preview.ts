import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import type { Pace } from './pace.js';

/** Whether this page is one of the previews in the speaker's window. */
export const isPreview = (deck: RevealApi): boolean => deck.isSpeakerNotes();

type State = ReturnType<RevealApi['getState']> & { pace?: Pace };

/**
 * The pace is part of a deck's state: whoever follows the state (the speaker's window, a remote)
 * counts the same stops.
 */
export function shareState(deck: RevealApi, adapter: Adapter): () => void {
  const { getState, setState } = deck;
  deck.getState = () => ({ ...getState(), pace: adapter.pace }) as State;
  deck.setState = (state: State) => {
    if (state.pace && state.pace !== adapter.pace) adapter.setPace(state.pace);
    setState(state);
  };
  return () => Object.assign(deck, { getState, setState });
}

/**
 * Makes a preview follow the talk, and only follow. Reveal's own preview carries out keys itself and
 * reports where it is, also where it was put a moment ago: under fast presses the talk is then sent
 * back to a state it has long left. Here the keys are handed on to the talk, where they are carried
 * out once and in order, and being put somewhere is not reported.
 */
export function followTalk(deck: RevealApi): () => void {
  const config = deck.getConfig() as { postMessageEvents?: boolean; keyboardCondition?: unknown };
  const { keyboardCondition } = config;
  const { setState } = deck;
  deck.setState = (state) => {
    const { postMessageEvents } = config;
    config.postMessageEvents = false;
    setState(state);
    config.postMessageEvents = postMessageEvents;
  };
  // Reveal asks here before each key, also before those that the speaker's window sends.
  config.keyboardCondition = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const message = { method: 'triggerKey', args: [event.keyCode] };
    parent.opener?.postMessage(JSON.stringify(message), '*');
    event.preventDefault?.();
    return false;
  };
  return () => {
    config.keyboardCondition = keyboardCondition;
    deck.setState = setState;
  };
}
