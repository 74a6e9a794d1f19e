// One build for each way of using the plugin, and one for the talk.
import { fileURLToPath } from 'node:url';
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

/** The talk as one file. */
export const talk = {
  input: 'demo/transformer.ts',
  plugins: [typescript(), page({ template: 'demo/transformer.html', limit: 900_000 })],
  output: { dir: 'dist', format: 'iife', inlineDynamicImports: true, plugins: [small()] },
};

export default [module, script, talk];

function katexByScript() {
  const katex = fileURLToPath(new URL('plugin/dom/katex.ts', import.meta.url));
  return {
    name: 'katex-by-script',
    load: (id) => (id === katex ? `export * from './katex-script.js';` : null),
  };
}
