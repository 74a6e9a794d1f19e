/** Places by coordinates: `{ on: 'axes', at: [x, y] }`, Manim's `axes.c2p(x, y)`. */
import { type Coordinates, completeMobject } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { leavesOf, membersOf } from './leaves.js';
import { type Pose, posed } from './pose.js';
import { type Point, plus } from './units.js';

/** The leaf that takes the coordinates along, in whose own frame they are. */
export interface System {
  readonly leaf: string;
  readonly coordinates: Coordinates;
}

/** The point of a system in the scene, where its leaf stands so. */
export function pointOn({ coordinates: { origin, x, y } }: System, pose: Pose, at: Point): Point {
  return posed(pose, plus(plus(origin, x, at[0]), y, at[1]));
}

/** The mobjects that have coordinates, by id. */
export function systemsIn(mobjects: readonly Mobject[]): Map<string, System> {
  const systems = new Map<string, System>();
  for (const mobject of mobjects) {
    const kind = kindOf(mobject);
    const [leaf] = leavesOf([mobject]);
    const coordinates = kind.coordinates?.(completeMobject(kind, mobject));
    if (coordinates && leaf) systems.set(mobject.id, { leaf: leaf.id, coordinates });
    for (const [id, system] of systemsIn(membersOf(mobject) ?? [])) systems.set(id, system);
  }
  return systems;
}
