import { lookAt } from './checks/index.js';
import type { Found, Measures } from './finding.js';
import { see } from './see/index.js';
import { tryImages } from './see/mishaps.js';

/** What is seen at a stop: what is wrong with it, and of what it is said. */
export interface Look {
  readonly found: readonly (Found & { readonly check: string })[];
  /** The things that are there. */
  readonly ids: readonly string[];
}

/** Looks at a slide as it is in this moment. */
export async function look(section: Element, measures: Measures): Promise<Look> {
  await tryImages(section);
  const seen = see(section);
  const things = [...seen.texts, ...seen.strokes, ...seen.boxes];
  return { found: lookAt(seen, measures), ids: [...new Set(things.map(({ id }) => id))] };
}
