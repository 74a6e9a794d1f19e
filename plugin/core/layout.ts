/** Where everything stands before anything moves. */
import { type Box, shifted, union } from './box.js';
import type { Fields } from './field.js';
import { completeMobject, type Row } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf } from './leaves.js';
import { mapOutline } from './outline.js';
import { EMPTY, type Shape } from './part.js';
import { displacement, type Placement } from './placement.js';
import { referencesInFields } from './references.js';
import { SceneError } from './scene-error.js';
import { minus, type Point, plus } from './units.js';

/** The shapes of what only a browser can measure (texts, formulas, elements of a drawing), by id. */
export type Contents = ReadonlyMap<string, Shape>;

/** Where the leaves and groups stand, and what the leaves consist of, by id. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/**
 * The order in which mobjects can be placed, members before their groups. What a mobject is placed
 * beside or joined to is placed first, its group included, unless both are in that group.
 *
 * @throws SceneError when mobjects wait for each other.
 */
export function placingOrder(mobjects: readonly Mobject[]): readonly Mobject[] {
  const parents = new Map<string, Mobject>();
  const byId = new Map<string, Mobject>();
  const order = new Set<Mobject>();
  const placing = new Set<Mobject>();
  const enlist = (mobject: Mobject) => {
    byId.set(mobject.id, mobject);
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
    const { members: _, ...own } = kindOf(mobject).fields as Fields;
    for (const { id } of referencesInFields(own, mobject)) {
      const awaited = byId.get(id) as Mobject;
      yield outermost(awaited);
      if (order.has(awaited)) continue;
      throw new SceneError(
        `mobject '${id}'`,
        'its place depends on itself, by way of what it is placed beside. Break the circle.',
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
  mobjects.forEach(place);
  return [...order];
}

/**
 * Carries out all placements.
 *
 * @param contents - of the scene's texts, formulas and elements; what is missing has no extent.
 * @throws SceneError when mobjects wait for each other.
 */
export function layOut(mobjects: readonly Mobject[], contents: Contents): Layout {
  const boxes = new Map<string, Box>();
  const shapes = new Map<string, Shape>();
  const boxOf = (id: string) => boxes.get(id) as Box;
  const move = (mobject: Mobject, by: Point) => {
    boxes.set(mobject.id, shifted(boxOf(mobject.id), by));
    for (const member of membersOf(mobject) ?? []) move(member, by);
  };
  const rimOf = (id: string) => {
    const shape = shapes.get(id);
    if (!shape?.rim) return undefined;
    const by = minus(boxOf(id).center, shape.box.center);
    return mapOutline(shape.rim, (point) => plus(point, by));
  };
  const arrange = (members: readonly Mobject[], { direction, buff }: Row) => {
    for (const [i, member] of members.entries()) {
      const previous = members[i - 1];
      if (!previous) continue;
      const beside: Placement = { nextTo: previous.id, direction, buff };
      move(member, displacement(beside, boxOf(member.id), boxOf));
    }
  };
  for (const mobject of placingOrder(mobjects)) {
    const kind = kindOf(mobject);
    const self = completeMobject(kind, mobject);
    const members = membersOf(mobject);
    if (members) {
      const row = kind.arrange?.(mobject);
      if (row) arrange(members, row);
      boxes.set(mobject.id, union(members.map(({ id }) => boxOf(id))));
    } else {
      const shape =
        kind.shape?.(self) ??
        kind.follows?.(self, { boxOf, rimOf, moved: (point) => point }) ??
        contents.get(mobject.id) ??
        EMPTY;
      shapes.set(mobject.id, shape);
      boxes.set(mobject.id, shape.box);
    }
    for (const placement of [mobject.at ?? []].flat()) {
      move(mobject, displacement(placement, boxOf(mobject.id), boxOf));
    }
  }
  return { boxes, shapes };
}
