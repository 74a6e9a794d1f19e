// One build for each way of using the plugin, and one for the talk.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { guide } from './demo/build/guide.mjs';
import { page } from './demo/build/page.mjs';
import { pluginFiles } from './demo/build/plugin-files.mjs';

/** The modules that bring in a library. */
const [KATEX, PURIFY, HIGHLIGHTER] = [
  'plugin/dom/formula/katex.ts',
  'plugin/dom/drawing/purify.ts',
  'plugin/dom/code/highlighter.ts',
];

const target = 'es2022';
const typescript = () => [resolve(), esbuild({ target, charset: 'utf8' })];
const small = () => minify({ target, charset: 'utf8' });

/** For bundlers and import maps: what others may share with us stays an import. */
const module = {
  input: 'plugin/index.ts',
  external: /^(d3-|katex|dompurify|highlight\.js)/,
  plugins: [typescript(), pluginFiles(), guide()],
  output: { file: 'dist/reveal-scenes.mjs', format: 'es', sourcemap: true },
};

/** For a page with <script> elements: the global `RevealScenes`; the libraries come when needed. */
const script = {
  input: 'plugin/script.ts',
  plugins: [librariesByScript(KATEX, PURIFY, HIGHLIGHTER), typescript()],
  output: {
    file: 'dist/script/reveal-scenes.js',
    format: 'iife',
    name: 'RevealScenes',
    sourcemap: true,
    plugins: [small()],
  },
};

/** The talk as one file; it has no drawing to clean and no code. */
const talk = {
  input: 'demo/transformer.ts',
  plugins: [
    librariesByScript(PURIFY, HIGHLIGHTER),
    typescript(),
    page({ template: 'demo/transformer.html', limit: 900_000 }),
  ],
  output: { dir: 'dist', format: 'iife', inlineDynamicImports: true, plugins: [small()] },
};

export default [module, script, talk];

/** Modules that load a library are swapped for those beside them that do so by a <script>. */
function librariesByScript(...modules) {
  const swapped = modules.map((file) => fileURLToPath(new URL(file, import.meta.url)));
  return {
    name: 'libraries-by-script',
    load: (id) =>
      swapped.includes(id) ? `export * from './${basename(id, '.ts')}-script.js';` : null,
  };
}
