// The reference: what authors call, with all options, made of the TSDoc of the sources.
import { readFileSync } from 'node:fs';
import { bodyFrom, fieldsOf, functionsIn, typesIn } from './read-tsdoc.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

export function reference() {
  const functions = ['plugin/core/build.ts', 'plugin/dom/drawn-scene.ts'].flatMap((file) =>
    functionsIn(read(file)),
  );
  const types = new Map(
    ['plugin/core/mobject.ts', 'plugin/core/scene.ts', 'plugin/dom/drawn-scene.ts'].flatMap(
      (file) => typesIn(read(file)),
    ),
  );
  const names = functions.map(({ name }) => `<a href="#${name}">${name}</a>`).join(', ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>reveal-scenes: reference</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="guide.css">
  </head>
  <body>
    <main>
      <h1>Reference</h1>
      <p>The functions that make scenes. See them at work in the <a href="index.html">guide</a>. In scene data the same names stand in JSON: <code>rectangle('a', { width: 3, height: 1 })</code> is <code>{ "kind": "rectangle", "id": "a", "width": 3, "height": 1 }</code>, and <code>create('a')</code> is <code>{ "verb": "create", "target": "a" }</code>.</p>
      <p>${names}. Then: <a href="#placement">placements</a>, <a href="#color">colours</a>, <a href="#direction">directions</a>, <a href="#end">ends of arrows</a>, <a href="#rate">rates</a>, <a href="#attributes">attributes</a>, <a href="#settings">settings</a>. An argument stands in data under the name that it has in the brackets.</p>
${functions.map((each) => section(each, types)).join('\n')}
${words()}
${attributes()}
${settings()}
    </main>
  </body>
</html>
`;
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** TSDoc's `code`, as HTML. */
const prose = (text) =>
  escaped(text.replace(/\s+/g, ' ').trim()).replace(/`([^`]+)`/g, '<code>$1</code>');
/** All fields of a type, its own first; those that the function takes as parameters are left out. */
function optionsOf(type, types, parameters) {
  const { fields, bases } = types.get(type) ?? { fields: [], bases: [] };
  const all = [...fields, ...bases.flatMap((base) => optionsOf(base, types, []))];
  const given = ['id', 'kind', 'verb', 'target', ...parameters];
  return all.filter(({ name }) => !given.includes(name));
}

/** A type as an author says it. */
function typeInWords(type) {
  const [, parameters] = /^\(([\s\S]*)\) => void$/.exec(type.trim()) ?? [];
  if (parameters) {
    const names = [...parameters.matchAll(/(\w+): \w+/g)].map(([, name]) => name);
    return `(${names.filter((name) => name !== 'undefined').join(', ')}) => …`;
  }
  const links = {
    Placement: 'placement',
    Color: 'color',
    Direction: 'direction',
    RateName: 'rate',
  };
  return escaped(
    type
      .replaceAll('readonly ', '')
      .replace(/\s+/g, ' ')
      .replace('Placement | Placement[]', 'Placement, or a list of them'),
  )
    .replace(/Point/g, '[x, y]')
    .replace(
      /\b(Placement|Color|Direction|RateName)\b/g,
      (name) => `<a href="#${links[name]}">${links[name]}</a>`,
    );
}

function section({ name, words, notes, example, parameters, type }, types) {
  const takesScene = /Scene$/.test(type);
  const options = optionsOf(type, types, takesScene ? [] : parameters);
  const rows = options.map(
    (each) =>
      `<tr><td><code>${each.name}</code>${each.isOptional ? '' : ' <small>needed</small>'}</td><td>${typeInWords(each.type)}</td><td>${prose(each.words)}</td></tr>`,
  );
  const list = notes.map((note) => `<li>${prose(note)}</li>`).join('');
  const shown = takesScene ? '{ … }' : parameters.join(', ').replace('options', '{ … }');
  return `      <section id="${name}">
        <h2>${name}(${shown})</h2>
        <p>${prose(words)}</p>
        ${list && `<ul>${list}</ul>`}
        ${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
        <pre>${escaped(example)}</pre>
      </section>`;
}

/** What options are made of. */
function words() {
  const keys = (file, name) => [
    ...(new RegExp(`const ${name} = \\{([\\s\\S]*?)\\}`).exec(read(file))?.[1] ?? '').matchAll(
      /(\w+)(?:: '([^']+)')?/g,
    ),
  ];
  const colors = [...read('plugin/core/palette.ts').matchAll(/^ {2}([A-Z]+): '(#\w+)'/gm)];
  const swatches = colors.map(
    ([, name, color]) =>
      `<li><svg viewBox="0 0 1 1"><rect width="1" height="1" fill="${color}" /></svg> ${name}</li>`,
  );
  const directions = keys('plugin/core/units.ts', 'DIRECTIONS').map(
    ([, name]) => `<code>'${name}'</code>`,
  );
  const rates = [...read('plugin/core/rates.ts').matchAll(/^ {2}(\w+)(?:: \(|,$)/gm)].map(
    ([, name]) => `<code>'${name}'</code>`,
  );
  return `      <section id="placement">
        <h2>Placements</h2>
        <p>Where a mobject goes, by bounding boxes; a list is carried out in order. A place is a mobject's id or a point <code>[x, y]</code>.</p>
        <ul>
          <li><code>{ moveTo: 'a' }</code>: its centre onto that of <code>a</code>; with <code>alignedEdge: 'LEFT'</code> its left edge.</li>
          <li><code>{ nextTo: 'a' }</code>: to the right of it; <code>direction</code>, <code>buff</code> (0.25), <code>alignedEdge</code>.</li>
          <li><code>{ toEdge: 'UP' }</code>: to an edge or corner of the frame; <code>buff</code> (0.5).</li>
          <li><code>{ alignTo: 'a', direction: 'LEFT' }</code>: edge to edge, and else where it is.</li>
          <li><code>{ shift: [1, 0] }</code>: by so many units.</li>
        </ul>
      </section>
      <section id="color">
        <h2>Colours</h2>
        <p>Manim's names, which themes may redefine, or any CSS colour.</p>
        <ul class="swatches">${swatches.join('')}</ul>
      </section>
      <section id="direction">
        <h2>Directions</h2>
        <p>${directions.join(', ')}, or a vector <code>[x, y]</code>; y is up.</p>
      </section>
      <section id="end">
        <h2>Ends of arrows and lines</h2>
        <p>A point <code>[x, y]</code>; a mobject's id: the arrow ends at its box, on the way to the other end; or <code>{ of: 'a', side: 'UP', shift: [0.2, 0] }</code>: a side of it, if need be a little off.</p>
      </section>
      <section id="rate">
        <h2>Rates</h2>
        <p>Manim's rate functions: ${rates.join(', ')}.</p>
      </section>`;
}

/** What may be written in HTML. */
function attributes() {
  const rows = {
    'data-scene': 'on a host, or on an inline svg: the name of the scene that stands there',
    'data-src': 'on a host: the file of a drawing',
    'data-fragment-index':
      "on a host: for each step, where it comes among the slide's own fragments",
    'data-select, data-layer': 'on a child of a host with a file: what of the drawing it speaks of',
    'data-step':
      'on an element of an svg, or on such a child: its step, from 1; 0 is the entrance; or a list',
    'data-verb': 'create, write, fadeIn (unless told), fadeOut, moveTo, shift; or a list',
    'data-start': 'after: when all before it in the step are done',
    'data-run-time, data-lag-ratio, data-rate': 'as in the options of verbs',
    'data-to, data-by, data-shift':
      'where moveTo goes, by how much shift moves, and from where a fade comes',
    'data-caption': 'the caption of the step',
    'data-autoplay': 'on a slide: it plays to its end by itself',
    'data-pdf': 'on a slide or fragment: skip or last, for the PDF',
  };
  return htmlTable(
    'attributes',
    'Attributes',
    Object.entries(rows).map(([name, words]) => [`<code>${name}</code>`, words]),
  );
}

/** The plugin's settings. */
function settings() {
  const file = read('plugin/reveal/settings.ts');
  const fields = fieldsOf(
    bodyFrom(file, file.indexOf('{', file.indexOf('interface ScenesSettings'))),
  );
  return htmlTable(
    'settings',
    'Settings: scenes: { … } among those of reveal',
    fields.map(({ name, words }) => [`<code>${name}</code>`, prose(words)]),
  );
}

function htmlTable(id, title, rows) {
  return `      <section id="${id}">
        <h2>${title}</h2>
        <table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>
      </section>`;
}
