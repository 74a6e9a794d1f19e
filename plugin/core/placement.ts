/** Where a mobject goes: Manim's `move_to`, `next_to`, `to_edge`, `align_to`, `shift` and `scale`. */
import { type Box, edge, fitting, wayBeside } from './box.js';
import {
  coordinate,
  type Direction,
  direction,
  length,
  placeByValues,
  placeOnCoordinatesByValues,
  point,
  type ReadPlace,
} from './common-fields.js';
import {
  complete,
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
import type { Pose } from './pose.js';
import { FRAME, minus, ORIGIN, type Point, plus, turned, vector } from './units.js';
import type { Valued } from './values.js';

const moveTo = {
  /** Its centre goes there. */
  moveTo: placeByValues,
  /** The edges of both that come together, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
};

const nextTo = {
  /** It goes beside that. */
  nextTo: placeByValues,
  direction: withDefault(direction, 'RIGHT'),
  /** The gap between both, in units. */
  buff: withDefault(coordinate, 0.25),
  /** The edges of both that are level, in place of their centres. */
  alignedEdge: withDefault(direction, 'ORIGIN'),
  /** The parts of both that are level, by their name, if both have one: Manim's `submobject_to_align`. */
  alignedPart: optional(name),
};

const toEdge = {
  /** The edge or corner of the frame that it goes to. */
  toEdge: direction,
  /** The gap that is left, in units. */
  buff: withDefault(coordinate, 0.5),
};

const toCorner = {
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

const FRAME_BOX: Box = { center: ORIGIN, width: FRAME.width, height: FRAME.height };

/** What is placed, by its id, and what it sees of others. */
export interface Placed {
  readonly id: string;
  /** The box of a mobject; of a point an empty one. */
  boxOf(place: ReadPlace): Box;
  /** The box of a part of a mobject, by the part's name; nothing where there is none. */
  partOf(id: string, name: string): Box | undefined;
}

/** What becomes of the pose of each leaf of what has that box. */
export function changeOf(given: TakenPlacement, placed: Placed): (pose: Pose) => Pose {
  const { boxOf, id } = placed;
  const box = boxOf(id);
  const about = ('about' in given && given.about && boxOf(given.about).center) || box.center;
  const turn = 'rotate' in given ? given.rotate : 0;
  const factor = scaling(given, box, boxOf);
  if (turn === 0 && factor === 1) return movedBy(displacement(given, placed));
  return ({ place, scale: [x, y], turn: before }) => ({
    place: plus(about, turned(minus(place, about), turn), factor),
    scale: [x * factor, y * factor],
    turn: before + turn,
  });
}

export const movedBy =
  (by: Point) =>
  (pose: Pose): Pose => ({ ...pose, place: plus(pose.place, by) });

/** By which factor a placement scales what has that box; 1 where it only moves it. */
function scaling(given: TakenPlacement, { width, height }: Box, boxOf: Placed['boxOf']): number {
  const factor = (size: number, wanted: number) => (wanted > 0 ? fitting(size, wanted) : 1);
  if ('scale' in given) return given.scale;
  if ('matchWidth' in given) return factor(width, boxOf(given.matchWidth).width);
  if ('matchHeight' in given) return factor(height, boxOf(given.matchHeight).height);
  if ('scaleToFitWidth' in given) return factor(width, given.scaleToFitWidth);
  if ('scaleToFitHeight' in given) return factor(height, given.scaleToFitHeight);
  return 1;
}

/** How far a placement takes a mobject. */
export function displacement(given: TakenPlacement, { id, boxOf, partOf }: Placed): Point {
  const box = boxOf(id);
  if ('shift' in given) return given.shift;
  if ('on' in given) return minus(boxOf(given).center, box.center);
  if ('moveTo' in given) {
    const { moveTo: target, alignedEdge } = complete(moveTo, given);
    const side = vector(alignedEdge);
    return minus(edge(boxOf(target), side), edge(box, side));
  }
  if ('nextTo' in given) {
    const { nextTo: target, direction, buff, alignedEdge, alignedPart } = complete(nextTo, given);
    const part = (whole: ReadPlace) =>
      alignedPart !== undefined && typeof whole === 'string'
        ? partOf(whole, alignedPart)
        : undefined;
    const [own, other] = [
      { box, part: part(id) },
      { box: boxOf(target), part: part(target) },
    ];
    return wayBeside(own, other, vector(direction), vector(alignedEdge), buff);
  }
  if ('alignTo' in given) {
    const towards = vector(given.direction);
    return along(towards, minus(edge(boxOf(given.alignTo), towards), edge(box, towards)));
  }
  if ('toEdge' in given) {
    const { toEdge: side, buff } = complete(toEdge, given);
    return toFrame(box, side, buff);
  }
  if ('toCorner' in given) {
    const { toCorner: corner, buff } = complete(toCorner, given);
    return toFrame(box, corner, buff);
  }
  return ORIGIN;
}

function toFrame(box: Box, side: Direction, buff: number): Point {
  const towards = vector(side);
  const inner = plus(edge(FRAME_BOX, towards), towards, -buff);
  return along(towards, minus(inner, edge(box, towards)));
}

/** Only what the direction speaks of: aligning upper edges moves nothing sideways. */
function along(towards: Point, by: Point): Point {
  return [towards[0] ? by[0] : 0, towards[1] ? by[1] : 0];
}
