// One build for each way of using the plugin, and one for the talk.
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { page } from './demo/build/page.mjs';
import { pluginFiles } from './demo/build/plugin-files.mjs';

const target = 'es2022';
const typescript = () => [resolve(), esbuild({ target, charset: 'utf8' })];
const small = () => minify({ target, charset: 'utf8' });

/** For bundlers and import maps: what others may share with us stays an import. */
const module = {
  input: 'plugin/index.ts',
  external: /^(d3-|katex)/,
  plugins: [typescript(), pluginFiles()],
  output: { file: 'dist/reveal-scenes.mjs', format: 'es', sourcemap: true },
};

/** For a page with <script> elements: the global `RevealScenes`; KaTeX comes when it is needed. */
const script = {
  input: 'plugin/script.ts',
  plugins: [katexByScript(), typescript()],
  output: {
    file: 'dist/reveal-scenes.js',
    format: 'iife',
    name: 'RevealScenes',
    sourcemap: true,
    plugins: [small()],
  },
};

/** Programs for Node. What they are made of is built in: who only shows slides need not install it. */
const cli = {
  input: ['plugin/cli/browser.ts', 'plugin/cli/reveal-scenes.ts'],
  external: /^(node:|playwright-core$)/,
  plugins: [withoutFontMetrics(), json(), commonjs(), typescript(), small()],
  // The PDF library's own, and harmless.
  onLog: (level, log, handle) => {
    if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(log.code)) handle(level, log);
  },
  output: {
    dir: 'dist/cli',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    format: 'es',
  },
};

/** The programs' part in the deck's page. */
const inPage = {
  input: 'plugin/cli/in-page/index.ts',
  plugins: [typescript()],
  output: { file: 'dist/cli/in-page.js', format: 'iife' },
};

/** The talk as one file. */
export const talk = {
  input: 'demo/transformer.ts',
  plugins: [typescript(), page({ template: 'demo/transformer.html', limit: 900_000 })],
  output: { dir: 'dist', format: 'iife', inlineDynamicImports: true, plugins: [small()] },
};

export default [module, script, cli, inPage, talk];

function katexByScript() {
  const katex = fileURLToPath(new URL('plugin/dom/katex.ts', import.meta.url));
  return {
    name: 'katex-by-script',
    load: (id) => (id === katex ? `export * from './katex-script.js';` : null),
  };
}

/** The PDF library brings the metrics of fonts that we never set text in: 300 kB. */
function withoutFontMetrics() {
  const metrics = /standard-fonts.(Courier|Helvetica|Symbol|Times|ZapfDingbats).*\.json$/;
  return { name: 'without-font-metrics', load: (id) => (metrics.test(id) ? '""' : null) };
}
