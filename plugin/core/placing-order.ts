import type { Fields } from './field.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { referencesInFields } from './references.js';
import { SceneError } from './scene-error.js';
import { isTracker } from './taken.js';

/**
 * The order in which mobjects can be placed, members before their groups. What a mobject is placed
 * beside or joined to is placed first, its group included, unless both are in that group.
 *
 * @throws SceneError when mobjects wait for each other.
 */
export function placingOrder(mobjects: readonly Mobject[]): readonly Mobject[] {
  const parents = new Map<string, Mobject>();
  const byId = new Map<string, Mobject>();
  const selections = new Map<string, readonly string[]>();
  const order = new Set<Mobject>();
  const placing = new Set<Mobject>();
  const enlist = (mobject: Mobject) => {
    byId.set(mobject.id, mobject);
    for (const [id, ids] of Object.entries(selectionsOf(mobject))) selections.set(id, ids);
    for (const member of membersOf(mobject) ?? []) {
      parents.set(member.id, mobject);
      enlist(member);
    }
  };
  mobjects.forEach(enlist);

  /** Whoever looks from outside a group must see its members where the group has taken them. */
  const outermost = (mobject: Mobject) => {
    let top = mobject;
    for (let at = parents.get(mobject.id); at; at = parents.get(at.id)) {
      if (!placing.has(at)) top = at;
    }
    return top;
  };
  /** Gives what must be placed before a mobject; then it is placed itself. */
  function* awaitedBy(mobject: Mobject): Generator<Mobject, void> {
    if (order.has(mobject) || placing.has(mobject)) return;
    placing.add(mobject);
    yield* membersOf(mobject) ?? [];
    const named = referencesInFields(kindOf(mobject).fields as Fields, mobject, 'members')
      // The trackers are there before all others, but not before each other.
      .filter(({ value }) => !value || isTracker(mobject))
      .flatMap(({ id }) => selections.get(id) ?? [id]);
    for (const id of named) {
      const awaited = byId.get(id) as Mobject;
      yield outermost(awaited);
      if (order.has(awaited)) continue;
      throw new SceneError(
        `mobject '${id}'`,
        isTracker(awaited)
          ? 'its value depends on itself, by way of its expression. Break the circle.'
          : 'its place depends on itself, by way of what it is placed beside. Break the circle.',
      );
    }
    placing.delete(mobject);
    order.add(mobject);
  }
  /** With a stack of its own: thousands may wait for each other in a row. */
  const place = (mobject: Mobject) => {
    const waiting = [awaitedBy(mobject)];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const { value, done } = last.next();
      if (done) waiting.pop();
      else waiting.push(awaitedBy(value));
    }
  };
  mobjects.filter(isTracker).forEach(place);
  mobjects.forEach(place);
  return [...order];
}
