// Rollup plugin: of a word in a chunk the main file holds the builder alone. The definition comes with the
// chunk, when a scene uses the word (plugin/core/load-words.ts), and makes no second builder.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { transform } from 'esbuild';

/** The table of a folder, and a word in it, as the main file knows them. */
const BUILDERS = '?builders';

/** What loads the chunk of a folder: one function for all of its words. */
const LOAD = '?load';

/** The tables that list the folders. */
const TABLES = /\/core\/(?:kinds|verbs)\/table\.ts$/;
/** The folder whose words are in the main file. */
const BASIC = './basic/table.js';
/** What is in the folder of a chunk. */
const IN_CHUNK = /\/core\/(?:kinds|verbs)\/(?!basic\/)[\w-]+\/[\w-]+\.ts$/;

/** What declares a word and gives its builder, and what only declares it; a module has the name of the first. */
const DECLARES = { kind: 'declareKind', verb: 'declareVerb' };

export function wordChunks() {
  return {
    name: 'word-chunks',

    async resolveId(source, importer) {
      if (source.endsWith(BUILDERS)) return source;
      if (source.endsWith(LOAD)) return source;
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
      if (id.endsWith(LOAD)) return `export const load = () => import('${id.replace(LOAD, '')}');`;
      const file = id.replace(BUILDERS, '');
      if (!IN_CHUNK.test(file)) return null;
      const code = await javascript(await readFile(file, 'utf8'));
      // Once more: what was imported for the definition alone goes with it, as types do.
      if (file !== id) return javascript(withoutDefinitions(code, wordsIn(this.parse(code)), file));
      if (file.endsWith('/table.ts')) return { code: withoutNames(code), moduleSideEffects: true };
      if (!(await isListed(file))) return null;
      const declared = withoutBuilders(code, wordsIn(this.parse(code)), file);
      return { code: await javascript(declared), moduleSideEffects: true };
    },
  };
}

/** Whether the table of its folder has a file: only then the main file has its builders. */
async function isListed(file) {
  const table = await readFile(file.replace(/[^/]+$/, 'table.ts'), 'utf8');
  return table.includes(`'./${basename(file, '.ts')}.js'`);
}

async function javascript(source) {
  const { code } = await transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' });
  return code;
}

/** The words that a module declares, last to first: `export const circle = kind(builder, definition)`. */
const wordsIn = ({ body }) =>
  body
    .map((statement) => ({ statement, ...statement.declaration?.declarations?.[0] }))
    .filter(({ init }) => init?.callee?.name in DECLARES)
    .map(({ statement, id, init: { callee, arguments: given } }) => ({
      statement,
      name: id.name,
      callee: callee.name,
      definition: given[1],
    }))
    .reverse();

/** Puts in place of each definition only its word, and where it is. */
const withoutDefinitions = (code, words, file) => {
  const table = file.replace(/[^/]+$/, 'table.ts');
  const declared = words.reduce((text, { callee, definition }) => {
    const { value } = definition.properties.find(({ key }) => key?.name === callee);
    return put(`{ ${callee}: ${value.raw}, load }`, definition, text);
  }, code);
  return words.length > 0 ? `import { load } from '${table}${LOAD}';\n${declared}` : declared;
};

/** Declares the words and no more: who needs a builder takes the one in the main file. */
const withoutBuilders = (code, words, file) =>
  words.reduce((text, { statement, name, callee, definition }) => {
    const declare = DECLARES[callee];
    const declared = `
      import { ${declare} } from '../${callee}.js';
      export { ${name} } from '${file}${BUILDERS}';
      ${declare}(${code.slice(definition.start, definition.end)});`;
    return put(declared, statement, text);
  }, code);

/** A chunk is loaded for what it declares; nobody asks it for builders. */
const withoutNames = (table) => table.replace(/^export \* from/gm, 'import');

const put = (code, { start, end }, text) => text.slice(0, start) + code + text.slice(end);
