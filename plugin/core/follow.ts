/** What follows others, such as arrows, has its parts made anew wherever those are. */
import { pointAlong, wayAlong } from './along.js';
import { type Box, union } from './box.js';
import type { Cast, Follower } from './cast.js';
import type { State } from './channels.js';
import type { ReadOnCoordinates, ReadPlace } from './common-fields.js';
import { pointOn, type System } from './coordinates.js';
import type { Seen } from './kinds/kind.js';
import { numberSaid } from './layout.js';
import type { Laid } from './layouts.js';
import { boxOutline } from './outline.js';
import { boxOfState, firstOutline, IN_SCENE, type Pose, posed, rimOf } from './pose.js';
import { minus, type Point } from './units.js';
import type { Values } from './values.js';

type StateOf = (leaf: string) => State;

/** Gives a follower the shape that it has where the others are. */
export type Follow = (own: State, stateOf: StateOf) => State;

/**
 * The function that follows. As long as neither the follower nor what it follows has another state, it
 * gives the same object, so that a painter sees that there is nothing to do.
 */
export function followOf(cast: Cast, follower: Follower): Follow {
  const leaves = follower.others.flatMap((id) => cast.families.get(id) ?? []);
  // A tracker sees only those before it.
  const trackers = follower.kind.compile ? follower.others : cast.trackers;
  let last:
    | { readonly own: State; readonly seen: readonly State[]; readonly state: State }
    | undefined;
  return (own, stateOf) => {
    const seen = leaves.map(stateOf);
    const isSame = last?.own === own && last.seen.every((state, i) => state === seen[i]);
    if (last && isSame) return last.state;
    const laid = follower.laidAt?.(valuesOf(trackers, stateOf)) ?? follower.first;
    const itself = followed(cast, follower, laid, own, stateOf);
    const state = own.likeness ? { ...itself, shape: own.likeness.shape(own, itself) } : itself;
    last = { own, seen, state };
    return state;
  };
}

/** What trackers say now. */
const valuesOf = (trackers: readonly string[], stateOf: StateOf): Values =>
  Object.fromEntries(trackers.map((id) => [id, stateOf(id).value]));

function followed(
  cast: Cast,
  { kind, first, laidAt, measured }: Follower,
  { self, pose: laidPose, shape }: Laid,
  own: State,
  stateOf: StateOf,
): State {
  const pose = laidAt ? moved(laidPose, first.pose, own) : own;
  if (kind.follows) {
    const only = (id: string) => {
      const [leaf, ...more] = cast.families.get(id) ?? [];
      return leaf !== undefined && more.length === 0 ? stateOf(leaf) : undefined;
    };
    const others: Seen = {
      boxOf: (place) => boxIn(cast, stateOf, place),
      rimOf(id) {
        const state = only(id);
        return state && rimOf(state.shape, state);
      },
      outlineOf(id) {
        const state = only(id);
        return state && firstOutline(state.shape, state);
      },
      moved: (point) => posed(pose, point),
    };
    return { ...own, ...IN_SCENE, shape: kind.follows(self, others, measured) };
  }
  const { place, scale, turn } = pose;
  const value = saidIn(self, first.self, own.value);
  const now = { ...own, place, scale, turn, value };
  if (kind.says) return { ...now, shape: kind.says(self, value, measured) };
  return laidAt ? { ...now, shape } : now;
}

/** What a number or a tracker says: verbs add to what values give it. */
function saidIn(self: object, first: object, own: number): number {
  if (!('value' in self)) return own;
  return own + numberSaid(self) - numberSaid(first);
}

/** A pose after what a verb has made of another one: as if the same had been done to it. */
function moved(pose: Pose, before: Pose, after: Pose): Pose {
  const factors: Point = [after.scale[0] / before.scale[0], after.scale[1] / before.scale[1]];
  const { place } = after;
  const turn = after.turn - before.turn;
  return {
    place: posed({ place, scale: factors, turn }, minus(pose.place, before.place)),
    scale: [factors[0] * pose.scale[0], factors[1] * pose.scale[1]],
    turn: pose.turn + turn,
  };
}

/** The box of a mobject at its place, on the board or not; of a point an empty one. */
export function boxIn(cast: Cast, stateOf: StateOf, place: ReadPlace): Box {
  if (typeof place !== 'string') {
    return { center: 'on' in place ? placeOn(cast, stateOf, place) : place, width: 0, height: 0 };
  }
  const boxes = (cast.families.get(place) ?? []).map((leaf) => boxOfState(stateOf(leaf)));
  const [first, ...more] = boxes;
  return first && more.length === 0 ? first : union(boxes);
}

/** Where coordinates are now, or a share of what is drawn. */
function placeOn(cast: Cast, stateOf: StateOf, place: ReadOnCoordinates): Point {
  if (place.along !== undefined) {
    const [leaf, ...more] = cast.families.get(place.on) ?? [];
    const state = leaf !== undefined && more.length === 0 ? stateOf(leaf) : undefined;
    const way = state ? wayAlong(state.shape, state) : boxOutline(boxIn(cast, stateOf, place.on));
    return pointAlong(way, place.along);
  }
  const system = cast.systems.get(place.on) as System; // `references.ts` has seen to it
  return pointOn(system, stateOf(system.leaf), place);
}
