// Rollup plugin: what stands beside the plugin's script, and is loaded by it or by the page: the
// stylesheet (ours, then KaTeX's), KaTeX's fonts, the libraries that the script build loads when it needs them,
// and what makes of that folder an extension of Quarto. Also the schema of scene data.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { declarations, wordsOn } from './declarations.mjs';
import { katexFonts, katexStyles, readKatexFont } from './katex-styles.mjs';
import { pluginStyles } from './plugin-styles.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

export function pluginFiles() {
  return {
    name: 'plugin-files',
    async generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      // One folder that can be copied whole beside a page, or into `_extensions`.
      const beside = (fileName, source) => emit(`script/${fileName}`, source);
      const formulas = katexStyles((file) => ({ url: `fonts/${file}` }));
      beside('reveal-scenes.css', `${await pluginStyles()}\n${formulas}\n`);
      for (const file of katexFonts) beside(`fonts/${file}`, readKatexFont(file));
      beside(
        'highlight.js',
        await library("globalThis.hljs = require('highlight.js/lib/common');"),
      );
      beside('mermaid.js', await library(MERMAID));
      beside('graphviz.js', global(read('node_modules/@viz-js/viz/dist/viz-global.js')));
      beside('katex.js', global(read('node_modules/katex/dist/katex.min.js')));
      const declared = await declarations();
      const schema = declared.sceneSchema(wordsOn(declared));
      emit('scene.schema.json', `${JSON.stringify(schema)}\n`);
      const { version } = JSON.parse(read('package.json'));
      const extension = read('demo/quarto/_extension.yml').replace('$version', version);
      beside('_extension.yml', extension);
      beside('purify.js', global(read('node_modules/dompurify/dist/purify.min.js')));
    },
  };
}

/** Mermaid draws whatever is of the class `mermaid` when the page has loaded, if nobody says no. */
const MERMAID = `import mermaid from 'mermaid';
  mermaid.startOnLoad = false;
  globalThis.ScenesMermaid = mermaid;`;

/** A library that is published in modules alone, as a script that leaves a global. */
async function library(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root) },
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

/**
 * A library that is a module of any kind (UMD), so that it leaves its global whatever page it is in.
 * Where there is an AMD loader, as on Jupyter's pages, it would register with that and leave none:
 * RequireJS says "Mismatched anonymous define()". Its source map does not come along.
 */
function global(library) {
  const code = library.replace(/\n\/\/# sourceMappingURL=.*$/m, '');
  return `(function (define, exports, module) {\n${code}\n}).call(globalThis);\n`;
}
