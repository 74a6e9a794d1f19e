/** What `scale`, `stretch` and `autoZoom` share. */
import type { Track } from '../../track.js';
import { minus, type Point, plus } from '../../units.js';
import { type Cue, eachLeaf } from '../verb.js';

/**
 * All leaves of the target are scaled about one point, and go on with it.
 *
 * @param by - the factors in x and y.
 * @param to - where the point goes; without it, it stays.
 */
export function scaleTracks(cue: Cue, [x, y]: Point, about: Point, to = about): Track[] {
  const way = minus(to, about);
  return eachLeaf(cue, (leaf, { place, scale }, turn) => {
    const from = minus(place, about);
    const factors = (share: number): Point => [1 + (x - 1) * share, 1 + (y - 1) * share];
    const scaled = ([a, b]: Point, share: number): Point => {
      const [fx, fy] = factors(share);
      return [a * fx, b * fy];
    };
    return [
      cue.track(leaf, 'scale', (share) => scaled(scale, share), turn),
      cue.track(leaf, 'place', (share) => plus(plus(about, way, share), scaled(from, share)), turn),
    ];
  });
}
