/** Where a state puts the points of its shape. */
import { around, type Box, edge } from './box.js';
import type { State } from './channels.js';
import { mapOutline, type Outline } from './outline.js';
import { outlineBox } from './outline-bounds.js';
import type { Shape } from './part.js';
import { ORIGIN, type Point, plus, turned } from './units.js';

/** How a shape is put into the scene. */
export type Pose = Pick<State, 'place' | 'scale' | 'turn'>;

/** Where a follower is painted: its shape is told in the scene. */
export const IN_SCENE = { place: ORIGIN, scale: [1, 1], turn: 0 } as const;

/** From a point of a shape, about its own centre, to the scene. */
export function posed({ place, scale, turn }: Pose, point: Point): Point {
  return plus(place, turned([point[0] * scale[0], point[1] * scale[1]], turn));
}

/** Where a state is seen: where it is, unless it is on its way to the board or from it. */
export function seenPose(state: State): Pose {
  const { place, scale, turn, way } = state;
  if (!way) return state;
  const { away, scale: factor = 1, turn: more = 0 } = way;
  return {
    place: plus(place, away),
    scale: factor === 1 ? scale : [scale[0] * factor, scale[1] * factor],
    turn: turn + more,
  };
}

/** The bounding box of a leaf or of the camera, on the board or not. */
export const boxOfState = (state: State): Box => boxOfShape(state.shape, state);

/** The bounding box of a shape in the scene. */
export function boxOfShape(shape: Shape, pose: Pose): Box {
  const { box } = shape;
  if (pose.turn !== 0) {
    const rim = rimOf(shape, pose);
    if (rim) return outlineBox(rim);
    const corners: Point[] = [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ];
    return around(corners.map((corner) => posed(pose, edge(box, corner))));
  }
  const [x, y] = pose.scale;
  return {
    center: posed(pose, box.center),
    width: box.width * Math.abs(x),
    height: box.height * Math.abs(y),
  };
}

/** The first outline of a shape in the scene; a text has none. */
export function firstOutline({ parts }: Shape, pose: Pose): Outline | undefined {
  for (const part of parts) {
    if (part.is !== 'outline' || part.outline.points.length < 2) continue;
    return mapOutline(part.outline, (point) => posed(pose, point));
  }
  return undefined;
}

/** Where arrows to a leaf end, in the scene, if that is not its box. */
export const rimOf = ({ rim }: Shape, pose: Pose): Outline | undefined =>
  rim && mapOutline(rim, (point) => posed(pose, point));
