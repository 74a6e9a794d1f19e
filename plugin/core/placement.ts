/** Where a mobject goes: Manim's `move_to`, `next_to`, `to_edge`, `align_to`, `shift` and `scale`. */
import {
  coordinate,
  direction,
  length,
  placeByValues,
  placeOnCoordinatesByValues,
  point,
} from './common-fields.js';
import {
  defined,
  either,
  type Field,
  keyed,
  list,
  name,
  number,
  object,
  optional,
  type Reference,
  reference,
  type TakenOf,
  type ValueOf,
  valued,
  withDefault,
} from './field.js';
import type { Point } from './units.js';
import type { Valued } from './values.js';

export const moveTo = {
  /** Its centre goes there. */
  moveTo: placeByValues,
  /** The edges of both that come together, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
};

export const nextTo = {
  /** It goes beside that. */
  nextTo: placeByValues,
  direction: withDefault(direction, 'RIGHT'),
  /** The gap between both, in units. */
  buff: withDefault(coordinate, 0.25),
  /** The edges of both that are level, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
  /** The parts of both that are level, by their name: Manim's `submobject_to_align`. */
  alignedPart: optional(name),
};

export const toEdge = {
  /** The edge or corner of the frame that it goes to. */
  toEdge: direction,
  /** The gap that is left, in units. */
  buff: withDefault(coordinate, 0.5),
};

export const toCorner = {
  /** The corner of the frame that it goes to. */
  toCorner: direction,
  /** The gap that is left on both sides, in units. */
  buff: withDefault(coordinate, 0.5),
};

const alignTo = {
  /** Its edge in that direction goes level with that one's. */
  alignTo: placeByValues,
  direction,
};

const shift = {
  /** It goes by so many units. */
  shift: valued(point),
};

const setX = {
  /** Its centre goes to that x, and stays on its level. */
  setX: valued(coordinate),
};

const setY = {
  /** Its centre goes to that y, straight up or down. */
  setY: valued(coordinate),
};

const matchX = {
  /** Its centre goes over or under that one's. */
  matchX: placeByValues,
};

const matchY = {
  /** Its centre goes level with that one's. */
  matchY: placeByValues,
};

const rotate = {
  /** It turns by that angle, in radians, counter-clockwise. */
  rotate: valued(number(-1000, 1000)),
  /** About that; without it, about its centre. */
  about: optional(placeByValues),
};

const scale = {
  /** It is scaled by that factor, about its centre. */
  scale: valued(number(0.001, 1000)),
};

const matchWidth = {
  /** It is scaled until it is as wide as that. */
  matchWidth: reference,
};

const matchHeight = {
  /** It is scaled until it is as high as that. */
  matchHeight: reference,
};

const scaleToFitWidth = {
  /** It is scaled until it is that wide, in units. */
  scaleToFitWidth: valued(length),
};

const scaleToFitHeight = {
  /** It is scaled until it is that high, in units. */
  scaleToFitHeight: valued(length),
};

export const PLACEMENTS = {
  /** Its centre goes there. */
  on: placeOnCoordinatesByValues,
  moveTo: object('moveTo', moveTo),
  nextTo: object('nextTo', nextTo),
  toEdge: object('toEdge', toEdge),
  toCorner: object('toCorner', toCorner),
  alignTo: object('alignTo', alignTo),
  shift: object('shift', shift),
  setX: object('setX', setX),
  setY: object('setY', setY),
  matchX: object('matchX', matchX),
  matchY: object('matchY', matchY),
  rotate: object('rotate', rotate),
  scale: object('scale', scale),
  matchWidth: object('matchWidth', matchWidth),
  matchHeight: object('matchHeight', matchHeight),
  scaleToFitWidth: object('scaleToFitWidth', scaleToFitWidth),
  scaleToFitHeight: object('scaleToFitHeight', scaleToFitHeight),
};

/** Where a mobject goes. Placements are carried out in order, by bounding boxes, as in Manim. */
export type Placement = ValueOf<(typeof PLACEMENTS)[keyof typeof PLACEMENTS]>;

/** The same at one moment. */
export type TakenPlacement = TakenOf<(typeof PLACEMENTS)[keyof typeof PLACEMENTS]>;

const placement: Field<Placement, 'needed', TakenPlacement> = defined(
  'placement',
  keyed('a placement', PLACEMENTS),
);

/** A place for the centre, by itself; one placement or several. */
export type At = Reference | Valued<Point> | Placement | readonly Placement[];

/** The same at one moment. */
export type TakenAt = string | Point | TakenPlacement | readonly TakenPlacement[];

/** A place for the centre, by itself; one placement or several. */
export const at: Field<At, 'needed', TakenAt> = defined(
  'at',
  either(list(placement), valued(point), reference, placement),
);

/** All placements that are told. */
export function placementsIn(at: TakenAt = []): readonly TakenPlacement[] {
  if (typeof at === 'string' || isPoint(at)) return [{ moveTo: at }];
  return [at].flat();
}

const isPoint = (at: object): at is Point => Array.isArray(at) && typeof at[0] === 'number';
