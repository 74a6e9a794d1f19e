import type { GroupOf } from './basic/group.js';
import { KINDS, type Kind } from './kind.js';
import type * as builders from './table.js';
import './table.js';

export { KINDS };

type Builders = typeof builders;

type Made = ReturnType<Builders[Exclude<keyof Builders, 'group'>]>;

/** Manim's `VGroup`: several mobjects under one name. */
export interface Group extends GroupOf<Mobject> {}

/** A thing on the board. */
export type Mobject = Made | Group;

/** What kind of mobject something is. */
export function kindOf({ kind }: { readonly kind: string }): Kind {
  const known = KINDS.get(kind);
  if (!known) throw new Error(`no kind '${kind}'`); // whatever was read has one
  return known;
}
