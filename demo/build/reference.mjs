// The reference: what authors call, with all options. Names, types, ranges and defaults are those that the
// plugin itself reads by; the sentences are the TSDoc of the sources.
import { readFileSync } from 'node:fs';
import { wordsOn } from './declarations.mjs';
import { innerRows, ownWords, rowsOf, sectionsIn } from './declared-fields.mjs';
import { code, escaped, list, prose, section, table } from './html.mjs';
import { fieldsOf } from './read-tsdoc.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

export function reference(declared) {
  const { sceneField, kinds, verbs, KINDS, VERBS } = declared;
  const words = [
    ...Object.keys(kinds).map((name) => [name, KINDS.get(name).fields]),
    ...Object.keys(verbs).map((name) => [name, VERBS.get(name).fields]),
  ];
  const functions = [
    ...words,
    ['play', fieldsInside(sceneField, 'play')],
    ['step', fieldsInside(sceneField, 'step')],
    ['scene', sceneField.describes.fields],
    ['laggedStartMap', {}],
    ['copy', {}],
    ['part', {}],
    ['startOf', {}],
    ['endOf', {}],
    ['drawnScene', {}],
  ];
  const types = words.reduce((found, [, fields]) => sectionsIn(fields, found), new Map());
  const links = (names) => names.map((name) => `<a href="#${name}">${name}</a>`).join(', ');
  return `      <h1>Reference</h1>
      <p>The functions that make scenes. Manim's names for them stand <a href="manim.html">in a list</a>. In scene data the same names stand in JSON: <code>rectangle('a', { width: 3, height: 1 })</code> is <code>{ "kind": "rectangle", "id": "a", "width": 3, "height": 1 }</code>, and <code>create('a')</code> is <code>{ "verb": "create", "target": "a" }</code>.</p>
      <p id="mobjects">Mobjects: ${links(Object.keys(kinds))}.</p>
      <p id="animations">Animations: ${links(Object.keys(verbs))}.</p>
      <p>Scenes: ${links(['play', 'laggedStartMap', 'copy', 'part', 'startOf', 'endOf', 'step', 'scene', 'drawnScene'])}. What fields hold: ${links([...types.keys()])}. In the page: ${links(['attributes', 'settings'])}.</p>
      <p>An argument stands in data under the name that it has in the brackets.</p>
${functions.map((each) => functionSection(each, declared)).join('\n')}
${[...types].map((each) => typeSection(each, declared)).join('\n')}
${attributes(declared)}
${settings()}`;
}

/** The fields of an object that is declared under a name, wherever it is. */
function fieldsInside({ describes, definition }, name) {
  if (definition === name) return describes.fields;
  const inner = describes.is === 'list' ? [describes.of] : Object.values(describes.fields ?? {});
  for (const field of inner) {
    const found = fieldsInside(field, name);
    if (found) return found;
  }
}

function functionSection([name, fields], { functions, commentOver }) {
  const { words, example, notes, parameters } = functions.get(name);
  const left = ['kind', 'verb', 'id', 'target'];
  const rows =
    name === 'drawnScene'
      ? fieldsOf(read('plugin/dom/d3/drawn-scene.ts'), 'DrawnScene').map(writtenRow)
      : rowsOf(fields, commentOver, { notes, left });
  const shown = parameters.map((each) => (/^(options|scene)$/.test(each) ? '{ … }' : each));
  const others = Object.entries(notes).filter(([each]) => !(each in fields) || left.includes(each));
  return section(
    name,
    `${name}(${shown.join(', ')})`,
    `<p>${prose(words)}</p>`,
    list(others.map(([each, note]) => `${code(each)}: ${prose(note)}`)),
    table(rows),
    `<pre>${escaped(example)}</pre>`,
  );
}

/** A field that only TypeScript knows. */
function writtenRow({ name, type, isOptional, words }) {
  const [, parameters] = /^\(([\s\S]*)\) => void$/.exec(type) ?? [];
  const names = parameters && [...parameters.matchAll(/^\s*(\w+):/gm)].map(([, each]) => each);
  const shown = names ? `(${names.join(', ')}) => …` : type.replaceAll('readonly ', '');
  const needed = isOptional ? '' : ' <small>needed</small>';
  return [`${code(name)}${needed}`, escaped(shown.replace(/\s+/g, ' ')), prose(words)];
}

function typeSection([name, field], declared) {
  const { commentOver, COLORS } = declared;
  const words = wordsOn(declared)(name);
  const swatches = Object.entries(COLORS).map(
    ([color, value]) =>
      `<li><svg viewBox="0 0 1 1"><rect width="1" height="1" fill="${value}" /></svg> ${color}</li>`,
  );
  return section(
    name,
    name,
    words && `<p>${prose(words)}</p>`,
    name === 'color'
      ? `<ul class="swatches">${swatches.join('')}</ul>`
      : `<p>${ownWords(field)}</p>`,
    table(innerRows(field, commentOver)),
  );
}

/** What may be written in HTML: what stands about an animation, and each field of each verb. */
function attributes({ verbs, VERBS, functions, commentOver, attributeName }) {
  const told = new Map();
  for (const verb of Object.keys(verbs)) {
    const { fields } = VERBS.get(verb);
    for (const name of Object.keys(fields)) {
      if (name === 'verb' || name === 'target') continue;
      const words = commentOver(fields, name) ?? functions.get(verb).notes[name] ?? '';
      const verbsOf = told.get(name) ?? new Map();
      told.set(name, verbsOf.set(words, [...(verbsOf.get(words) ?? []), verb]));
    }
  }
  const all = Object.keys(verbs).length;
  const fields = [...told].map(([name, words]) => [
    `data-${attributeName(name)}`,
    [...words]
      .map(([sentence, of]) =>
        of.length === all ? sentence : `\`${of.join('`, `')}\`: ${sentence}`,
      )
      .join(' '),
  ]);
  const rows = [
    ['data-scene', 'On a host, or on an inline svg: the name of the scene that stands there.'],
    ['data-src', 'On a host: the file of a drawing.'],
    [
      'data-fragment-index',
      "On a host: for each step, where it comes among the slide's own fragments.",
    ],
    [
      'data-select, data-layer',
      'On a child of a host with a file: what of the drawing it speaks of.',
    ],
    [
      'data-step',
      'On an element of an svg, or on such a child: its step, from 1; 0 is the entrance; or a list.',
    ],
    ['data-verb', `\`${Object.keys(verbs).join('`, `')}\`; \`fadeIn\` unless told; or a list.`],
    ...fields,
    ['data-start', '`after`: when all before it in the step are done.'],
    ['data-caption', 'The caption of the step.'],
    ['data-autoplay', 'On a slide: it plays to its end by itself.'],
    ['data-pdf', 'On a slide or fragment: `skip` or `last`, for the PDF.'],
  ].map(([name, words]) => [code(name), prose(words)]);
  return section('attributes', 'Attributes', table(rows));
}

/** The plugin's settings. */
function settings() {
  const fields = fieldsOf(read('plugin/reveal/settings.ts'), 'ScenesSettings');
  return section(
    'settings',
    'Settings: scenes: { … } among those of reveal',
    table(fields.map(({ name, words }) => [code(name), prose(words)])),
  );
}
