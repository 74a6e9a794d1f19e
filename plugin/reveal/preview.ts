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
 * Makes a preview follow the talk, and only follow. Reveal's own preview reports wherever it is, also
 * where its address or a message has just put it: so the talk is sent back to the slide's start when
 * the speaker's window opens, and under fast presses to a stop it has long left. And it carries out
 * keys itself, so that presses are lost when the talk's answer comes in between. Here it reports
 * nothing that the talk knows, and hands on the keys to the talk, which carries them out in order.
 */
export function followTalk(deck: RevealApi): () => void {
  const config = deck.getConfig() as { postMessageEvents?: boolean; keyboardCondition?: unknown };
  const { postMessageEvents, keyboardCondition } = config;
  const { setState } = deck;
  const report = () => {
    config.postMessageEvents = postMessageEvents;
  };
  const beSilent = () => {
    config.postMessageEvents = false;
  };
  beSilent();
  deck.on('ready', report); // the speaker's window waits for this very message
  deck.setState = (state) => {
    beSilent();
    setState(state);
    report();
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
    report();
    config.keyboardCondition = keyboardCondition;
    deck.setState = setState;
    deck.off('ready', report);
  };
}
