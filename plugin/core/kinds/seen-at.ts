import type { ReadPlace } from '../common-fields.js';
import type { Point } from '../units.js';
import type { Seen } from './kind.js';

/** Where a place is now: of a mobject its middle; a point has gone where its own mobject was moved. */
export const seenAt = (place: ReadPlace, seen: Seen): Point =>
  typeof place === 'string' || 'on' in place ? seen.boxOf(place).center : seen.moved(place);
