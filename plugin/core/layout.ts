/** Where everything stands before anything moves. */
import { pointAlong, wayAlong } from './along.js';
import { type Box, union } from './box.js';
import { changeOf, movedBy } from './carry-out-placement.js';
import type { ReadPlace } from './common-fields.js';
import { pointOn, type System, systemsIn } from './coordinates.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { membersOf, selectionsOf } from './leaves.js';
import { boxOutline } from './outline.js';
import { EMPTY, type Shape } from './part.js';
import { partNamed } from './part-named.js';
import { placementsIn, type TakenAt } from './placement.js';
import { boxOfShape, firstOutline, IN_SCENE, type Pose, rimOf } from './pose.js';
import { minus, ORIGIN } from './units.js';

/** The shapes of what only a browser can measure (texts, formulas, elements of a drawing), by id. */
export type Contents = ReadonlyMap<string, Shape>;

/** Where the leaves and groups stand, and what the leaves consist of, by id. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** How the shapes of the leaves are put into the scene. */
  readonly poses: ReadonlyMap<string, Pose>;
}

/** A layout that is being made. */
export interface MutableLayout {
  readonly boxes: Map<string, Box>;
  readonly shapes: Map<string, Shape>;
  readonly poses: Map<string, Pose>;
}

/** How the shape of a leaf is put into the scene. */
export const poseOf = (id: string, { poses }: Layout): Pose => poses.get(id) ?? IN_SCENE;

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
  const { boxes, shapes, poses } = layout;
  const systems = systemsIn(mobjects);
  const selections = selectionsIn(mobjects);
  const boxOf = (place: ReadPlace): Box => {
    if (typeof place === 'string') {
      return boxes.get(place) ?? union((selections.get(place) ?? []).map(boxOf));
    }
    if (!('on' in place)) return { center: place, width: 0, height: 0 };
    if (place.along !== undefined) {
      const shape = shapes.get(place.on);
      const way = shape ? wayAlong(shape, poseOf(place.on, layout)) : boxOutline(boxOf(place.on));
      return { center: pointAlong(way, place.along), width: 0, height: 0 };
    }
    const system = systems.get(place.on) as System; // `references.ts` has seen to it
    return { center: pointOn(system, poseOf(system.leaf, layout), place), width: 0, height: 0 };
  };
  const partOf = (id: string, name: string) =>
    boxOf(partNamed(id, name, [...boxes.keys(), ...selections.keys()]));
  const rimOfLeaf = (id: string) => {
    const shape = shapes.get(id);
    return shape && rimOf(shape, poseOf(id, layout));
  };
  const outlineOf = (id: string) => {
    const shape = shapes.get(id);
    return shape && firstOutline(shape, poseOf(id, layout));
  };
  const stand = (id: string, pose: Pose) => {
    poses.set(id, pose);
    boxes.set(id, boxOfShape(shapes.get(id) ?? EMPTY, pose));
  };
  /** Moves, scales and turns a mobject, its members with it. */
  const change = (mobject: Mobject, to: (pose: Pose) => Pose) => {
    const members = membersOf(mobject);
    if (!members) return stand(mobject.id, to(poseOf(mobject.id, layout)));
    for (const member of members) change(member, to);
    boxes.set(mobject.id, union(members.map(({ id }) => boxOf(id))));
  };
  return (mobject, self, known) => {
    const kind = kindOf(mobject);
    const members = membersOf(mobject);
    if (members) {
      const ways = kind.arrange?.(
        self,
        members.map(({ id }) => boxOf(id)),
        (i, name) => partOf(members[i]?.id ?? '', name),
      );
      for (const [i, way] of ways?.entries() ?? []) change(members[i] as Mobject, movedBy(way));
      boxes.set(mobject.id, union(members.map(({ id }) => boxOf(id))));
    } else {
      const measured = contents.get(mobject.id) ?? EMPTY;
      const shape =
        kind.follows?.(
          self,
          { boxOf, rimOf: rimOfLeaf, outlineOf, moved: (point) => point },
          measured,
        ) ??
        known ??
        kind.shape?.(self) ??
        kind.says?.(self, numberSaid(self), measured) ??
        measured;
      shapes.set(mobject.id, shape);
      // What stays in its place while a number counts need not be its middle.
      const place = kind.says ? minus(ORIGIN, shape.box.center) : ORIGIN;
      stand(mobject.id, { ...IN_SCENE, place });
    }
    for (const placement of placementsIn((self as { readonly at?: TakenAt }).at)) {
      change(mobject, changeOf(placement, { id: mobject.id, boxOf, partOf }));
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
