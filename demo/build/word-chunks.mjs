// Rollup plugin: of a word in a chunk the main file holds the builder alone. The definition comes with the
// chunk, when a scene uses the word (plugin/core/load-words.ts).
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** The table of a folder, and a word in it, as the main file knows them. */
const BUILDERS = '?builders';

/** The tables that list the folders. */
const TABLES = /\/core\/(?:kinds|verbs)\/table\.ts$/;
/** The folder whose words are in the main file. */
const BASIC = './basic/table.js';
/** The table of a folder. */
const TABLE = './table.js';

export function wordChunks() {
  return {
    name: 'word-chunks',

    async resolveId(source, importer) {
      const from = importer?.replace(BUILDERS, '');
      const isBuilders = from !== importer;
      const listsWords = isBuilders && importer.endsWith(`/table.ts${BUILDERS}`);
      const listsFolders = TABLES.test(importer ?? '') && source !== BASIC;
      if (!isBuilders && !listsFolders) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      if (listsWords || listsFolders) return found && found.id + BUILDERS;
      // What only the definition needs stays in the chunk with it.
      return found && { ...found, moduleSideEffects: false };
    },

    async load(id) {
      if (!id.endsWith(BUILDERS)) return null;
      const source = await readFile(id.replace(BUILDERS, ''), 'utf8');
      const code = await javascript(source);
      // Once more: what was imported for the definition alone goes with it, as types do.
      return javascript(withoutDefinitions(code, this.parse(code)));
    },
  };
}

async function javascript(source) {
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' });
  return code;
}

/** Puts in place of each definition only its word, and where it is. */
function withoutDefinitions(code, { body }) {
  return body
    .flatMap((statement) => statement.declaration?.declarations ?? [])
    .map(({ init }) => init)
    .filter((call) => ['kind', 'verb'].includes(call?.callee?.name))
    .reverse()
    .reduce((text, { arguments: [, definition] }) => {
      const { key, value } = definition.properties.find(({ key }) =>
        ['kind', 'verb'].includes(key?.name),
      );
      const left = `{ ${key.name}: ${value.raw}, load: () => import('${TABLE}') }`;
      return text.slice(0, definition.start) + left + text.slice(definition.end);
    }, code);
}
