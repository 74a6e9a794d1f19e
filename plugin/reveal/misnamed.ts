import { didYouMean } from '../core/did-you-mean.js';
import { cardOf } from './card.js';

/**
 * Tells of a function of ours that a page's own script misspells or forgot to take out of
 * `RevealScenes`. Such a script ends there, its deck never starts, and the page stays empty: no scene is
 * left whose place could show what is wrong. Bundlers tell of it themselves.
 *
 * @param names - of our functions.
 */
export function tellMisnamed(names: readonly string[]): void {
  window.addEventListener('error', ({ message }) => {
    const [, name] = /ReferenceError: (?:Can't find variable: )?([\w$]+)/.exec(message) ?? [];
    if (name === undefined || document.querySelector('.reveal.ready')) return;
    const fix = names.includes(name)
      ? `Is it in the list, and written like that: const { ${name} } = RevealScenes; ?`
      : didYouMean(name, names).trim();
    if (fix) show(`'${name}' is not defined. ${fix}`);
  });
}

function show(message: string): void {
  const card = cardOf('The deck does not start', message);
  // A script in the page's head ends before there is a body.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => document.body.append(card));
  else document.body.append(card);
  console.error(`reveal-scenes: ${message}`);
}
