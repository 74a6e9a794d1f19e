// Rollup plugin: the script build in pieces. Rollup knows no chunks for classic scripts, which must do, as
// a page opened as a file cannot import(). So it makes CommonJS, and each piece becomes a script that
// hands itself over under a name of its own (plugin/dom/script-chunk.ts). Quarto is told of all of them.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** What `import()` becomes: the plugin's script says what it does. */
const LOAD = 'chunks.load';

export function scriptChunks() {
  return {
    name: 'script-chunks',
    outputOptions: (options) => ({
      ...options,
      format: 'cjs',
      exports: 'named',
      esModule: false,
      freeze: false,
      externalLiveBindings: false,
    }),
    renderDynamicImport: () => ({ left: `${LOAD}(`, right: ')' }),
    async generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const script = chunk.isEntry ? whole(chunk) : piece(file, chunk);
        const options = { minify: true, target: 'es2022', charset: 'utf8' };
        chunk.code = (await transform(script, options)).code;
      }
      const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
      const plugin = await readFile(new URL('../quarto/plugin.yml', import.meta.url), 'utf8');
      const source = plugin.replace('$scripts', JSON.stringify(scripts.sort()));
      this.emitFile({ type: 'asset', fileName: 'plugin.yml', source });
    },
  };
}

/** The plugin's own script: a global. */
const whole = ({ code }) =>
  `var RevealScenes = (() => { const exports = {}, chunks = {};\n${code}\nreturn exports.default; })();`;

/** A function that is given the pieces that it needs, and fills in what it exports. */
const piece = (file, { code, imports }) =>
  `globalThis[${JSON.stringify(file)}] = { needs: ${JSON.stringify(imports)}, run(require, exports, chunks) {\n${code}\n} };`;
