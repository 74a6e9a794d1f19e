// Tables of declared fields: name, type, range, default, and the sentence over each.
import { code, prose } from './html.mjs';

/** Types declared by a name that are told where they are used; all others have a section. */
const INLINE = ['at', 'id', 'point', 'mobject', 'animation'];

const IN_WORDS = {
  number: ({ least, most }) =>
    least === most ? code(`${least}`) : `number, ${least} to ${most}`.replaceAll('-', '−'),
  text: () => 'text',
  name: () => 'text',
  reference: ({ camera }) => `id of a mobject${camera ? `, or ${code("'camera'")}` : ''}`,
  color: () => `a name or a colour of CSS`,
  point: () => code('[x, y]'),
  valued: ({ of }) => `${inWords(of)}; <a href="#valueTracker">by values</a>`,
  choice: ({ words }) =>
    words.map((word) => code(typeof word === 'boolean' ? `${word}` : `'${word}'`)).join(', '),
  list: ({ of }) => `list of ${inWords(of)}`,
  either({ of }) {
    const [{ describes }, other] = of;
    if (describes.is === 'list' && describes.of === other) {
      return `${inWords(other)}, or a list of them`;
    }
    return of.map(inWords).join(' or ');
  },
  object: ({ fields }) => code(`{ ${Object.keys(fields).join(', ')} }`),
  dictionary: ({ of }) => `${code('{ name: … }')}, each ${inWords(of)}`,
  word: ({ of }) =>
    of === 'kind' ? '<a href="#mobjects">mobject</a>' : '<a href="#animations">animation</a>',
  keyed: ({ table }) => Object.values(table).map(inWords).join(' or '),
};

const hasSection = ({ definition }) => definition !== undefined && !INLINE.includes(definition);

/** The type of a field as an author says it, in HTML. */
export const inWords = (field) =>
  hasSection(field) ? `<a href="#${field.definition}">${field.definition}</a>` : ownWords(field);

/** The same, of a type that has a section: what it consists of. */
export const ownWords = ({ describes }) => IN_WORDS[describes.is](describes);

/** The fields that a type is made of directly: [the field, whether it is in a list]. */
function partsOf({ describes }) {
  if (describes.is === 'list') return [[describes.of, true]];
  if (describes.is === 'valued') return [[describes.of, false]];
  if (describes.is === 'dictionary') return [[describes.of, false]];
  if (describes.is === 'either') return describes.of.map((field) => [field, false]);
  if (describes.is === 'keyed')
    return Object.values(describes.table).map((field) => [field, false]);
  return [];
}

/** Rows for the fields, and for those of objects in them, which have no section of their own. */
export function rowsOf(fields, commentOver, { notes = {}, left = [], prefix = '' } = {}) {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (left.includes(name)) return [];
    const words = commentOver(fields, name) ?? notes[name] ?? '';
    const needed = field.presence === 'needed' ? ' <small>needed</small>' : '';
    const row = [
      `${code(prefix + name)}${needed}`,
      `${inWords(field)}${defaultOf(field)}`,
      sentence(words),
    ];
    return [row, ...(field.definition ? [] : innerRows(field, commentOver, prefix + name))];
  });
}

function defaultOf({ presence, default: value }) {
  if (presence !== 'default') return '';
  const shown = JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ');
  return ` <small>${code(shown)} unless told</small>`;
}

const sentence = (words) => prose(words.replace(/^./, (first) => first.toUpperCase()));

/** Rows for the fields of objects that a type may be. */
export function innerRows(field, commentOver, name = '') {
  const { describes } = field;
  if (describes.is === 'object') {
    return rowsOf(describes.fields, commentOver, { prefix: name && `${name}.` });
  }
  return partsOf(field).flatMap(([part, isListed]) =>
    part.definition ? [] : innerRows(part, commentOver, isListed && name ? `${name}[]` : name),
  );
}

/** All types with a section that fields speak of, by name. */
export function sectionsIn(fields, found = new Map()) {
  for (const field of Object.values(fields)) visit(field, found);
  return found;
}

function visit(field, found) {
  if (hasSection(field)) found.set(field.definition, field);
  if (field.describes.is === 'object') sectionsIn(field.describes.fields, found);
  for (const [part] of partsOf(field)) visit(part, found);
}
