import type { Box } from '../box.js';
import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import type { State } from '../channels.js';
import { broughtBy } from '../first-states.js';
import { boxIn } from '../follow.js';
import type { Mobject } from '../kinds/kinds.js';
import { type Advice, animationsOf, type Told } from './told.js';

/**
 * What no animation names, though a step brings something that stands before it in the list: whoever
 * writes `box` and `label` and creates the box has forgotten the label.
 */
export function neverBrought(cast: Cast, told: readonly Told[]): Advice[] {
  const last = told.at(-1)?.after;
  const animations = told.flatMap(({ step }) => animationsOf(step));
  const leavesIn = (ids: readonly unknown[]) =>
    new Set(ids.flatMap((id) => cast.families.get(id as string) ?? []));
  const brought = leavesIn(animations.flatMap((each) => broughtBy(each)));
  const named = leavesIn(
    animations.flatMap((each) => Object.values(each).flatMap((value) => [value].flat())),
  );
  const box = (id: string) => boxIn(cast, (leaf) => last?.get(leaf) as State, id);
  const name = (id: string) => calledIn(cast, id);
  const before: string[] = [];
  return authorsOwn(cast.scene.mobjects).flatMap(({ id, kind }) => {
    const leaves = cast.families.get(id) ?? [];
    const comes = leaves.filter((leaf) => brought.has(leaf));
    before.push(...comes);
    const [first] = before;
    if (first === undefined || comes.length > 0 || kind === 'element') return [];
    if (cast.trackers.includes(id) || leaves.some((leaf) => named.has(leaf))) return [];
    if (!leaves.some((leaf) => isSeen(cast.states.get(leaf)))) return [];
    const covered = before.find((other) => overlap(box(id), box(other)));
    const where = covered === undefined ? '' : `, over ${name(covered)}, which comes later`;
    const problem = `no step brings it, so it is there from the start${where}. If that is meant, let it stand before ${name(first)} in the list.`;
    return [{ place: `mobject ${name(id)}`, problem }];
  });
}

const isSeen = (state?: State) => state?.shown && state.opacity !== 0;

/** Mobjects that an author has made: of a table or a chart, the whole; of a group, its members. */
const authorsOwn = (mobjects: readonly Mobject[]): Mobject[] =>
  mobjects.flatMap((mobject) =>
    mobject.kind === 'group' ? authorsOwn(mobject.members) : [mobject],
  );

function overlap(a: Box, b: Box): boolean {
  const apart = (i: 0 | 1) => Math.abs(a.center[i] - b.center[i]);
  return (
    a.width * a.height * b.width * b.height > 0 &&
    apart(0) < (a.width + b.width) / 2 &&
    apart(1) < (a.height + b.height) / 2
  );
}
