import { displacement } from '../layout.js';
import type { Leaf, Placement } from '../mobject.js';
import type { MoveTo, Shift } from '../scene.js';
import { boxOn } from '../stage.js';
import { plus } from '../units.js';
import { type Change, type Cue, leafShare, TOGETHER, type Verb } from './verb.js';

/**
 * All leaves of the target go the same way, as the members of Manim's groups do: also those that are
 * not on the board, so that they come where the others have gone.
 */
function move(target: string, placement: Placement, cue: Cue) {
  const boxNow = (id: string) => boxOn(cue.stage, cue.states, id);
  const by = displacement(placement, boxNow(target), boxNow);
  return (leaf: Leaf): Change => {
    const share = leafShare(cue, leaf);
    return (state, alpha) => {
      if (alpha === 0) return state;
      const { place, look } = state;
      const done = share(alpha);
      return {
        place: plus(place, by, done),
        look: look && { ...look, center: plus(look.center, by, done) },
      };
    };
  };
}

/** Manim's `mobject.animate.move_to(...)`. */
export const moveTo: Verb<MoveTo> = {
  introduces: false,
  defaults: TOGETHER,
  changes: ({ target, to, alignedEdge = 'ORIGIN' }, cue) =>
    move(target, { moveTo: to, alignedEdge }, cue),
};

/** Manim's `mobject.animate.shift(...)`. */
export const shift: Verb<Shift> = {
  introduces: false,
  defaults: TOGETHER,
  changes: ({ target, by }, cue) => move(target, { shift: by }, cue),
};
