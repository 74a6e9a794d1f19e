import { fileURLToPath } from 'node:url';
import { deckAddress } from './deck-address.js';
import { Failure } from './failure.js';
import { helpOf, readOptions, text, timeout } from './options.js';

const OPTIONS = {
  output: text('FILE', 'beside the deck unless told, as DECK.diagrams.js', 'o'),
  timeout,
};

export const DIAGRAMS_HELP = `Usage: reveal-scenes diagrams DECK [options]

Lays out the diagrams of a deck from their sources, and writes them into a script. A page that loads it
before the plugin needs neither Mermaid nor Graphviz; a diagram whose source has changed since is laid
out in the page, as without it.

${helpOf(OPTIONS)}

Example
  reveal-scenes diagrams talk.html
and in talk.html, before the plugin's script:
  <script src="talk.diagrams.js"></script>
`;

export type DiagramsOptions = NonNullable<ReturnType<typeof diagramsOptions>>;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function diagramsOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const { values, positionals } = asked;
  const [written, ...rest] = positionals;
  if (written === undefined || rest.length > 0)
    throw new Failure('Name a deck: diagrams DECK.', 'usage');
  const deck = deckAddress(written);
  return { ...values, deck, output: values.output ?? beside(deck) };
}

function beside(deck: URL): string {
  if (deck.protocol === 'file:')
    return `${fileURLToPath(deck).replace(/\.html?$/i, '')}.diagrams.js`;
  throw new Failure('The deck is on a server: name the file to be written, -o FILE.', 'usage');
}
