// A page whose script fails stays empty: no scene is left whose place could show what is wrong.
import { withAdvice } from './with-advice.js';

// No page has imported this where there are no such events: on a server.
globalThis.addEventListener?.('error', (event) => {
  if (document.querySelector('.reveal.ready')) return;
  withAdvice(({ tellFault }) => tellFault(event));
});
