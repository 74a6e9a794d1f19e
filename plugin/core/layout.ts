/** Where everything stands before anything moves. */
import { type Box, scaledAbout, shifted, union } from './box.js';
import type { ReadPlace } from './common-fields.js';
import { pointOn, type System, systemsIn } from './coordinates.js';
import type { Fields } from './field.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { mapOutline } from './outline.js';
import { EMPTY, type Shape } from './part.js';
import { displacement, scaling, type TakenPlacement } from './placement.js';
import { firstOutline, type Pose, posed } from './pose.js';
import { referencesInFields } from './references.js';
import { SceneError } from './scene-error.js';
import { isTracker } from './taken.js';
import { ORIGIN, type Point, plus } from './units.js';

/** The shapes of what only a browser can measure (texts, formulas, elements of a drawing), by id. */
export type Contents = ReadonlyMap<string, Shape>;

/** Where the leaves and groups stand, and what the leaves consist of, by id. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The factors of the leaves that are scaled. */
  readonly scales: ReadonlyMap<string, number>;
}

/** A layout that is being made. */
export interface MutableLayout {
  readonly boxes: Map<string, Box>;
  readonly shapes: Map<string, Shape>;
  readonly scales: Map<string, number>;
}

/** How the shape of a leaf is put into the scene. */
export function poseOf(id: string, { boxes, shapes, scales }: Layout): Pose {
  const factor = scales.get(id) ?? 1;
  const { box } = shapes.get(id) ?? EMPTY;
  const place = plus(boxes.get(id)?.center ?? ORIGIN, box.center, -factor);
  return { place, scale: [factor, factor], turn: 0 };
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
    const { members: _, ...own } = kindOf(mobject).fields as Fields;
    const named = referencesInFields(own, mobject)
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

/**
 * Puts a mobject in its place.
 *
 * @param self - the mobject, its defaults filled in.
 * @param known - its shape, where that is known.
 */
export type PlaceMobject = (mobject: Mobject, self: object, known?: Shape) => void;

/**
 * Carries out the placements of one mobject after another, in a layout in which all stand that come
 * before it (`placingOrder`).
 *
 * @param contents - of the scene's texts, formulas and elements; what is missing has no extent.
 */
export function placerIn(
  layout: MutableLayout,
  mobjects: readonly Mobject[],
  contents: Contents,
): PlaceMobject {
  const { boxes, shapes, scales } = layout;
  const systems = systemsIn(mobjects);
  const selections = selectionsIn(mobjects);
  const boxOf = (place: ReadPlace): Box => {
    if (typeof place === 'string') {
      return boxes.get(place) ?? union((selections.get(place) ?? []).map(boxOf));
    }
    if (!('on' in place)) return { center: place, width: 0, height: 0 };
    const system = systems.get(place.on) as System; // `references.ts` has seen to it
    return { center: pointOn(system, poseOf(system.leaf, layout), place), width: 0, height: 0 };
  };
  const move = (mobject: Mobject, by: Point) => {
    boxes.set(mobject.id, shifted(boxOf(mobject.id), by));
    for (const member of membersOf(mobject) ?? []) move(member, by);
  };
  const rimOf = (id: string) => {
    const shape = shapes.get(id);
    if (!shape?.rim) return undefined;
    const pose = poseOf(id, layout);
    return mapOutline(shape.rim, (point) => posed(pose, point));
  };
  const outlineOf = (id: string) => {
    const shape = shapes.get(id);
    return shape && firstOutline(shape, poseOf(id, layout));
  };
  const scale = (mobject: Mobject, factor: number, about: Point) => {
    boxes.set(mobject.id, scaledAbout(about, boxOf(mobject.id), factor));
    const members = membersOf(mobject);
    for (const member of members ?? []) scale(member, factor, about);
    if (!members) scales.set(mobject.id, (scales.get(mobject.id) ?? 1) * factor);
  };
  return (mobject, self, known) => {
    const kind = kindOf(mobject);
    const members = membersOf(mobject);
    if (members) {
      const ways = kind.arrange?.(
        self,
        members.map(({ id }) => boxOf(id)),
      );
      for (const [i, way] of ways?.entries() ?? []) move(members[i] as Mobject, way);
      boxes.set(mobject.id, union(members.map(({ id }) => boxOf(id))));
    } else {
      const measured = contents.get(mobject.id) ?? EMPTY;
      const shape =
        kind.follows?.(self, { boxOf, rimOf, outlineOf, moved: (point) => point }, measured) ??
        known ??
        kind.shape?.(self) ??
        kind.says?.(self, numberSaid(self), measured) ??
        measured;
      shapes.set(mobject.id, shape);
      // What stays in its place while a number counts need not be its middle.
      boxes.set(mobject.id, kind.says ? { ...shape.box, center: ORIGIN } : shape.box);
    }
    const { at = [] } = self as { readonly at?: TakenPlacement | readonly TakenPlacement[] };
    for (const placement of [at].flat()) {
      const box = boxOf(mobject.id);
      const factor = scaling(placement, box, boxOf);
      if (factor !== 1) scale(mobject, factor, box.center);
      else move(mobject, displacement(placement, box, boxOf));
    }
  };
}

/** What a number or a tracker says, as it is laid out. */
export const numberSaid = (self: object) => (self as { readonly value: number }).value;

function selectionsIn(mobjects: readonly Mobject[]): Map<string, readonly string[]> {
  return new Map(
    mobjects.flatMap((mobject) => [
      ...Object.entries(selectionsOf(mobject)),
      ...selectionsIn(membersOf(mobject) ?? []),
    ]),
  );
}
