/** What `fadeIn` and `fadeOut` share. */
import type { Place } from '../common-fields.js';
import { minus, type Point } from '../units.js';
import type { Cue } from './verb.js';

/** From the centre of a mobject to the point, or the centre of the mobject, that it comes from or goes to. */
export function shiftFrom(cue: Cue, center: Point, other: Place | undefined) {
  if (other === undefined) return undefined;
  return minus(cue.boxNow(other).center, center);
}
