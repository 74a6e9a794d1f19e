import type { RevealApi } from 'reveal.js';

type Listeners = Readonly<Record<string, (event: never) => void>>;

/**
 * Listens to some events of a deck, or of anything else that has events.
 *
 * @param listeners - by the events' types.
 * @returns the way to stop listening.
 */
export function listen(to: RevealApi | EventTarget, listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, (event: Event) => void][];
  const [add, remove] =
    to instanceof EventTarget
      ? [to.addEventListener.bind(to), to.removeEventListener.bind(to)]
      : [to.on, to.off];
  for (const [type, listener] of entries) add(type, listener);
  return () => {
    for (const [type, listener] of entries) remove(type, listener);
  };
}
