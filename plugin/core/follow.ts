import type { Board, Look } from './look.js';
import { joinedBy, routeOf } from './route.js';
import type { Arrow, Leaf, Line } from './scene.js';
import { boxOn, type Stage } from './stage.js';
import { minus } from './units.js';

const isConnector = (leaf: Leaf): leaf is Arrow | Line =>
  leaf.kind === 'arrow' || leaf.kind === 'line';

/**
 * Gives arrows and lines their route on this board. Only those are worked out anew that are new,
 * have moved, or join something that looks otherwise than on the board before: the others keep their
 * very look, so that the painter sees that there is nothing to do.
 */
export function follow(stage: Stage, looks: Board, before: Board): Board {
  const connectors = stage.leaves.filter(isConnector);
  if (connectors.length === 0) return looks;
  const changed = (id: string) => looks.get(id) !== before.get(id);
  const board = new Map(looks);
  for (const leaf of connectors) {
    const look = looks.get(leaf.id);
    if (!look) continue;
    const joined = joinedBy(leaf).flatMap((id) => stage.families.get(id) ?? []);
    if (!changed(leaf.id) && look.route && !joined.some(({ id }) => changed(id))) continue;
    board.set(leaf.id, routed(stage, looks, leaf, look));
  }
  return board;
}

function routed(stage: Stage, board: Board, leaf: Arrow | Line, look: Look): Look {
  const home = stage.boxes.get(leaf.id)?.center ?? look.center;
  const route = routeOf(leaf, (id) => boxOn(stage, board, id), minus(look.center, home));
  return { ...look, route };
}
