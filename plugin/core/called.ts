import { isGenerated } from './generated-id.js';
import type { Mobject } from './kinds/kinds.js';
import { labelsIn, wordsOf } from './label-of.js';
import { quoted } from './quoted.js';
import { idsOf } from './target-lists.js';

/**
 * A mobject in a message: by its id, and where its author has given it none, by the words in it or on it too.
 *
 * @param words - gives these.
 */
export function called(id: string, words: (id: string) => string | undefined): string {
  const told = isGenerated(id) ? words(id) : undefined;
  return `'${id}'${told ? ` (${quoted(told)})` : ''}`;
}

/** The same among the mobjects of a scene, and for lists of them. */
export function calledIn(mobjects: readonly Mobject[], name: string): string {
  const labelOf = labelsIn(mobjects, (mobject) => wordsOf(mobject));
  return idsOf(name)
    .map((id) => called(id, labelOf))
    .join(' + ');
}
