// Rollup plugin: what stands beside the plugin's script, and is loaded by it or by the page: the
// stylesheet (ours, then KaTeX's), the libraries that the script build loads when it needs them, and what
// makes of that folder an extension of Quarto. Also the schema of scene data.
//
// The folder is whole here; in the package what other packages have is left out (`files` in package.json),
// and `reveal-scenes folder` makes it whole again.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { declarations, wordsOn } from './declarations.mjs';
import { katexFonts, katexStyles, readKatexFont } from './katex-styles.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { pluginStyles } from './plugin-styles.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** KaTeX's fonts as seen from the package's `dist`, where its dependencies stand beside it. */
const PUBLISHED = '../../katex/dist/fonts/';

export function pluginFiles() {
  return {
    name: 'plugin-files',
    async generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      // One folder that can be copied whole beside a page, or into `_extensions`.
      const beside = (fileName, source) => emit(`script/${fileName}`, source);
      const own = await pluginStyles();
      const styled = (fontOf) => `${own}\n${katexStyles(fontOf)}\n`;
      // For bundlers, and pages that reach into `node_modules`, or to a server that gives packages.
      emit(
        'reveal-scenes.css',
        styled((file) => ({ url: PUBLISHED + file })),
      );
      const both = (file) => ({ url: `fonts/${file}`, or: `../${PUBLISHED}${file}` });
      beside('reveal-scenes.css', styled(both));
      for (const file of katexFonts) beside(`fonts/${file}`, readKatexFont(file));
      beside(
        'highlight.js',
        await library("globalThis.hljs = require('highlight.js/lib/common');"),
      );
      const { SCRIPT_LIBRARIES, scriptOf } = await loadTypeScript('plugin/cli/script-libraries.ts');
      for (const [file, published] of Object.entries(SCRIPT_LIBRARIES))
        beside(file, scriptOf(published, read(`node_modules/${published.from}`)));
      const declared = await declarations();
      const schema = declared.sceneSchema(wordsOn(declared));
      emit('scene.schema.json', `${JSON.stringify(schema)}\n`);
      const { version } = JSON.parse(read('package.json'));
      const extension = read('demo/quarto/_extension.yml').replace('$version', version);
      beside('_extension.yml', extension);
    },
  };
}

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
