/** The search over all pages. Its entries are put into this script at build (demo/build/guide-search.mjs). */
import MiniSearch from 'minisearch';
import { wordsIn } from './search-words.js';

export interface Entry {
  /** Where it leads. */
  readonly address: string;
  readonly title: string;
  /** The page it is on. */
  readonly page: string;
  /** Other names of it: Manim's. */
  readonly names: string;
  readonly text: string;
}

/** Gives what is found, best first. */
export type Find = (query: string) => readonly Entry[];

const index = new MiniSearch<Entry & { readonly id: number }>({
  fields: ['title', 'names', 'text'],
  storeFields: ['address', 'title', 'page', 'names', 'text'],
  tokenize: wordsIn,
  searchOptions: {
    tokenize: wordsIn,
    boost: { title: 4, names: 4 },
    prefix: true,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
});
index.addAll(guideEntries.map((entry, id) => ({ ...entry, id })));

globalThis.guideSearch = (query) => {
  const all = index.search(query) as unknown as Entry[];
  const some = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
  return some.slice(0, 12) as readonly Entry[];
};
