/** What `swap` and `cyclicReplace` share. */
import { arcBend } from '../../bend.js';
import { edge } from '../../box.js';
import { type Direction, direction } from '../../common-fields.js';
import { withDefault } from '../../field.js';
import type { Track } from '../../track.js';
import { minus, ORIGIN, type Point, plus, vector } from '../../units.js';
import type { Cue } from '../verb.js';

export const placesFields = {
  /** Their edges change places, in place of their centres: so bars stay on the ground. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
};

/** Manim's `path_arc` of 90°. */
const ARC = Math.PI / 2;

/** Each of some mobjects goes to where the next one is on an arc, the last to where the first is. */
export function cycleTracks(
  cue: Cue,
  mobjects: readonly string[],
  alignedEdge: Direction,
): Track[] {
  const count = mobjects.length;
  const places = mobjects.map((id) => edge(cue.boxNow(id), vector(alignedEdge)));
  return mobjects.flatMap((id, index) => {
    const [from, to] = [places[index] as Point, places[(index + 1) % count] as Point];
    const way = minus(to, from);
    const bend = arcBend({ from, to }, ARC);
    return cue.leavesOf(id).map((leaf) => {
      const { place } = cue.now(leaf);
      return cue.track(
        leaf,
        'place',
        (share) => plus(plus(place, way, share), bend?.(share) ?? ORIGIN),
        { index, count },
      );
    });
  });
}
