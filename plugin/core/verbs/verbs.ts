import { type Complete, complete, type Fields, type Written } from '../field.js';
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

const completed = new WeakMap<object, Complete<Fields>>();

/** An animation as its verb takes it: its defaults filled in, a list of mobjects under one name. It is kept. */
export function completeAnimation(animation: { readonly verb: string }): Complete<Fields> {
  const known = completed.get(animation);
  if (known) return known;
  const self = complete(
    verbOf(animation).fields as Fields,
    withNames(animation) as Written<Fields>,
  );
  completed.set(animation, self);
  return self;
}
