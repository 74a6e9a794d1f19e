import type { Fields } from './field.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { referencesInFields } from './references.js';
import { isTracker } from './taken.js';

/**
 * Finds the trackers on whose values it depends where a mobject stands and how it looks: those that it
 * speaks of, and those of all that it is placed by or follows. A group is placed as a whole, so all in it
 * depend on the same ones; so does a function on all trackers, as nobody knows which it asks.
 *
 * @param order - in which the mobjects are placed.
 */
export function dependentsIn(
  mobjects: readonly Mobject[],
  order: readonly Mobject[],
): (mobject: Mobject) => readonly string[] {
  const all = order.filter(isTracker).map(({ id }) => id);
  if (all.length === 0) return () => [];
  /** The outermost groups, by the names of all that is in them. */
  const tops = new Map<string, Mobject>();
  const enlist = (mobject: Mobject, top: Mobject) => {
    for (const name of [mobject.id, ...Object.keys(selectionsOf(mobject))]) tops.set(name, top);
    for (const member of membersOf(mobject) ?? []) enlist(member, top);
  };
  for (const mobject of mobjects) enlist(mobject, mobject);
  const trackers = new Map(mobjects.map((mobject) => [mobject, new Set<string>()]));
  const trackersOf = (name: string) => trackers.get(tops.get(name) as Mobject) ?? new Set<string>();
  for (const mobject of order) {
    const mine = trackersOf(mobject.id);
    for (const { id, value } of referencesInFields(
      kindOf(mobject).fields as Fields,
      mobject,
      'members',
    )) {
      for (const tracker of value ? [id] : trackersOf(id)) mine.add(tracker);
    }
    const { members, ...told } = mobject as Mobject & { readonly members?: unknown };
    if (holdsFunction(told)) for (const tracker of all) mine.add(tracker);
  }
  return ({ id }) => [...trackersOf(id)];
}

function holdsFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFunction);
}
