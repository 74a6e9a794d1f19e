import { isServedHere } from './development.js';

const given = new Set<string>();

/**
 * Tells an author of what is no mistake but hardly meant: once, in the console, and where the deck is
 * being written in the slide as well.
 *
 * @param at - in the slide that it is about; without it the console alone is told.
 */
export function advise(at: Element | undefined, advice: string): void {
  if (given.has(advice)) return;
  given.add(advice);
  console.warn(`reveal-scenes: ${advice}`);
  if (at && isServedHere()) void import('./advice/index.js').then(({ note }) => note(at, advice));
}
