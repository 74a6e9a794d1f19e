// Rollup plugin: the script build in pieces. Rollup knows no chunks for classic scripts, which must do, as
// a page opened as a file cannot import(). So it makes CommonJS, and each piece becomes a script that
// hands itself over under a name of its own (plugin/dom/script-chunk.ts). Quarto is told of all of them.
import { readFile } from 'node:fs/promises';
import { minify } from 'terser';

/** What `import()` becomes: the plugin's script says what it does. */
const LOAD = 'chunks.load';

/** Gzipped it is a twentieth less than what esbuild makes, in three seconds instead of none. */
const SMALL = {
  ecma: 2020,
  compress: { passes: 6, hoist_funs: true, unsafe: true, unsafe_arrows: true },
};

export function scriptChunks() {
  return {
    name: 'script-chunks',
    outputOptions: (options) => ({
      ...options,
      format: 'cjs',
      exports: 'named',
      esModule: false,
      freeze: false,
      // What pieces give to each other is no API.
      minifyInternalExports: true,
      externalLiveBindings: false,
      // Modules are strict anyway, and nothing in them is otherwise in a script that is not.
      strict: false,
    }),
    renderDynamicImport: () => ({ left: `${LOAD}(`, right: ')' }),
    async generateBundle(_, bundle) {
      const pieces = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const main = pieces.find(({ isEntry }) => isEntry);
      for (const chunk of pieces) {
        const script = chunk === main ? whole(chunk, needsOf(pieces, main)) : piece(chunk);
        chunk.code = (await minify(script, SMALL)).code;
      }
      const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
      const plugin = await readFile(new URL('../quarto/plugin.yml', import.meta.url), 'utf8');
      const source = plugin.replace('$scripts', JSON.stringify(scripts.sort()));
      this.emitFile({ type: 'asset', fileName: 'plugin.yml', source });
    },
  };
}

/** What a piece needs beside the plugin's own script, of those that need anything. */
const needsOf = (pieces, main) =>
  Object.fromEntries(
    pieces
      .map(({ fileName, imports }) => [fileName, imports.filter((each) => each !== main.fileName)])
      .filter(([, needs]) => needs.length > 0),
  );

/** The plugin's own script: a global. It knows what pieces need, so that all of them are fetched at once. */
const whole = ({ code }, needs) =>
  `var RevealScenes = (() => { const exports = {}, chunks = { needs: ${JSON.stringify(needs)} };\n${code}\nreturn exports.default; })();`;

/** A function that is given the pieces that it needs, and fills in what it exports. */
const piece = ({ fileName, code }) =>
  `globalThis[${JSON.stringify(fileName)}] = (require, exports, chunks) => {\n${code}\n};`;
