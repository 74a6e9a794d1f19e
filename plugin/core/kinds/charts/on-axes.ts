/** What graphs, areas and other things of coordinates have in common. */
import { coordinates } from '../../common-fields.js';
import { list, referenceWithCoordinates } from '../../field.js';
import type { Point } from '../../units.js';
import type { Seen } from '../kind.js';

export const onAxes = {
  /** The axes, number line or number plane whose coordinates these are. */
  of: referenceWithCoordinates,
  /** By those coordinates, from the first to the last. */
  points: list(coordinates),
};

/** Where a point by coordinates is seen. */
export const seenOn = (seen: Seen, on: string, at: Point) => seen.boxOf({ on, at }).center;
