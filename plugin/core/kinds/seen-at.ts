import type { Place } from '../common-fields.js';
import type { Point } from '../units.js';
import type { Seen } from './kind.js';

/** Where a place is now: of a mobject its middle; a point has gone where its own mobject was moved. */
export const seenAt = (place: Place, seen: Seen): Point =>
  typeof place === 'string' || 'on' in place ? seen.boxOf(place).center : seen.moved(place);
