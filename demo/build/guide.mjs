// Rollup plugin: the guide, a page of examples, and the reference, which is made of the TSDoc of the
// functions that authors call.
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const files = {
  'index.html': 'demo/guide/index.html',
  'tools.html': 'demo/guide/tools.html',
  'guide.css': 'demo/guide/guide.css',
  'guide.js': 'demo/guide/guide.js',
  'drawing.svg': 'demo/starters/vite/public/drawing.svg',
  'reveal.js': 'node_modules/reveal.js/dist/reveal.js',
  'reveal.css': 'node_modules/reveal.js/dist/reveal.css',
  'markdown.js': 'node_modules/reveal.js/dist/plugin/markdown.js',
};

export function guide() {
  return {
    name: 'guide',
    generateBundle() {
      const emit = (fileName, source) =>
        this.emitFile({ type: 'asset', fileName: `guide/${fileName}`, source });
      for (const [name, file] of Object.entries(files)) emit(name, read(file));
      // A page that is opened as a file cannot read another one, but it can run a script.
      const address = `data:image/svg+xml,${encodeURIComponent(read(files['drawing.svg']))}`;
      emit('drawing.js', `const drawing = ${JSON.stringify(address)};\n`);
      emit('reference.html', reference(['plugin/core/build.ts', 'plugin/dom/drawn-scene.ts']));
    },
  };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** TSDoc's `code`, as HTML. */
const prose = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function reference(sources) {
  const entries = sources.flatMap((file) => entriesOf(read(file)));
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
      <p>The functions that make scenes. See them at work in the <a href="index.html">guide</a>.</p>
${entries.map(section).join('\n')}
    </main>
  </body>
</html>
`;
}

/** Each exported function with its comment: what it says, its parameters, its example. */
function entriesOf(code) {
  const pattern =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+) = (\((?:[^()]|\([^()]*\))*\))/g;
  return [...code.matchAll(pattern)].map(([, comment, name, parameters]) => {
    const lines = comment.replace(/^\s*\* ?/gm, '').trim();
    const [words, ...tags] = lines.split(/^@/m);
    const example = tags.find((tag) => tag.startsWith('example'))?.slice('example'.length) ?? '';
    const notes = tags.filter((tag) => !tag.startsWith('example'));
    return { name, words, notes, example: example.trim(), parameters };
  });
}

function section({ name, words, notes, example, parameters }) {
  const list = notes.map((note) => `<li>${prose(note.trim())}</li>`).join('');
  return `      <section id="${name}">
        <h2>${name}</h2>
        <pre tabindex="0">${escaped(name + parameters.replace(/\s+/g, ' '))}</pre>
        <p>${prose(words.trim())}</p>
        ${list && `<ul>${list}</ul>`}
        <pre tabindex="0">${escaped(example)}</pre>
      </section>`;
}
