import type { State } from './channels.js';
import { type Picture, stateIn } from './picture.js';
import { ORIGIN } from './units.js';

/**
 * A picture between two others without any movement: what comes fades in where it belongs, what goes
 * fades out where it was, what has changed fades in as it is now.
 *
 * @param share - 0 to 1.
 */
export function fadeBetween(before: Picture, after: Picture, share: number): Picture {
  const leaves = new Map<string, number>();
  const states: State[] = [];
  for (const id of after.cast.states.keys()) {
    const [from, to] = [stateIn(before, id), stateIn(after, id)];
    leaves.set(id, states.length);
    if (from?.shown && !to?.shown) states.push(faded(from, 1 - share));
    else if (to) states.push(to.shown && from !== to ? faded(to, share) : to);
  }
  return { ...after, moving: { leaves, states } };
}

/** A state, seen only so far; 0 to 1. */
function faded(state: State, share: number): State {
  const way = state.way ?? { opacity: 1, away: ORIGIN };
  return { ...state, way: { ...way, opacity: way.opacity * share } };
}
