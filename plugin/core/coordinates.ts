/** Places by coordinates: `{ on: 'axes', at: [x, y] }`, Manim's `axes.c2p(x, y)`. */
import type { OnCoordinates } from './common-fields.js';
import { type Coordinates, completeMobject } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { leavesOf, membersOf } from './leaves.js';
import { type Pose, posed } from './pose.js';
import { type Point, plus } from './units.js';

/** The leaf that takes the coordinates along, in whose own frame they are. */
export interface System {
  readonly leaf: string;
  readonly coordinates: Coordinates;
  /** Of a graph: its point at some x, by these coordinates. */
  readonly pointAt?: (x: number) => Point;
}

/** The point of a system in the scene, where its leaf stands so. */
export function pointOn(
  { coordinates: { origin, x, y }, pointAt }: System,
  pose: Pose,
  place: Exclude<OnCoordinates, { readonly along: number }>,
): Point {
  const at = place.at ?? pointAt?.(place.x) ?? [place.x, 0];
  return posed(pose, plus(plus(origin, x, at[0]), y, at[1]));
}

/** The mobjects that have coordinates, by id: a graph has those of its axes. */
export function systemsIn(mobjects: readonly Mobject[]): Map<string, System> {
  const systems = new Map<string, System>();
  const graphs: { id: string; of: string; pointAt: (x: number) => Point }[] = [];
  const enlist = (mobject: Mobject) => {
    const kind = kindOf(mobject);
    const self = completeMobject(kind, mobject);
    const coordinates = kind.coordinates?.(self);
    const [leaf] = coordinates ? leavesOf([mobject]) : [];
    if (coordinates && leaf) systems.set(mobject.id, { leaf: leaf.id, coordinates });
    const graph = kind.graph?.(self);
    // Sound: where it was read, ids stand for mobjects.
    if (graph) graphs.push({ id: mobject.id, ...graph, of: graph.of as string });
    membersOf(mobject)?.forEach(enlist);
  };
  mobjects.forEach(enlist);
  for (const { id, of, pointAt } of graphs) {
    const system = systems.get(of);
    if (system) systems.set(id, { ...system, pointAt });
  }
  return systems;
}
