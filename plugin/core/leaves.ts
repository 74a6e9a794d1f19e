import { completeMobject } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';

const members = new WeakMap<Mobject, readonly Mobject[] | undefined>();

/**
 * The members of a mobject that is made of others; of a leaf (a mobject that is painted itself) nothing.
 * Members that a kind makes itself are made once: whoever asks again gets the same.
 */
export function membersOf(mobject: Mobject): readonly Mobject[] | undefined {
  const kind = kindOf(mobject);
  if (!kind.members) return undefined;
  if (!members.has(mobject)) {
    members.set(
      mobject,
      kind.members(completeMobject(kind, mobject)) as readonly Mobject[] | undefined,
    );
  }
  return members.get(mobject);
}

/** The leaves of some mobjects, in order of painting. */
export function leavesOf(mobjects: readonly Mobject[]): Mobject[] {
  return mobjects.flatMap((mobject) => {
    const inside = membersOf(mobject);
    return inside ? leavesOf(inside) : [mobject];
  });
}

/** Several members under one more name, such as a column of a table, by their ids. */
export function selectionsOf(mobject: Mobject): Readonly<Record<string, readonly string[]>> {
  const kind = kindOf(mobject);
  return kind.selections?.(completeMobject(kind, mobject)) ?? {};
}
