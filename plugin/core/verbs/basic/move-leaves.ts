/** What `moveTo` and `shift` share. */
import type { Box } from '../../box.js';
import { displacement } from '../../carry-out-placement.js';
import { partNamed } from '../../part-named.js';
import type { TakenPlacement } from '../../placement.js';
import type { Track } from '../../track.js';
import { plus } from '../../units.js';
import { type Cue, eachLeaf } from '../verb.js';

/**
 * All leaves of the target go the same way, as the members of Manim's groups do: also those that are
 * not on the board, so that they come where the others have gone.
 */
export function moveTracks(target: string, placement: TakenPlacement, cue: Cue): Track[] {
  const by = displacement(placement, { id: target, boxOf: cue.boxNow, partOf: partsNow(cue) });
  return eachLeaf(cue, (leaf, { place }, turn) => [
    cue.track(leaf, 'place', (share) => plus(place, by, share), turn),
  ]);
}

/** Gives the box of a part of a mobject. */
export const partsNow =
  (cue: Cue) =>
  (id: string, name: string): Box => {
    const isThere = cue.leavesOf(`${id}.${name}`).length > 0;
    return cue.boxNow(partNamed(id, name, isThere ? [`${id}.${name}`] : cue.membersOf(id)));
  };
