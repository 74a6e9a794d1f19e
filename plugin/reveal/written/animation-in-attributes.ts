import { coordinate, direction, length } from '../../core/common-fields.js';
import type { Description } from '../../core/field.js';
import { word as wordField } from '../../core/field.js';
import { read } from '../../core/read.js';
import type { Animation } from '../../core/verbs/verbs.js';
import { objectOf } from '../../core/vocabulary.js';
import type { Frame } from '../../dom/drawing/survey.js';

/** Fields whose points say how far, not where. */
const VECTORS = ['by', 'shift'];

const animationField = wordField<Animation>('verb');

/**
 * Reads an animation from `data-*` attributes: each field of a verb has one, `runTime` is
 * `data-run-time`. An attribute that is not this verb's belongs to the element's other verbs.
 *
 * @param attribute - the word of a `data-*` attribute that is meant for this animation.
 * @param place - what a message calls the element.
 * @param frame - of the drawing, whose own lengths the attributes tell: y is down.
 * @throws SceneError when the verb does not take what the attributes say.
 */
export function animationInAttributes(
  attribute: (name: string) => string | undefined,
  target: string,
  place: string,
  frame: Frame,
): Animation {
  const verb = attribute('verb') ?? 'fadeIn';
  const { verb: _, target: __, ...fields } = objectOf('verb', verb)?.fields ?? {};
  const told = Object.entries(fields).flatMap(([name, { describes }]) => {
    const word = attribute(attributeName(name));
    if (word === undefined) return [];
    return [[name, meant(word, describes, frame, VECTORS.includes(name))]];
  });
  return read(animationField, { verb, target, ...Object.fromEntries(told) }, place);
}

/** What `data-*` calls a field. */
export const attributeName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a word means where a field may be this; what is no number stays a word, for the reader to complain of. */
function meant(word: string, describes: Description, frame: Frame, isVector: boolean): unknown {
  // Manim's, by whatever name it is told.
  if (describes === direction.describes && word.includes(',')) return numbersIn(word);
  if (describes.is === 'either') {
    const values = describes.of.map((field) => meant(word, field.describes, frame, isVector));
    return values.find((value) => value !== word) ?? word;
  }
  if (describes.is === 'point' && word.includes(',')) {
    const numbers = numbersIn(word);
    // Two factors are no lengths.
    return describes.least < 0 ? inScene(numbers, frame, isVector) : numbers;
  }
  if (describes.is !== 'number') return word;
  const isLength = describes === length.describes || describes === coordinate.describes;
  return isLength ? over(numberOr(word), frame.unit) : numberOr(word);
}

const numbersIn = (word: string) => word.split(',').map(numberOr);

/** From the drawing's own units to the scene's. */
function inScene([x, y, ...more]: unknown[], { center, unit }: Frame, isVector: boolean): unknown {
  const [left, top] = isVector ? [0, 0] : center;
  return [over(x, unit, left), over(y, -unit, top), ...more];
}

/** What is no number stays what it is. */
const over = (value: unknown, unit: number, origin = 0): unknown =>
  typeof value === 'number' ? (value - origin) / unit : value;

const numberOr = (word: string): unknown =>
  word === '' || Number.isNaN(Number(word)) ? word : Number(word);
