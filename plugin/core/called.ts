import { isGenerated } from './generated-id.js';
import { quoted } from './quoted.js';

/**
 * A mobject in a message: by its id, and where its author has given it none, by the words in it or on it too.
 *
 * @param wordsOf - gives these.
 */
export function called(id: string, wordsOf: (id: string) => string | undefined): string {
  const words = isGenerated(id) ? wordsOf(id) : undefined;
  return `'${id}'${words ? ` (${quoted(words)})` : ''}`;
}
