/** Where everything stands before anything moves. */
import { type Box, scaledAbout, shifted, union } from './box.js';
import type { ReadPlace } from './common-fields.js';
import { pointOn, type System, systemsIn } from './coordinates.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { mapOutline } from './outline.js';
import { EMPTY, type Shape } from './part.js';
import { displacement, scaling, type TakenPlacement } from './placement.js';
import { firstOutline, type Pose, posed } from './pose.js';
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
