import { type Box, edge, shifted, union } from './box.js';
import { SceneError } from './error.js';
import type { Group, Leaf, Mobject, Placement } from './mobject.js';
import { routeBox, routeOf } from './route.js';
import type { Scene } from './scene.js';
import { FRAME, minus, ORIGIN, type Point, plus, vector } from './units.js';

/** How large the content of a text, formula or element is, in units, and how many parts it has. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly parts: number;
  /** Where an element of a drawing stands; all else begins in the centre of the frame. */
  readonly center?: Point;
}

/** Sizes of what only a browser can measure, by id. */
export type Sizes = ReadonlyMap<string, Size>;

/** Where everything stands before anything moves, by id; groups too. */
export type Boxes = ReadonlyMap<string, Box>;

/** Manim's default gaps. */
const BUFF = { nextTo: 0.25, toEdge: 0.5, arrange: 0.25 };

/**
 * Carries out all placements. The order does not matter: what a mobject is placed beside is placed
 * first, its group included, unless both are in that group.
 *
 * @throws SceneError when mobjects wait for each other.
 */
export function layOut(scene: Scene, sizes: Sizes): Boxes {
  const boxes = new Map<string, Box>();
  const parents = new Map<string, string>();
  const byId = new Map<string, Mobject>();
  const state = new Map<string, 'placing' | 'placed'>();
  const enlist = (mobjects: readonly Mobject[], parent?: string) => {
    for (const mobject of mobjects) {
      byId.set(mobject.id, mobject);
      if (parent !== undefined) parents.set(mobject.id, parent);
      if (mobject.kind === 'group') enlist(mobject.members, mobject.id);
    }
  };
  enlist(scene.mobjects);

  const settle = (id: string): Box => {
    // Whoever looks from outside a group must see its members where the group has taken them.
    let top = id;
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      if (state.get(at) !== 'placing') top = at;
    }
    place(top);
    const box = boxes.get(id);
    if (box && state.get(id) === 'placed') return box;
    throw new SceneError(
      `mobject '${id}'`,
      'its place depends on itself, by way of what it is placed beside. Break the circle.',
      scene.name,
    );
  };

  const place = (id: string) => {
    if (state.has(id)) return;
    state.set(id, 'placing');
    const mobject = byId.get(id) as Mobject;
    if (mobject.kind === 'group') {
      for (const member of mobject.members) place(member.id);
      if (mobject.arrange) arrange(mobject.members, mobject.arrange);
      boxes.set(id, union(mobject.members.map(settled)));
    } else {
      boxes.set(id, startBox(mobject, sizes, settle));
    }
    for (const placement of [mobject.at ?? []].flat()) {
      move(mobject, displacement(placement, settled(mobject), settle));
    }
    state.set(id, 'placed');
  };

  const settled = (mobject: Mobject) => boxes.get(mobject.id) as Box;
  const move = (mobject: Mobject, by: Point) => {
    boxes.set(mobject.id, shifted(settled(mobject), by));
    if (mobject.kind === 'group') for (const member of mobject.members) move(member, by);
  };
  const arrange = (members: readonly Mobject[], how: NonNullable<Group['arrange']>) => {
    const { direction = 'RIGHT', buff = BUFF.arrange } = how;
    for (const [i, member] of members.entries()) {
      const previous = members[i - 1];
      if (!previous) continue;
      const beside = { nextTo: previous.id, direction, buff };
      move(
        member,
        displacement(beside, settled(member), () => settled(previous)),
      );
    }
  };

  for (const mobject of scene.mobjects) place(mobject.id);
  return boxes;
}

/** The size of a leaf whose centre is wherever its look says. */
function startBox(leaf: Leaf, sizes: Sizes, settle: (id: string) => Box): Box {
  switch (leaf.kind) {
    case 'rectangle':
      return { center: ORIGIN, width: leaf.width, height: leaf.height };
    case 'arrow':
    case 'line':
      return routeBox(routeOf(leaf, settle));
    default: {
      const { width, height, center = ORIGIN } = sizes.get(leaf.id) ?? { width: 0, height: 0 };
      return { center, width, height };
    }
  }
}

/** How far a placement takes a box: Manim's `move_to`, `next_to`, `to_edge`, `align_to`, `shift`. */
export function displacement(placement: Placement, box: Box, boxOf: (id: string) => Box): Point {
  const targetBox = (target: string | Point): Box =>
    typeof target === 'string' ? boxOf(target) : { center: target, width: 0, height: 0 };
  if ('shift' in placement) return placement.shift;
  if ('moveTo' in placement) {
    const side = vector(placement.alignedEdge ?? 'ORIGIN');
    return minus(edge(targetBox(placement.moveTo), side), edge(box, side));
  }
  if ('nextTo' in placement) {
    const direction = vector(placement.direction ?? 'RIGHT');
    const aligned = vector(placement.alignedEdge ?? 'ORIGIN');
    const here = edge(box, plus(aligned, direction, -1));
    const there = edge(targetBox(placement.nextTo), plus(aligned, direction));
    return minus(plus(there, direction, placement.buff ?? BUFF.nextTo), here);
  }
  if ('alignTo' in placement) {
    const direction = vector(placement.direction);
    return along(
      direction,
      minus(edge(targetBox(placement.alignTo), direction), edge(box, direction)),
    );
  }
  const direction = vector(placement.toEdge);
  const frame: Box = { center: ORIGIN, width: FRAME.width, height: FRAME.height };
  const inner = plus(edge(frame, direction), direction, -(placement.buff ?? BUFF.toEdge));
  return along(direction, minus(inner, edge(box, direction)));
}

/** Only what the direction speaks of: aligning upper edges moves nothing sideways. */
function along(direction: Point, by: Point): Point {
  return [direction[0] ? by[0] : 0, direction[1] ? by[1] : 0];
}
