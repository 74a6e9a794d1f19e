/** What `swap` and `cyclicReplace` share. */
import { edge } from '../../box.js';
import { type Direction, direction } from '../../common-fields.js';
import { withDefault } from '../../field.js';
import type { Track } from '../../track.js';
import { minus, type Point, plus, turned, vector } from '../../units.js';
import type { Cue } from '../verb.js';

export const placesFields = {
  /** Their edges change places, in place of their centres: so bars stay on the ground. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
};

/** Manim's `path_arc` of 90°. */
const ARC = Math.PI / 2;

/** How far something has gone at a share of its way, which is an arc, counter-clockwise. */
function alongArc(way: Point): (share: number) => Point {
  const center = plus([way[0] / 2, way[1] / 2], turned(way, Math.PI / 2), 0.5 / Math.tan(ARC / 2));
  return (share) => plus(center, turned(minus([0, 0], center), ARC * share));
}

/** Each of some mobjects goes to where the next one is, the last to where the first is. */
export function cycleTracks(
  cue: Cue,
  mobjects: readonly string[],
  alignedEdge: Direction,
): Track[] {
  const count = mobjects.length;
  const places = mobjects.map((id) => edge(cue.boxNow(id), vector(alignedEdge)));
  return mobjects.flatMap((id, index) => {
    const way = minus(places[(index + 1) % count] as Point, places[index] as Point);
    const gone = alongArc(way);
    return cue.leavesOf(id).map((leaf) => {
      const { place } = cue.now(leaf);
      return cue.track(leaf, 'place', (share) => plus(place, gone(share)), { index, count });
    });
  });
}
