/**
 * Builds keep the words beyond the first few in chunks, a folder each, and leave their builders behind.
 * What a scene uses is loaded before it is read.
 */
import { KINDS } from './kinds/kinds.js';
import { learnRates, MORE_NAMES } from './rates.js';
import { VERBS } from './verbs/verbs.js';

/** Loads the words of some data, such as a scene; nothing, if all of them are here. */
export function loadWords(data: unknown): Promise<unknown> | undefined {
  const loading = [...wordsIn(data)].flatMap((word) => load(word) ?? []);
  return loading.length > 0 ? Promise.all(loading) : undefined;
}

/** Loads all words, for programs. */
export const loadAllWords = async (): Promise<void> => {
  await loadWords([...KINDS.keys(), ...VERBS.keys(), ...MORE_NAMES]);
};

/** All texts, of which any may be a word: what they belong to is not known before they are read. */
export function wordsIn(data: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  eachIn(data, (value) => typeof value === 'string' && words.add(value));
  return words;
}

/** Visits some data, and all that is in it. */
export function eachIn(data: unknown, visit: (value: unknown) => void): void {
  const seen = new Set<unknown>();
  const walk = (value: unknown) => {
    visit(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value); // what an author gives may go round in a circle
    Object.values(value).forEach(walk);
  };
  walk(data);
}

function load(word: string): Promise<unknown> | undefined {
  const [kind, verb] = [KINDS.get(word), VERBS.get(word)];
  return kind?.load?.() ?? verb?.load?.() ?? loadRates(word);
}

const LATER_RATES: ReadonlySet<string> = new Set(MORE_NAMES);

function loadRates(word: string): Promise<unknown> | undefined {
  if (!LATER_RATES.has(word)) return undefined;
  return import('./more-rates.js').then(({ MORE_RATES }) => learnRates(MORE_RATES));
}
