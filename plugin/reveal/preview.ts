import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { listen } from './listen.js';
import { wrapMethods } from './wrap-methods.js';

/**
 * Makes a preview follow the talk, and only follow. Reveal's own preview reports wherever it is, also
 * where its address or a message has just put it: so the talk is sent back to the slide's start when
 * the speaker's window opens, and under fast presses to a stop it has long left. And it carries out
 * keys itself, so that presses are lost when the talk's answer comes in between. Here it reports
 * nothing that the talk knows, and hands on the keys to the talk, which carries them out in order.
 *
 * And the talk tells where it is as soon as one preview is ready: the other one, whose page may still be
 * on its way, would not hear of it. Here each asks for it, once it has the steps to go to.
 */
export function followTalk(deck: RevealApi, adapter: Adapter): () => void {
  const config = deck.getConfig() as { postMessageEvents?: boolean; keyboardCondition?: unknown };
  const { postMessageEvents, keyboardCondition } = config;
  const report = () => {
    config.postMessageEvents = postMessageEvents;
  };
  const beSilent = () => {
    config.postMessageEvents = false;
  };
  beSilent();
  // The speaker's window takes it for the message of a deck that has started, and asks the talk.
  const ask = () => {
    report();
    parent.postMessage(JSON.stringify({ namespace: 'reveal', eventName: 'ready' }), '*');
  };
  const unlisten = listen(deck, { ready: () => void adapter.ready.then(ask) });
  const unwrap = wrapMethods(deck, {
    setState: (setState) => (state) => {
      beSilent();
      setState(state);
      report();
    },
  });
  // Reveal asks here before each key, also before those that the speaker's window sends.
  const handOn = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const message = { method: 'triggerKey', args: [event.keyCode] };
    parent.opener?.postMessage(JSON.stringify(message), '*');
    event.preventDefault?.();
    return false;
  };
  config.keyboardCondition = handOn;
  return () => {
    report();
    // Another plugin may have put its own there since.
    if (config.keyboardCondition === handOn) config.keyboardCondition = keyboardCondition;
    unwrap();
    unlisten();
  };
}
