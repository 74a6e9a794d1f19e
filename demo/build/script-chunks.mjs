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
  compress: {
    passes: 6,
    hoist_funs: true,
    inline: 1,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
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
      generatedCode: { constBindings: true },
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

/** What a piece needs beside the plugin's own script and what those need, of those that need anything. */
function needsOf(pieces, main) {
  const importsOf = (file) =>
    (pieces.find(({ fileName }) => fileName === file)?.imports ?? []).filter(
      (each) => each !== main.fileName,
    );
  const needs = pieces.map(({ fileName }) => {
    const all = importsOf(fileName);
    const further = new Set(all.flatMap(importsOf));
    return [shortOf(fileName), all.filter((each) => !further.has(each)).map(shortOf)];
  });
  return Object.fromEntries(needs.filter(([, files]) => files.length > 0));
}

/** The name of a piece: its file's without what all of them have (`PREFIX` in plugin/dom/script-chunk.ts). */
const shortOf = (file) => file.replace(/^reveal-scenes-(.*)\.js$/, '$1');

/** The plugin's own script: a global. It knows what pieces need, so that all of them are fetched at once. */
const whole = ({ code }, needs) =>
  `var RevealScenes = (() => { const exports = {}, chunks = { needs: ${JSON.stringify(needs)} };\n${code}\nreturn exports.default; })();`;

/** A function that is given the pieces that it needs, and fills in what it exports. */
const piece = ({ fileName, code }) =>
  `globalThis[${JSON.stringify(fileName)}] = (require, exports, chunks) => {\n${code}\n};`;
