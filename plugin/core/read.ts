/**
 * Reads unknown data by the declaration of its fields, or says where it is wrong. What it gives is a
 * fresh copy with nothing in it that was not asked for.
 */
import { didYouMean } from './did-you-mean.js';
import { type Description, entriesOf, type Field } from './field.js';
import { OPTIONS } from './given-options.js';
import { Mistake } from './mistake.js';
import { COLOR_NAMES } from './palette.js';
import { plain, readName, readText, shown } from './plain-data.js';
import { SceneError } from './scene-error.js';
import { objectOf, wordsOf } from './vocabulary.js';
import { wayOf } from './way-of.js';

/** Deeper nesting than anybody draws; without a limit a crafted file overflows the stack. */
const DEEPEST = 40;

type Readers = {
  readonly [I in Description['is']]: (
    description: Extract<Description, { readonly is: I }>,
    value: unknown,
    place: string,
    depth: number,
  ) => unknown;
};

const READERS: Readers = {
  number({ least, most }, value, place) {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new SceneError(place, `expected a number, got ${shown(value)}.`);
    }
    if (value < least || value > most) {
      throw new SceneError(place, `expected ${least} to ${most}, got ${value}.`);
    }
    return value;
  },
  text: (_, value, place) => readText(value, place),
  name({ refused }, value, place) {
    const word = readName(value, place);
    if (refused?.pattern.test(word)) throw new SceneError(place, refused.problem);
    return word;
  },
  reference: (_, value, place) => readName(value, place),
  // Manim's names are in capitals, CSS's are not: so a slip in one of Manim's can be told.
  color(_, value, place) {
    const word = readName(value, place);
    if (!/^[A-Z][A-Z_]*$/.test(word) || COLOR_NAMES.some((each) => each === word)) return word;
    throw new SceneError(place, `no colour '${word}'.${didYouMean(word, COLOR_NAMES)}`);
  },
  point({ least, most }, value, place) {
    if (!Array.isArray(value) || value.length !== 2) {
      throw new SceneError(place, `expected a point [x, y], got ${shown(value)}.`);
    }
    const coordinate = { is: 'number', least, most } as const;
    return Array.from(value, (each, i) => READERS.number(coordinate, each, `${place}[${i}]`, 0));
  },
  valued({ of: { describes } }, value, place) {
    if (typeof value === 'function') return value;
    if (describes.is === 'number') return readGiven(describes, value, place);
    if (!Array.isArray(value) || value.length !== 2)
      return READERS.point(describes, value, place, 0);
    const coordinate = { ...describes, is: 'number' } as const;
    return Array.from(value, (each, i) => readGiven(coordinate, each, `${place}[${i}]`));
  },
  choice({ words }, value, place) {
    const word = words.find((each) => each === value);
    if (word !== undefined) return word;
    const hint = didYouMean(String(value), words.map(String));
    throw new SceneError(place, `cannot be ${shown(value)}.${hint}`);
  },
  list({ of, least = 0, most = Number.POSITIVE_INFINITY }, value, place, depth) {
    if (!Array.isArray(value)) throw new SceneError(place, `expected a list, got ${shown(value)}.`);
    if (value.length < least || value.length > most) {
      const count = most < Number.POSITIVE_INFINITY ? `${least} to ${most}` : `at least ${least}`;
      throw new SceneError(place, `expected ${count} values, got ${value.length}.`);
    }
    return Array.from(value, (each, i) => read(of, each, `${place}[${i}]`, depth));
  },
  either({ of }, value, place, depth) {
    const field = wayOf(of, value);
    return field && read(field, value, place, depth);
  },
  object({ what, fields, oneOf }, value, place, depth) {
    const record = plain(value, place, what);
    for (const key of Object.keys(record)) {
      if (Object.hasOwn(fields, key)) continue;
      throw new SceneError(
        place,
        key === OPTIONS
          ? `options have names, such as '${Object.keys(fields).slice(-2).join("' and '")}'; several mobjects are one list, [a, b].`
          : `${what} has no '${key}'.${didYouMean(key, Object.keys(fields))}`,
      );
    }
    const values: Record<string, unknown> = {};
    for (const [key, field] of entriesOf(fields)) {
      // What is absent stays absent: JSON knows no undefined.
      if (record[key] !== undefined) {
        values[key] = read(field, record[key], place ? `${place}.${key}` : key, depth);
      } else if (field.presence === 'needed') {
        throw new SceneError(place, `${what} needs '${key}'.`);
      }
    }
    if (oneOf && oneOf.names.filter((each) => values[each] !== undefined).length !== 1) {
      throw new SceneError(place, oneOf.problem);
    }
    return values;
  },
  dictionary({ what, of }, value, place, depth) {
    const entries = Object.entries(plain(value, place, what));
    return Object.fromEntries(
      entries.map(([key, each]) => [
        readName(key, `a name in ${place}`),
        read(of, each, `${place}.${key}`, depth),
      ]),
    );
  },
  word({ of }, value, place, depth) {
    const what = of === 'kind' ? 'a mobject' : 'an animation';
    const word = plain(value, place, what)[of];
    if (word === undefined) throw new SceneError(place, `${what} needs '${of}'.`);
    if (depth > DEEPEST) {
      throw new SceneError(place, `groups are nested more than ${DEEPEST} deep.`);
    }
    const object = typeof word === 'string' && objectOf(of, word);
    if (object) return READERS.object(object, value, place, depth + 1);
    const hint = didYouMean(String(word), wordsOf(of));
    throw new SceneError(place, `no ${of} ${shown(word)}.${hint}`);
  },
  keyed({ what, table }, value, place, depth) {
    const keys = Object.keys(plain(value, place, what));
    const key = keys.find((each) => Object.hasOwn(table, each));
    if (key !== undefined) return read(table[key] as Field, value, place, depth);
    const hint = didYouMean(keys[0] ?? '', Object.keys(table));
    throw new SceneError(place, `is no ${what.replace(/^an? /, '')}.${hint}`);
  },
};

/**
 * Reads a value.
 *
 * @param place - where it stands in the scene's data, for messages.
 * @throws SceneError at the first mistake.
 */
export function read<T>(field: Field<T>, value: unknown, place: string, depth = 0): T {
  if (value instanceof Mistake) throw new SceneError(place, value.problem);
  const { describes } = field;
  // Sound: the table gives each description its own reader.
  const reader = READERS[describes.is] as (
    description: Description,
    value: unknown,
    place: string,
    depth: number,
  ) => unknown;
  return reader(describes, value, place, depth) as T;
}

/** A number, or an expression; what it says is read where the scene's values are known. */
function readGiven(
  description: Extract<Description, { readonly is: 'number' }>,
  value: unknown,
  place: string,
): number | string {
  if (typeof value === 'string') return readName(value, place);
  return READERS.number(description, value, place, 0) as number;
}
