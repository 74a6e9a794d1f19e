import type { DiagramsOptions } from './diagrams-options.js';
import { Failure } from './failure.js';
import { openDeck, withBrowser } from './open-deck.js';
import { checkWritable, writeWhole } from './write-file.js';

/** What a page keeps its diagrams in; what the deck itself brings along does not count. */
const STORE = `{
  const store = {};
  Object.defineProperty(globalThis, 'scenesDiagrams', { get: () => store, set() {} });
}`;

/**
 * Lays out a deck's diagrams and writes them into a script.
 *
 * @throws Failure when the deck is in error, or has no diagram.
 */
export async function diagrams(
  { deck, output, timeout }: DiagramsOptions,
  signal: AbortSignal,
): Promise<{ readonly count: number; readonly warnings: readonly string[] }> {
  checkWritable(output);
  return withBrowser(signal, async (browser) => {
    const { page, warnings } = await openDeck(browser, deck, timeout, STORE);
    const laidOut = await page.evaluate(
      () => (globalThis as { scenesDiagrams?: Record<string, unknown> }).scenesDiagrams ?? {},
    );
    const count = Object.keys(laidOut).length;
    if (count === 0) throw new Failure('The deck has no diagram that is laid out from a source.');
    // Also in a page itself nothing of it may end the script.
    const json = JSON.stringify(laidOut).replaceAll('<', '\\u003c');
    await writeWhole(output, `globalThis.scenesDiagrams = ${json};\n`, signal);
    return { count, warnings };
  });
}
