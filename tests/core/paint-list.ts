/**
 * A painter into a plain list, in Node. As a painter into a page it keeps what it has painted, and
 * paints only states that are other objects than before.
 */
import type { Box } from '../../plugin/core/box.js';
import type { Node } from '../../plugin/core/cast.js';
import type { Drawn, State } from '../../plugin/core/channels.js';
import { mapOutline, type Outline, polyline } from '../../plugin/core/outline.js';
import type { Part } from '../../plugin/core/part.js';
import { partialOutline } from '../../plugin/core/partial-outline.js';
import { type Painter, type Picture, stateIn } from '../../plugin/core/picture.js';
import { boxOfState, posed, seenPose } from '../../plugin/core/pose.js';
import { CAMERA } from '../../plugin/core/references.js';
import { ORIGIN, type Point, plus } from '../../plugin/core/units.js';

/** A part of a leaf, as far as it is drawn, where it is in the scene. */
export interface PaintedPart {
  readonly is: Part['is'];
  /** Of an outline; of what has none, the one point where it stands. */
  readonly points: Outline;
  readonly color: string;
  readonly isUntimed: boolean;
  /** How much of its outline is drawn, how much of its fill is there, how wide its stroke is. */
  readonly drawn: number;
  readonly fill: number;
  readonly stroke: number;
  /** How much of its stroke is gaps. */
  readonly gaps: number;
}

export interface PaintedLeaf {
  readonly id: string;
  readonly state: State;
  readonly opacity: number;
  readonly stroke: string;
  readonly parts: readonly PaintedPart[];
}

export interface PaintList {
  /** The first is painted first. */
  leaves: readonly PaintedLeaf[];
  /** What the camera sees. */
  camera: Box | undefined;
  /** How many leaves have been painted so far. */
  count: number;
}

export const emptyList = (): PaintList => ({ leaves: [], camera: undefined, count: 0 });

const WHOLE: Drawn = { outline: 1, fill: 1 };

/** The width of the stroke while it writes. */
const PEN = 2;

export const paintList: Painter<PaintList> = (list, picture) => {
  const before = new Map(list.leaves.map((leaf) => [leaf.id, leaf]));
  list.leaves = inOrder(picture.cast.tree, picture).map((id) => {
    const state = stateIn(picture, id) as State;
    const painted = before.get(id);
    if (painted?.state === state) return painted;
    list.count++;
    return paintedLeaf(id, state);
  });
  list.camera = boxOfState(stateIn(picture, CAMERA) as State);
};

/** The leaves that are shown, in the order in which they are painted. */
function inOrder(nodes: readonly Node[], picture: Picture): string[] {
  return inPaintingOrder(picture, nodes).flatMap((node) => {
    if (node.members) return inOrder(node.members, picture);
    return stateIn(picture, node.id)?.shown ? [node.id] : [];
  });
}

/** Siblings in the order in which they are painted: those with a higher z over the others. */
function inPaintingOrder(picture: Picture, nodes: readonly Node[]): Node[] {
  const zOf = ({ id, members, z }: Node) => (members ? z : (stateIn(picture, id)?.z ?? z));
  return nodes
    .map((node) => ({ node, z: zOf(node) }))
    .sort((a, b) => a.z - b.z)
    .map(({ node }) => node);
}

/** Of what has no outline of ours, in units. */
function sizeOf(part: Part): number {
  if (part.is === 'glyph') return part.size;
  return part.is === 'window' || part.is === 'image' ? Math.max(part.width, part.height) : 1;
}

export function paintedLeaf(id: string, state: State): PaintedLeaf {
  const { way, shape, drawn, opacity, stroke } = state;
  const pose = seenPose(state);
  return {
    id,
    state,
    opacity: opacity * (way?.opacity ?? 1),
    stroke,
    parts: shape.parts.map((part, i) => {
      const travel = state.travel?.[i] ?? ORIGIN;
      const place = (point: Point) => posed(pose, plus(point, travel));
      return paintedPart(state, part, drawn?.[i] ?? WHOLE, place);
    }),
  };
}

function paintedPart(
  { fill, fillOpacity, strokeWidth, dash }: State,
  part: Part,
  drawn: Drawn,
  place: (point: Point) => Point,
): PaintedPart {
  const { is, color = fill, isUntimed = false } = part;
  if (part.is === 'outline') {
    const { only, outline } = part;
    const own = only === 'fill' ? 0 : strokeWidth;
    return {
      is,
      color,
      isUntimed,
      drawn: drawn.outline,
      points: mapOutline(partialOutline(outline, drawn.outline, drawn.from), place),
      fill: only === 'stroke' ? 0 : drawn.fill * (only === 'fill' ? 1 : fillOpacity),
      gaps: dash ? Math.min(1, own) * (1 - (dash.ratio ?? 0.5)) : 0, // of what has no width nobody sees any
      stroke: drawn.outline > (drawn.from ?? 0) ? PEN + (own - PEN) * drawn.fill : 0,
    };
  }
  // What has no outline of ours cannot be filled up to a chord: its fill comes with its contour.
  const at = 'at' in part ? (part.at ?? ORIGIN) : ORIGIN;
  const share = Math.min(drawn.outline, drawn.fill);
  return {
    is,
    color,
    isUntimed,
    drawn: drawn.outline,
    points: polyline([place(at), place(plus(at, [sizeOf(part), sizeOf(part)]))]),
    fill: share * fillOpacity,
    gaps: 0,
    stroke: drawn.outline > 0 ? PEN * (1 - share) : 0,
  };
}
