import { didYouMean } from '../../core/did-you-mean.js';
import { cardOf } from '../card.js';

/** Milliseconds that a page has, once it is loaded, for a deck to begin in spite of the fault. */
const PATIENCE = 300;

/** What browsers say of a script from elsewhere; and in a page opened as a file, every other file is that. */
const UNTOLD = "A script of the page has failed: the browser's console says which, and why.";

/**
 * Tells of a fault in a page's own script that keeps its deck from starting. In a page without a bundler, which
 * has nobody but the browser's console, the name of one of our functions may be misspelt, or not taken out of
 * `RevealScenes`.
 */
export function tellFault({ message, filename, lineno }: ErrorEvent) {
  const { RevealScenes = {} } = globalThis as { readonly RevealScenes?: object };
  const names = Object.keys(RevealScenes);
  const [, name] = /ReferenceError: (?:Can't find variable: )?([\w$]+)/.exec(message) ?? [];
  const fix = name === undefined ? '' : fixOf(name, names);
  const file = filename
    .split('/')
    .at(-1)
    ?.replace(/[?#].*/, '');
  const what = fix
    ? `'${name}' is not defined. ${fix}`
    : message.replace(/^Uncaught /, '').replace(/^Script error\.?$/, UNTOLD);
  const whole = `${what}${file ? ` (${file}, line ${lineno})` : ''}`;
  const look = () => {
    // Other scripts' faults are theirs to tell, where there is no deck or it has begun.
    if (document.querySelector('.reveal-viewport')) return;
    if (fix || document.querySelector('.reveal > .slides')) show(whole);
  };
  const wait = () => setTimeout(look, PATIENCE);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait);
}

function fixOf(name: string, names: readonly string[]): string {
  if (names.includes(name))
    return `Is it in the list, and written like that: const { ${name} } = RevealScenes; ?`;
  // What is like none of ours is another script's: then all of ours are no answer.
  const hint = didYouMean(name, names).trim();
  return hint.endsWith('?') ? hint : '';
}

function show(message: string): void {
  document.body.append(cardOf('The deck does not start', message));
  console.error(`reveal-scenes: ${message}`);
}
