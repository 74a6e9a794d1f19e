import { KINDS } from './kinds/kinds.js';
import { eachIn } from './load-words.js';
import { type Scene, VERSION } from './scene.js';

/** What a deck must know of a scene before anybody sees it: how many stops it has, and what is said of them. */
export type Synopsis = Pick<Scene, 'name' | 'title' | 'entrance' | 'steps'>;

/** Kinds of which all can be told at once, though the browser measures them or they have members. */
const AT_ONCE: readonly string[] = ['text', 'group', 'title', 'bulletList'];

function isAwaited(word: string): boolean {
  const kind = KINDS.get(word);
  return Boolean(kind?.asks ?? kind?.members) && !AT_ONCE.includes(word);
}

/**
 * The synopsis of data that need not be read before somebody sees the scene: a deck of 300 took half its time
 * to open to check them all. Nothing, where a look at it shows a mistake, or where something must be waited
 * for, such as a formula.
 *
 * @param words - all texts in it.
 */
export function synopsisOf(data: unknown, words: Iterable<string>): Synopsis | undefined {
  const { version = VERSION, steps } = Object(data) as { readonly [K in keyof Scene]?: unknown };
  const isPlain = version === VERSION && Array.isArray(steps) && steps.every(Boolean);
  // Sound for markers: whatever else is wrong is found when it is read, and ends in a card.
  return isPlain && !hasKind(data, [...words].filter(isAwaited)) ? (data as Synopsis) : undefined;
}

/** Whether there is a mobject of these kinds: any text may be called so, as `title` is the id of many. */
function hasKind(data: unknown, kinds: readonly unknown[]): boolean {
  let has = false;
  if (kinds.length > 0) eachIn(data, (value) => (has ||= kinds.includes(Object(value).kind)));
  return has;
}
