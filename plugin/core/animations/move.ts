import { displacement } from '../layout.js';
import type { Leaf, MoveTo, Placement, Shift } from '../scene.js';
import { boxOn } from '../stage.js';
import { plus } from '../units.js';
import { type Change, type Cue, leafShare, TOGETHER, type Verb } from './verb.js';

/** All leaves of the target go the same way, as the members of Manim's groups do. */
function move(target: string, placement: Placement, cue: Cue) {
  const boxNow = (id: string) => boxOn(cue.stage, cue.board, id);
  const by = displacement(placement, boxNow(target), boxNow);
  return (leaf: Leaf): Change => {
    const share = leafShare(cue, leaf);
    return (look, alpha) =>
      look && alpha > 0 ? { ...look, center: plus(look.center, by, share(alpha)) } : look;
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
