/** The words that scenes are made of, by the field that tells them apart. */
import type { ObjectDescription, WordKey } from './field.js';
import { KINDS } from './kinds/kinds.js';
import { VERBS } from './verbs/verbs.js';

/** What a message calls an object of that word: a kind of things, or a verb. */
function nameOf(of: WordKey, word: string): string {
  if (of === 'verb') return word;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The fields of a word; of none that is not there. */
export function objectOf(of: WordKey, word: string): ObjectDescription | undefined {
  const known = (of === 'kind' ? KINDS : VERBS).get(word);
  if (!known) return undefined;
  const { fields } = known;
  const oneOf = 'oneOf' in known ? known.oneOf : undefined;
  return { is: 'object', what: nameOf(of, word), fields, ...(oneOf && { oneOf }) };
}

/** All words. */
export const wordsOf = (of: WordKey): string[] => [...(of === 'kind' ? KINDS : VERBS).keys()];
