import type { Leaf, Mobject } from './mobject.js';

/** The leaves of some mobjects, in order of painting. */
export function leavesOf(mobjects: readonly Mobject[]): Leaf[] {
  return mobjects.flatMap((mobject) =>
    mobject.kind === 'group' ? leavesOf(mobject.members) : [mobject],
  );
}
