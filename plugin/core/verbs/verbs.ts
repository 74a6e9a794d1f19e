import * as builders from './table.js';
import type { Verb } from './verb.js';

type Builders = typeof builders;

/** What happens to one mobject. */
export type Animation = ReturnType<Builders[keyof Builders]>;

/** All verbs, by their word. */
export const VERBS: ReadonlyMap<string, Verb> = new Map(
  Object.values(builders).map(({ definition }) => [definition.verb, definition]),
);

/** What the verb of an animation does. */
export function verbOf({ verb }: { readonly verb: string }): Verb {
  const known = VERBS.get(verb);
  if (!known) throw new Error(`no verb '${verb}'`); // whatever was read has one
  return known;
}
