/** What placements make of where mobjects stand. */
import { type Box, edge, fitting, wayBeside } from './box.js';
import type { Direction, ReadPlace } from './common-fields.js';
import { complete } from './field.js';
import { moveTo, nextTo, type TakenPlacement, toCorner, toEdge } from './placement.js';
import type { Pose } from './pose.js';
import { FRAME, minus, ORIGIN, type Point, plus, turned, vector } from './units.js';

const FRAME_BOX: Box = { center: ORIGIN, width: FRAME.width, height: FRAME.height };

/** What is placed, by its id, and what it sees of others. */
export interface Placed {
  readonly id: string;
  /** The box of a mobject; of a point an empty one. */
  boxOf(place: ReadPlace): Box;
  /** The box of a part of a mobject, by the part's name. */
  partOf(id: string, name: string): Box;
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

/** Moves a pose by so many units. */
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

/** How far a placement takes a mobject, in units. */
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
  const [x, y] = box.center;
  if ('setX' in given) return [given.setX - x, 0];
  if ('setY' in given) return [0, given.setY - y];
  if ('matchX' in given) return [boxOf(given.matchX).center[0] - x, 0];
  if ('matchY' in given) return [0, boxOf(given.matchY).center[1] - y];
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
