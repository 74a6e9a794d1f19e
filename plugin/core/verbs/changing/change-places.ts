/** What `swap` and `cyclicReplace` share. */
import type { Track } from '../../track.js';
import { minus, type Point, plus, turned } from '../../units.js';
import type { Cue } from '../verb.js';

/** Manim's `path_arc` of 90°. */
const ARC = Math.PI / 2;

/** How far something has gone at a share of its way, which is an arc, counter-clockwise. */
function alongArc(way: Point): (share: number) => Point {
  const center = plus([way[0] / 2, way[1] / 2], turned(way, Math.PI / 2), 0.5 / Math.tan(ARC / 2));
  return (share) => plus(center, turned(minus([0, 0], center), ARC * share));
}

/** Each of some mobjects goes to where the next one is, the last to where the first is. */
export function cycleTracks(cue: Cue, mobjects: readonly string[]): Track[] {
  const count = mobjects.length;
  const centers = mobjects.map((id) => cue.boxNow(id).center);
  return mobjects.flatMap((id, index) => {
    const way = minus(centers[(index + 1) % count] as Point, centers[index] as Point);
    const gone = alongArc(way);
    return cue.leavesOf(id).map((leaf) => {
      const { place } = cue.now(leaf);
      return cue.track(leaf, 'place', (share) => plus(place, gone(share)), { index, count });
    });
  });
}
