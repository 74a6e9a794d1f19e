/** What the verbs share by which a mobject grows out of a point. */
import type { Track } from '../../track.js';
import type { Point } from '../../units.js';
import { wayAbout } from '../basic/way-about.js';
import { type Cue, eachLeaf } from '../verb.js';

/**
 * The target grows out of a point, as one. What is on the board already stays as it is.
 *
 * @param turn - by which it is off its own at first, in radians.
 */
export function growTracks(cue: Cue, point: Point, turn = 0): Track[] {
  return eachLeaf(cue, (leaf, now, turns) => {
    if (now.shown) return [];
    const way = wayAbout(cue, leaf, { ...now, way: undefined }, point);
    const growing = (share: number) =>
      share === 1 ? undefined : way({ scale: share, turn: turn * (1 - share) });
    return [...cue.bring(leaf), cue.track(leaf, 'way', growing, turns)];
  });
}
