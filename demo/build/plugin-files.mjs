// Rollup plugin: what stands beside the plugin's script, and is loaded by it or by the page: the
// stylesheet (ours, then KaTeX's), KaTeX's fonts, the libraries that the script build loads when it needs them,
// the schema of scene data, and what makes of it all an extension of Quarto.
import { readFileSync } from 'node:fs';
import { katexFonts, katexStyles, readKatexFont } from './katex-styles.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

export function pluginFiles() {
  return {
    name: 'plugin-files',
    generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const formulas = katexStyles((file) => `fonts/${file}`);
      emit('reveal-scenes.css', `${read('plugin/reveal-scenes.css')}\n${formulas}\n`);
      for (const file of katexFonts) emit(`fonts/${file}`, readKatexFont(file));
      emit('katex.js', read('node_modules/katex/dist/katex.min.js'));
      emit('scene.schema.json', read('plugin/scene.schema.json'));
      emit('_extension.yml', read('demo/quarto/_extension.yml'));
      emit('purify.js', read('node_modules/dompurify/dist/purify.min.js'));
    },
  };
}
