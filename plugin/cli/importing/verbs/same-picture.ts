/** Whether two states of a leaf look alike. */
import { type Box, union } from '../../../core/box.js';
import type { Drawn, State } from '../../../core/channels.js';
import {
  type Curve,
  curvesOf,
  mapOutline,
  type Outline,
  pointOn,
  runsOf,
} from '../../../core/outline.js';
import { outlineBox } from '../../../core/outline-bounds.js';
import { boxOfShape, boxOfState, type Pose, posed, seenPose } from '../../../core/pose.js';
import { minus, norm, ORIGIN, type Point } from '../../../core/units.js';
import { coloursOf, type Rgba } from './look-of.js';

/** Units: half a percent of the frame's height. */
const CLOSE = 0.04;
/** Of 1, for colours and for how much is drawn. */
const FAINT = 0.03;
/** Of what a number says. */
const CLOSE_VALUE = 0.01;
/** Hundredths of a unit. */
const WIDTH = 0.5;

/** Whether nobody could tell two states of a leaf apart. */
export function looksAlike(a: State, b: State): boolean {
  if (a === b) return true;
  const [one, other] = [seenOf(a), seenOf(b)];
  if (!one || !other) return one === other;
  return (
    a.z === b.z &&
    Math.abs(a.value - b.value) <= CLOSE_VALUE * Math.max(1, Math.abs(a.value)) &&
    areAlike(one.fill, other.fill) &&
    areAlike(one.stroke, other.stroke) &&
    (one.stroke[3] === 0 || Math.abs(a.strokeWidth - b.strokeWidth) < WIDTH) &&
    areDrawnAlike(a, b) &&
    standAlike(a, b)
  );
}

/** Whether a camera in two states sees the same. */
export const seeAlike = (a: State, b: State): boolean =>
  a === b || areSame(boxOfState(a), boxOfState(b));

/** Whether anything of a leaf is seen. */
export const isSeen = (state: State): boolean => seenOf(state) !== undefined;

/** The colours of a state; nothing, where nobody sees any. */
function seenOf(state: State) {
  if (!state.shown || state.drawn?.every(({ outline, from = 0 }) => outline - from < FAINT)) {
    return undefined;
  }
  if (seenPose(state).scale.every((factor) => Math.abs(factor) < 1e-4)) return undefined;
  const all = coloursOf(state);
  const colours = all.fill[3] <= FAINT || hasInside(state) ? all : { ...all, fill: NO_FILL };
  return Math.max(colours.fill[3], colours.stroke[3]) > FAINT ? colours : undefined;
}

const NO_FILL: Rgba = [0, 0, 0, 0];

/** Whether there is anything to be filled: straight lines have nothing inside. */
const hasInside = ({ shape: { parts } }: State) =>
  parts.some((part) => part.is !== 'outline' || !isOnLine(runsOf(part.outline)));

/** Whether all points of some runs are on one straight line; asked of thousands of letters. */
function isOnLine(runs: readonly Outline[]): boolean {
  const [x, y] = runs[0]?.points[0] ?? ORIGIN;
  let far: Point = ORIGIN;
  let most = 0;
  for (const { points } of runs) {
    for (const point of points) {
      const [dx, dy] = [point[0] - x, point[1] - y];
      if (dx * dx + dy * dy <= most) continue;
      most = dx * dx + dy * dy;
      far = [dx, dy];
    }
  }
  const length = Math.sqrt(most) || 1;
  const isOff = (point: Point) =>
    Math.abs(far[0] * (point[1] - y) - far[1] * (point[0] - x)) / length > 0.005;
  return !runs.some(({ points }) => points.some(isOff));
}

function areAlike(a: Rgba, b: Rgba): boolean {
  if (Math.abs(a[3] - b[3]) > FAINT) return false;
  // What is hardly there can have any colour.
  return a.slice(0, 3).every((part, i) => Math.abs(part - (b[i] as number)) * a[3] <= FAINT);
}

function areDrawnAlike(a: State, b: State): boolean {
  const count = Math.max(a.drawn?.length ?? 0, b.drawn?.length ?? 0);
  for (let i = 0; i < count; i++) {
    const [one, other] = [drawnOf(a, i), drawnOf(b, i)];
    const offs = [one.outline - other.outline, one.from - other.from, one.fill - other.fill];
    if (offs.some((off) => Math.abs(off) > FAINT)) return false;
  }
  return true;
}

const drawnOf = ({ drawn }: State, part: number): Required<Drawn> => ({
  outline: 1,
  from: 0,
  fill: 1,
  ...drawn?.[part],
});

function standAlike(a: State, b: State): boolean {
  const [pose, otherPose] = [seenPose(a), seenPose(b)];
  // What is bent on its way may have the box of its rest.
  const isOutline = a.shape.parts.every(({ is }) => is === 'outline');
  const boxes = isOutline
    ? ([lineBox(a, pose), lineBox(b, otherPose)] as const)
    : ([boxOfShape(a.shape, pose), boxOfShape(b.shape, otherPose)] as const);
  if (!areSame(...boxes)) return false;
  return a.shape.parts.every((part, i) => {
    const twin = b.shape.parts[i];
    // Of a text it is the box that counts: a wave through it cannot be recorded.
    if (!isOutline || part.is !== 'outline' || twin?.is !== 'outline') return part.is === twin?.is;
    const [curves, others] = [
      curvesOf(mapOutline(part.outline, (point) => posed(pose, point))),
      curvesOf(mapOutline(twin.outline, (point) => posed(otherPose, point))),
    ];
    const isSame =
      curves.length === others.length &&
      curves.every((curve, j) =>
        curve.every((point, k) => isNear(point, others[j]?.[k] as Point, CLOSE)),
      );
    return isSame || areOneLine(curves, others);
  });
}

const areSame = (box: Box, other: Box): boolean =>
  [
    box.center[0] - other.center[0],
    box.center[1] - other.center[1],
    box.width - other.width,
    box.height - other.height,
  ].every((off) => Math.abs(off) < CLOSE);

/** The box of all outlines of a state. */
function lineBox({ shape }: State, pose: Pose): Box {
  const boxes = shape.parts.flatMap((part) =>
    part.is === 'outline'
      ? [outlineBox(mapOutline(part.outline, (point) => posed(pose, point)))]
      : [],
  );
  return boxes.length > 0 ? union(boxes) : boxOfShape(shape, pose);
}

const isNear = ([x, y]: Point, [a, b]: Point, within: number) =>
  Math.abs(x - a) < within && Math.abs(y - b) < within;

/** Other points may be the same line: each of either is near one of the other. */
function areOneLine(one: readonly Curve[], other: readonly Curve[]): boolean {
  const [a, b] = [one.flatMap(along), other.flatMap(along)];
  const covers = (all: readonly Point[], each: Point) =>
    all.some((point) => isNear(point, each, CLOSE));
  return a.every((each) => covers(b, each)) && b.every((each) => covers(a, each));
}

/** Points on a curve, so near each other that none between them is missed. */
function along(curve: Curve): Point[] {
  const length = [1, 2, 3].reduce(
    (sum, i) => sum + norm(minus(curve[i] as Point, curve[i - 1] as Point)),
    0,
  );
  const count = Math.max(1, Math.ceil(length / CLOSE));
  return Array.from({ length: count + 1 }, (_, i) => pointOn(curve, i / count));
}
