/** What `rotate` and `rotating` share. */
import type { Track } from '../../track.js';
import { minus, type Point, plus, turned } from '../../units.js';
import { type Cue, eachLeaf } from '../verb.js';

/**
 * All leaves of the target go round one point, on arcs.
 *
 * @param angle - in radians, counter-clockwise.
 */
export function rotateTracks(cue: Cue, angle: number, about: Point): Track[] {
  return eachLeaf(cue, (leaf, { place, turn: now }, turn) => {
    const from = minus(place, about);
    return [
      cue.track(leaf, 'turn', (share) => now + angle * share, turn),
      cue.track(leaf, 'place', (share) => plus(about, turned(from, angle * share)), turn),
    ];
  });
}
