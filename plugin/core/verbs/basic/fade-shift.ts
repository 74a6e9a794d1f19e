/** What `fadeIn` and `fadeOut` share. */

import type { Way } from '../../channels.js';
import type { ReadPlace } from '../../common-fields.js';
import { remembered } from '../../remembered.js';
import { minus, type Point } from '../../units.js';
import type { Cue } from '../verb.js';

/**
 * The way of all leaves that are only shifted: they share it, for making a thousand of them at every
 * frame costs as much as all else.
 *
 * @param opacity - 0 to 1, and how much of the shift there is, at a share of the way.
 */
export const sharedWay = ([x, y]: Point, at: (share: number) => readonly [number, number]) =>
  remembered((share): Way => {
    const [opacity, part] = at(share);
    return { opacity: Math.min(1, Math.max(0, opacity)), away: [x * part, y * part] };
  });

/** From the centre of a mobject to the point, or the centre of the mobject, that it comes from or goes to. */
export function shiftFrom(cue: Cue, center: Point, other: ReadPlace | undefined) {
  if (other === undefined) return undefined;
  return minus(cue.boxNow(other).center, center);
}
