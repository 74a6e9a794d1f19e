import type { GroupOf } from './basic/group.js';
import type { Kind } from './kind.js';
import * as builders from './table.js';

type Builders = typeof builders;

type Made = NonNullable<Builders[Exclude<keyof Builders, 'group'>]['definition']['makes']>;

/** Manim's `VGroup`: several mobjects under one name. */
export interface Group extends GroupOf<Mobject> {}

/** A thing on the board. */
export type Mobject = Made | Group;

/** All kinds, by their word. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.values(builders).map(({ definition }) => [definition.kind, definition]),
);

/** What kind of mobject something is. */
export function kindOf({ kind }: { readonly kind: string }): Kind {
  const known = KINDS.get(kind);
  if (!known) throw new Error(`no kind '${kind}'`); // whatever was read has one
  return known;
}
