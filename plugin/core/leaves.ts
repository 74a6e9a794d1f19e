import { kindOf, type Mobject } from './kinds/kinds.js';

/** The members of a group; of a leaf (a mobject that is painted itself) nothing. */
export function membersOf(mobject: Mobject): readonly Mobject[] | undefined {
  return kindOf(mobject).members?.(mobject) as readonly Mobject[] | undefined;
}

/** The leaves of some mobjects, in order of painting. */
export function leavesOf(mobjects: readonly Mobject[]): Mobject[] {
  return mobjects.flatMap((mobject) => {
    const members = membersOf(mobject);
    return members ? leavesOf(members) : [mobject];
  });
}
