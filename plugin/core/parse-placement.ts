/** How places, directions and placements are read. */
import { didYouMean, SceneError } from './error.js';
import type * as board from './mobject.js';
import { choice, list, name, number, object, optional, plain, type Reader, shown } from './read.js';
import { DIRECTION_NAMES, type Point } from './units.js';

/** Scene units; more than anybody draws. */
export const coordinate = number(-1000, 1000);

/** A place or a vector. */
export const point: Reader<Point> = (value, place) => {
  const numbers = Array.isArray(value) ? list(coordinate)(value, place) : [];
  if (numbers.length === 2) return numbers as unknown as Point;
  throw new SceneError(place, `expected a point [x, y], got ${shown(value)}.`);
};

/** A direction by name or as a vector. */
export const direction: Reader<board.Direction> = (value, place) =>
  Array.isArray(value) ? point(value, place) : choice(...DIRECTION_NAMES)(value, place);

/** A mobject, or a point. */
export const idOrPoint: Reader<string | Point> = (value, place) =>
  typeof value === 'string' ? name(value, place) : point(value, place);

const placements: Record<string, Reader<board.Placement>> = {
  moveTo: object('moveTo', { moveTo: idOrPoint, alignedEdge: optional(direction) }),
  nextTo: object('nextTo', {
    nextTo: idOrPoint,
    direction: optional(direction),
    buff: optional(coordinate),
    alignedEdge: optional(direction),
  }),
  toEdge: object('toEdge', { toEdge: direction, buff: optional(coordinate) }),
  alignTo: object('alignTo', { alignTo: idOrPoint, direction }),
  shift: object('shift', { shift: point }),
};

const placement: Reader<board.Placement> = (value, place) => {
  const fields = Object.keys(plain(value, place, 'a placement'));
  const word = fields.find((field) => Object.hasOwn(placements, field));
  if (word) return (placements[word] as Reader<board.Placement>)(value, place);
  const hint = didYouMean(fields[0] ?? '', Object.keys(placements));
  throw new SceneError(place, `is no placement.${hint}`);
};

/** One placement or several. */
export const at: Reader<board.Placement | readonly board.Placement[]> = (value, place) =>
  Array.isArray(value) ? list(placement)(value, place) : placement(value, place);
