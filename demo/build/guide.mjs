// Rollup plugin: the guide, which is pages of examples, and the reference.
import { readFileSync } from 'node:fs';
import { declarations } from './declarations.mjs';
import { reference } from './reference.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const files = {
  'index.html': 'demo/guide/index.html',
  'stage.html': 'demo/guide/stage.html',
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
    async generateBundle() {
      const emit = (fileName, source) =>
        this.emitFile({ type: 'asset', fileName: `guide/${fileName}`, source });
      for (const [name, file] of Object.entries(files)) emit(name, read(file));
      // A page that is opened as a file cannot read another one, but it can run a script.
      const address = `data:image/svg+xml,${encodeURIComponent(read(files['drawing.svg']))}`;
      emit('drawing.js', `const drawing = ${JSON.stringify(address)};\n`);
      emit('reference.html', reference(await declarations()));
    },
  };
}
