import type { Arrow, Leaf, Line } from './mobject.js';
import { joinedBy, movedRoute, routeOf } from './route.js';
import { boxOn, type Stage } from './stage.js';
import type { State, States } from './state.js';
import { minus } from './units.js';

const isConnector = (leaf: Leaf): leaf is Arrow | Line =>
  leaf.kind === 'arrow' || leaf.kind === 'line';

/**
 * Gives arrows and lines their route at this moment: from place to place of what they join, be it on
 * the board or not. Only those are worked out anew that are new, have changed, or join something that
 * has moved since the moment before: the others keep their very state, so that the painter sees that
 * there is nothing to do.
 */
export function follow(stage: Stage, states: States, before: States): States {
  const connectors = stage.leaves.filter(isConnector);
  if (connectors.length === 0) return states;
  const hasMoved = (id: string) => states.get(id)?.place !== before.get(id)?.place;
  const followed = new Map(states);
  for (const leaf of connectors) {
    const state = states.get(leaf.id);
    if (!state?.look) continue;
    const joined = joinedBy(leaf).flatMap((id) => stage.families.get(id) ?? []);
    const isSame = state === before.get(leaf.id) && state.look.route;
    if (isSame && !joined.some(({ id }) => hasMoved(id))) continue;
    followed.set(leaf.id, routed(stage, states, leaf, state));
  }
  return followed;
}

/** In a fade it is off its way by as much as its look is off its place. */
function routed(stage: Stage, states: States, leaf: Arrow | Line, { place, look }: State): State {
  if (!look) return { place };
  const home = stage.boxes.get(leaf.id)?.center ?? place;
  const route = routeOf(leaf, (id) => boxOn(stage, states, id), minus(place, home));
  return { place, look: { ...look, route: movedRoute(route, minus(look.center, place)) } };
}
