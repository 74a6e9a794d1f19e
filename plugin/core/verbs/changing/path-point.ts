/** Points along a mobject. */
import { pointAlong } from '../../along.js';
import { boxOutline, type Outline } from '../../outline.js';
import { firstOutline } from '../../pose.js';
import type { Point } from '../../units.js';
import type { Cue } from '../verb.js';

/** Manim's `point_from_proportion`: the point at a share (0 to 1) of a mobject's length, where it is now. */
export function pointOfPath(cue: Cue, path: string): (share: number) => Point {
  const { points } = outlineOf(cue, path);
  return (share) => pointAlong({ points, closed: false, isEven: true }, share);
}

/** The first outline of a mobject; of what has none, such as a text, its box. */
function outlineOf(cue: Cue, path: string): Outline {
  for (const leaf of cue.leavesOf(path)) {
    const state = cue.seen(leaf);
    const outline = firstOutline(state.shape, state);
    if (outline) return outline;
  }
  return boxOutline(cue.boxNow(path));
}
