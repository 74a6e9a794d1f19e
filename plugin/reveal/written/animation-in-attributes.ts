import type { Description } from '../../core/field.js';
import { word as wordField } from '../../core/field.js';
import { read } from '../../core/read.js';
import type { Animation } from '../../core/verbs/verbs.js';
import { objectOf } from '../../core/vocabulary.js';

const animationField = wordField<Animation>('verb');

/**
 * Reads an animation from `data-*` attributes: each field of a verb has one, `runTime` is
 * `data-run-time`. An attribute that is not this verb's belongs to the element's other verbs.
 *
 * @param attribute - the word of a `data-*` attribute that is meant for this animation.
 * @param place - what a message calls the element.
 * @throws SceneError when the verb does not take what the attributes say.
 */
export function animationInAttributes(
  attribute: (name: string) => string | undefined,
  target: string,
  place: string,
): Animation {
  const verb = attribute('verb') ?? 'fadeIn';
  const { verb: _, target: __, ...fields } = objectOf('verb', verb)?.fields ?? {};
  const told = Object.entries(fields).flatMap(([name, { describes }]) => {
    const word = attribute(attributeName(name));
    return word === undefined ? [] : [[name, meant(word, describes)]];
  });
  return read(animationField, { verb, target, ...Object.fromEntries(told) }, place);
}

/** What `data-*` calls a field. */
export const attributeName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a word means where a field may be this; what is no number stays a word, for the reader to complain of. */
function meant(word: string, describes: Description): unknown {
  if (describes.is === 'either') {
    const values = describes.of.map((field) => meant(word, field.describes));
    return values.find((value) => value !== word) ?? word;
  }
  if (describes.is === 'point' && word.includes(',')) return word.split(',').map(numberOr);
  return describes.is === 'number' ? numberOr(word) : word;
}

const numberOr = (word: string): unknown =>
  word === '' || Number.isNaN(Number(word)) ? word : Number(word);
