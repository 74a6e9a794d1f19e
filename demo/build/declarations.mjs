// What TypeScript declares, as data for the build: kinds, verbs, palettes, and what is made of them.
import { readFile } from 'node:fs/promises';
import { loadTypeScript } from './load-typescript.mjs';
import { commentsKept, functionsIn, typesIn } from './read-tsdoc.mjs';

/**
 * The module plugin/build/index.ts, whose fields have their comments, and what the sources say over
 * `types` and over the `functions` that authors call, by name.
 */
export async function declarations() {
  const sources = new Map();
  const module = await loadTypeScript('plugin/build/index.ts', [withComments(sources)]);
  const all = [...sources].sort().map(([, code]) => code); // files are read in any order
  const functions = all.flatMap(functionsIn).filter(([, { example }]) => example !== '');
  return { ...module, functions: new Map(functions), types: new Map(all.flatMap(typesIn)) };
}

/** What is said over the type of that name, `Direction` for `direction`, or else over the function. */
export const wordsOn =
  ({ types, functions }) =>
  (name) =>
    types.get(name.replace(/^./, (first) => first.toUpperCase())) ?? functions.get(name)?.words;

function withComments(sources) {
  return {
    name: 'with-comments',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        sources.set(path, code);
        return { contents: commentsKept(code), loader: 'ts' };
      });
    },
  };
}
