/** What follows others, such as arrows, has its parts made anew wherever those are. */
import { type Box, union } from './box.js';
import type { Cast, Follower } from './cast.js';
import type { Likeness, State } from './channels.js';
import type { OnCoordinates, Place } from './common-fields.js';
import { pointOn, type System } from './coordinates.js';
import type { Shape } from './part.js';
import { boxOfState, IN_SCENE, posed, rimOfState } from './pose.js';
import type { Point } from './units.js';

type StateOf = (leaf: string) => State;

/** Gives a follower the shape that it has where the others are. */
export type Follow = (own: State, stateOf: StateOf) => State;

/**
 * The function that follows. As long as neither the follower nor what it follows has another state, it
 * gives the same object, so that a painter sees that there is nothing to do.
 */
export function followOf(cast: Cast, { kind, self, others }: Follower): Follow {
  const leaves = others.flatMap((id) => cast.families.get(id) ?? []);
  let last:
    | { readonly own: State; readonly seen: readonly State[]; readonly state: State }
    | undefined;
  return (own, stateOf) => {
    const seen = leaves.map(stateOf);
    const isSame = last?.own === own && last.seen.every((state, i) => state === seen[i]);
    if (last && isSame) return last.state;
    const shape = kind.follows?.(self, {
      boxOf: (place) => boxIn(cast, stateOf, place),
      rimOf(id) {
        const [only, ...more] = cast.families.get(id) ?? [];
        return only !== undefined && more.length === 0 ? rimOfState(stateOf(only)) : undefined;
      },
      moved: (point) => posed(own, point),
    });
    const told = shape ?? own.shape;
    const state: State = { ...own, ...IN_SCENE, shape: likened(told, own.likeness) };
    last = { own, seen, state };
    return state;
  };
}

/** The shape of a follower that comes out of something else. */
function likened(shape: Shape, likeness: Likeness | undefined): Shape {
  if (!likeness) return shape;
  const { from, to, share, morph } = likeness;
  return share === 0 ? from.shape : morph(from, { ...to, shape })(share);
}

/** The box of a mobject at its place, on the board or not; of a point an empty one. */
export function boxIn(cast: Cast, stateOf: StateOf, place: Place): Box {
  if (typeof place !== 'string') {
    return { center: 'on' in place ? onSystem(cast, stateOf, place) : place, width: 0, height: 0 };
  }
  const boxes = (cast.families.get(place) ?? []).map((leaf) => boxOfState(stateOf(leaf)));
  const [first, ...more] = boxes;
  return first && more.length === 0 ? first : union(boxes);
}

/** Where coordinates are now. */
function onSystem({ systems }: Cast, stateOf: StateOf, { on, at }: OnCoordinates): Point {
  const system = systems.get(on) as System; // `references.ts` has seen to it
  return pointOn(system, stateOf(system.leaf), at);
}
