// One build for each way of using the plugin, and one for the talk.
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { galleryPage } from './demo/build/gallery-page.mjs';
import { guide, scriptForGuide } from './demo/build/guide.mjs';
import { page } from './demo/build/page.mjs';
import { entryOf, TALK } from './demo/build/pages.mjs';
import { pluginFiles } from './demo/build/plugin-files.mjs';
import { scriptChunks } from './demo/build/script-chunks.mjs';
import { wordChunks } from './demo/build/word-chunks.mjs';

/** The modules that bring in a library. */
const LIBRARIES = [
  'plugin/dom/formula/katex.ts',
  'plugin/dom/drawing/purify.ts',
  'plugin/dom/code/highlighter.ts',
  'plugin/dom/source/mermaid.ts',
  'plugin/dom/source/graphviz.ts',
];

/** Bytes; what would be less is put into a chunk that needs it. */
const SMALLEST = 1500;

/** What declares fields (plugin/core/field.ts) does nothing else: fields that stay in a chunk leave no call behind. */
const treeshake = {
  /** A word enters itself into the vocabulary, and so comes only where its builder or its chunk is used. */
  moduleSideEffects: (id) => !/\/core\/(?:kinds|verbs)\//.test(id),
  manualPureFunctions: [
    'choice',
    'courseOf',
    'defined',
    'dictionary',
    'either',
    'list',
    'nameBut',
    'number',
    'object',
    'optional',
    'pairOf',
    'rangeOf',
    'tripleOf',
    'withDefault',
  ],
};

const target = 'es2022';
const typescript = () => [resolve(), esbuild({ target, charset: 'utf8' })];
const small = () => minify({ target, charset: 'utf8' });
/** Bundlers make the rest of it small; names are left, for who looks for a mistake. */
const smaller = () =>
  minify({ target, charset: 'utf8', minify: false, minifySyntax: true, minifyWhitespace: true });

/** For bundlers and import maps: what others may share with us stays an import. */
const module = {
  input: { 'reveal-scenes': 'plugin/index.ts', core: 'plugin/cli/core.ts' },
  treeshake,
  external: /^(d3-|katex|dompurify|highlight\.js|mermaid|@viz-js\/viz)/,
  plugins: [wordChunks(), typescript(), pluginFiles(), guide(), galleryPage()],
  output: {
    dir: 'dist',
    entryFileNames: '[name].mjs',
    chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}.mjs`,
    format: 'es',
    hoistTransitiveImports: false, // what a chunk imports for another one would look unused
    experimentalMinChunkSize: SMALLEST,
    plugins: [smaller()],
  },
};

/** For a page with <script> elements: the global `RevealScenes`; the chunks and libraries come when needed. */
const script = {
  input: { 'reveal-scenes': 'plugin/script.ts' },
  plugins: [
    wordChunks(),
    librariesByScript(...LIBRARIES),
    typescript(),
    scriptChunks(),
    scriptForGuide(),
  ],
  treeshake,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/script',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `reveal-scenes-${nameOf(chunk)}.js`,
    experimentalMinChunkSize: SMALLEST,
  },
};

/** The talk as one file; it has no drawing, no code, no image, no rates but the usual, and is rehearsed before. */
const talk = {
  input: entryOf(TALK),
  treeshake,
  plugins: [
    without(
      'written/open-d3.ts',
      'core/more-rates.ts',
      'written/written-as-drawing.ts',
      'code/highlighted.ts',
      'image/images.ts',
      'rehearse/live/mark-faults.ts',
    ),
    typescript(),
    page({ ...TALK, limit: 700_000 }),
  ],
  output: { dir: 'dist', format: 'iife', inlineDynamicImports: true, plugins: [small()] },
};

export default [module, script, talk];

/** A chunk is called by the folder of words that it is, or else by the module that it begins with. */
function nameOf({ facadeModuleId, moduleIds }) {
  const first = facadeModuleId ?? moduleIds.at(-1);
  const name = basename(first).replace(/\.\w+$/, '');
  return ['table', 'index'].includes(name) ? basename(dirname(first)) : name;
}

/** Modules that a page in one file never imports: they are left out of it. */
function without(...files) {
  return {
    name: 'without',
    load: (id) => (files.some((file) => id.endsWith(`/${file}`)) ? 'export {};' : null),
  };
}

/** Modules that load a library are swapped for those beside them that do so by a <script>. */
function librariesByScript(...modules) {
  const swapped = modules.map((file) => fileURLToPath(new URL(file, import.meta.url)));
  return {
    name: 'libraries-by-script',
    load: (id) =>
      swapped.includes(id) ? `export * from './${basename(id, '.ts')}-script.js';` : null,
  };
}
