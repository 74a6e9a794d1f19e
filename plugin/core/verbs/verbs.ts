import { type Complete, complete, type Fields, type Written } from '../field.js';
import { keptForNow } from '../kept-for-now.js';
import { withNames } from '../target-lists.js';
import type * as builders from './table.js';
import './table.js';
import { VERBS, type Verb } from './verb.js';

export { VERBS };

type Builders = typeof builders;

/** What happens to one mobject. */
export type Animation = ReturnType<Builders[keyof Builders]>;

/** What the verb of an animation does. */
export function verbOf({ verb }: { readonly verb: string }): Verb {
  const known = VERBS.get(verb);
  if (!known) throw new Error(`no verb '${verb}'`); // whatever was read has one
  return known;
}

/** An animation as its verb takes it: its defaults filled in, a list of mobjects under one name. */
export const completeAnimation = (animation: { readonly verb: string }): Complete<Fields> =>
  keptForNow(animation, () =>
    complete(verbOf(animation).fields as Fields, withNames(animation) as Written<Fields>),
  );
