import { withAdvice } from './with-advice.js';

/** A page whose script fails stays empty: no scene is left whose place could show what is wrong. */
export function awaitFaults(): void {
  // There are no such events on a server, where no page has imported the plugin.
  globalThis.addEventListener?.('error', (event) => {
    if (document.querySelector('.reveal.ready')) return;
    withAdvice(({ tellFault }) => tellFault(event));
  });
}
