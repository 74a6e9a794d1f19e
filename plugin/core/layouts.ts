/** Where everything stands before a verb moves it, at any values of the scene's trackers. */
import { dependentsIn } from './dependents.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import {
  type Contents,
  type Layout,
  type MutableLayout,
  numberSaid,
  placerIn,
  poseOf,
} from './layout.js';
import { EMPTY, type Shape } from './part.js';
import { placingOrder } from './placing-order.js';
import type { Pose } from './pose.js';
import { isTracker, selvesOf } from './taken.js';
import type { Values } from './values.js';

/** A mobject as it is laid out. */
export interface Laid {
  /** Its defaults filled in, and what values give it. */
  readonly self: object;
  readonly pose: Pose;
  readonly shape: Shape;
}

/** The layout of a scene at the values that its trackers have at first, and at any others. */
export interface Layouts {
  /** The mobjects in the order in which they are placed, the trackers before all others. */
  readonly order: readonly Mobject[];
  readonly first: Layout;
  /** The values at first. */
  readonly values: Values;
  /** The trackers on whose values it depends where a mobject stands and how it looks. */
  trackersOf(mobject: Mobject): readonly string[];
  laidAt(mobject: Mobject, values: Values): Laid;
}

/** Carries out all placements, at the values that trackers have at first. */
export const layOut = (mobjects: readonly Mobject[], contents: Contents): Layout =>
  layoutsOf(mobjects, contents).first;

/**
 * Carries out all placements. At other values only those are carried out again that depend on them.
 *
 * @param contents - of the scene's texts, formulas and elements; what is missing has no extent.
 * @throws SceneError when mobjects wait for each other.
 */
export function layoutsOf(mobjects: readonly Mobject[], contents: Contents): Layouts {
  const order = placingOrder(mobjects);
  const selves = selvesOf(mobjects);
  const trackers = order.filter(isTracker);
  const values: Record<string, number> = {};
  for (const tracker of trackers) values[tracker.id] = numberSaid(selves.at(tracker, values));
  const first: MutableLayout = { boxes: new Map(), shapes: new Map(), poses: new Map() };
  const placeFirst = placerIn(first, mobjects, contents);
  for (const mobject of order) placeFirst(mobject, selves.at(mobject, values));

  const trackersOf = dependentsIn(mobjects, order);
  const again = order.filter((mobject) => trackersOf(mobject).length > 0);
  // All that depends on values is placed anew whenever they change: so one layout does for all of them.
  const { boxes, shapes, poses } = first;
  const layout =
    again.length === 0
      ? first
      : { boxes: new Map(boxes), shapes: new Map(shapes), poses: new Map(poses) };
  const placeAgain = again.length === 0 ? placeFirst : placerIn(layout, mobjects, contents);
  let last: Values = values;
  const goTo = (now: Values) => {
    if (trackers.every(({ id }) => now[id] === last[id])) return;
    last = now;
    for (const mobject of again) {
      // A number is placed by what it says at first, and then keeps an edge in its place.
      const isSame = !selves.isGiven(mobject) || kindOf(mobject).says !== undefined;
      placeAgain(mobject, selves.at(mobject, now), isSame ? shapes.get(mobject.id) : undefined);
    }
  };
  return {
    order,
    first,
    values,
    trackersOf,
    laidAt(mobject, now) {
      if (!isTracker(mobject)) goTo(now);
      return {
        self: selves.at(mobject, now),
        pose: poseOf(mobject.id, layout),
        shape: layout.shapes.get(mobject.id) ?? EMPTY,
      };
    },
  };
}
