// Rollup plugin: the guide, a folder that any web server can serve: pages of examples by task, Manim's names,
// the reference, and the search over all of them.
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { benchPage } from './bench-page.mjs';
import { declarations } from './declarations.mjs';
import { withExamples } from './guide-examples.mjs';
import { guidePage, PAGES } from './guide-page.mjs';
import { namesOf, searchScript, sectionsOf, wordsOf } from './guide-search.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { manimPage } from './manim-page.mjs';
import { reference } from './reference.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

const files = {
  'guide.css': 'demo/guide/guide.css',
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
      for (const name of ['guide', 'editor']) emit(`${name}.js`, await script(name));

      const declared = await declarations();
      const { MANIM_NAMES } = await loadTypeScript('demo/guide/manim-names.ts');
      const made = {
        'bench.html': benchPage(JSON.parse(read('demo/guide/bench.json'))),
        'manim.html': manimPage(MANIM_NAMES),
        'reference.html': reference(declared),
      };
      const pages = PAGES.map(({ file }) => [file, made[file] ?? read(`demo/guide/${file}`)]);
      for (const [file, body] of pages) emit(file, guidePage(file, withExamples(body)));
      const written = pages.filter(([file]) => !(file in made));
      const entries = [
        ...written.flatMap(([file, body]) => sectionsOf(file, body)),
        ...wordsOf(declared.functions).filter(({ title }) =>
          made['reference.html'].includes(` id="${title}"`),
        ),
        ...namesOf(MANIM_NAMES),
      ];
      emit('search.js', await searchScript(entries));
    },
  };
}

/** Rollup plugin: the guide brings along the script that its examples run with. */
export function scriptForGuide() {
  return {
    name: 'script-for-guide',
    writeBundle: ({ dir }) =>
      cpSync(dir, fileURLToPath(new URL('dist/guide/script', root)), { recursive: true }),
  };
}

async function script(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`demo/guide/client/${name}.ts`, root))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    write: false,
  });
  return outputFiles[0].text;
}
