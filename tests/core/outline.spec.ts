import { expect, test } from '@playwright/test';
import { exitThrough } from '../../plugin/core/exits.js';
import {
  arcOutline,
  boxOutline,
  curvesOf,
  mapOutline,
  type Outline,
  pointOn,
  polyline,
} from '../../plugin/core/outline.js';
import { outlineBox } from '../../plugin/core/outline-bounds.js';
import { partialOutline } from '../../plugin/core/partial-outline.js';
import { roundedPolyline } from '../../plugin/core/rounded-polyline.js';
import { ORIGIN, type Point } from '../../plugin/core/units.js';

const BOX = boxOutline({ center: [0, 0], width: 4, height: 2 });
const CIRCLE = arcOutline(ORIGIN, [1, 1]);

const anchors = ({ points }: Outline) => points.filter((_, i) => i % 3 === 0);
const last = ({ points }: Outline) => points.at(-1) as Point;

function expectPoint(point: Point | undefined, [x, y]: Point, digits = 9) {
  expect(point?.[0]).toBeCloseTo(x, digits);
  expect(point?.[1]).toBeCloseTo(y, digits);
}

test('a rectangle begins at the upper right and runs counter-clockwise, a quarter a side', () => {
  const [upperRight, upperLeft, lowerLeft, lowerRight] = [
    [2, 1],
    [-2, 1],
    [-2, -1],
    [2, -1],
  ];
  expect(anchors(partialOutline(BOX, 0))).toEqual([upperRight]);
  expect(anchors(partialOutline(BOX, 1 / 8))).toEqual([upperRight, [0, 1]]);
  expect(anchors(partialOutline(BOX, 1 / 4))).toEqual([upperRight, upperLeft]);
  expect(anchors(partialOutline(BOX, 3 / 8))).toEqual([upperRight, upperLeft, [-2, 0]]);
  // The short side takes as long as the long one.
  expect(anchors(partialOutline(BOX, 1 / 2))).toEqual([upperRight, upperLeft, lowerLeft]);
  expect(anchors(partialOutline(BOX, 7 / 8))).toEqual([
    upperRight,
    upperLeft,
    lowerLeft,
    lowerRight,
    [2, 0],
  ]);
  expect(partialOutline(BOX, 1)).toBe(BOX);
  expect(anchors(BOX)).toEqual([upperRight, upperLeft, lowerLeft, lowerRight, upperRight]);
});

test('a part of an outline is open, the whole of it is closed', () => {
  expect(partialOutline(CIRCLE, 0.999).closed).toBe(false);
  expect(partialOutline(CIRCLE, 1).closed).toBe(true);
});

test('a part may begin anywhere: in the curve in which it ends, or in one before', () => {
  const [upperLeft, lowerLeft] = [
    [-2, 1],
    [-2, -1],
  ] as const;
  const rounded = (outline: Outline) =>
    anchors(outline).map((point) => point.map((n) => Math.round(n * 1e9) / 1e9 + 0));
  expect(rounded(partialOutline(BOX, 1 / 2, 1 / 8))).toEqual([[0, 1], upperLeft, lowerLeft]);
  expect(rounded(partialOutline(BOX, 1 / 2, 1 / 4))).toEqual([upperLeft, lowerLeft]);
  expect(rounded(partialOutline(BOX, 3 / 8, 1 / 8))).toEqual([[0, 1], upperLeft, [-2, 0]]);
  expect(rounded(partialOutline(BOX, 3 / 16, 1 / 16))).toEqual([
    [1, 1],
    [-1, 1],
  ]);
  for (const from of [0.3, 0.5, 1]) {
    const { points } = partialOutline(BOX, from, from);
    for (const point of points) expectPoint(point, points[0] as Point); // nothing to be seen
  }
  const even = { ...BOX, isEven: true } as const; // 4 + 2 + 4 + 2 units
  expect(rounded(partialOutline(even, 5 / 12, 2 / 12))).toEqual([[0, 1], upperLeft, [-2, 0]]);
});

test('a circle is drawn as Manim’s: eight curves, counter-clockwise from the right', () => {
  expect(curvesOf(CIRCLE)).toHaveLength(8);
  expectPoint(CIRCLE.points[0], [1, 0]);
  expectPoint(CIRCLE.points[6], [0, 1]);
  // Create(Circle()) in Manim, at smooth(0.25) and smooth(0.75).
  expectPoint(last(partialOutline(CIRCLE, 0.0701)), [0.9047, 0.4261], 3);
  expectPoint(last(partialOutline(CIRCLE, 0.9299)), [0.9047, -0.4261], 3);
});

test('an arc keeps to its circle, and ends after its angle', () => {
  const arc = arcOutline([1, 2], [3, 3], Math.PI / 2, -Math.PI);
  for (const curve of curvesOf(arc)) {
    for (const t of [0, 0.3, 0.5, 0.8, 1]) {
      const [x, y] = pointOn(curve, t);
      expect(Math.hypot(x - 1, y - 2)).toBeCloseTo(3, 4);
    }
  }
  expectPoint(arc.points[0], [1, 5]);
  expectPoint(last(arc), [1, -1]);
  expect(arc.closed).toBe(false);
  expect(CIRCLE.closed).toBe(true);
});

test('an ellipse has two radii', () => {
  const { center, width, height } = outlineBox(arcOutline([1, 0], [2, 0.5]));
  expectPoint(center, [1, 0]);
  expect(width).toBeCloseTo(4, 6);
  expect(height).toBeCloseTo(1, 6);
});

test('corners are rounded, and what is shorter than the radius by half of it', () => {
  const corners: Point[] = [
    [0, 0],
    [2, 0],
    [2, 0.2],
  ];
  const rounded = roundedPolyline(corners, 0.5);
  expect(anchors(rounded)).toEqual([
    [0, 0],
    [1.5, 0],
    [2, 0.1],
    [2, 0.2],
  ]);
  expect(roundedPolyline([], 0.5).points).toEqual([]);
});

test('what is drawn at an even pace is as long as its share, however long its curves are', () => {
  const straight = roundedPolyline(
    [
      [0, 0],
      [4, 0],
      [4, 4],
    ],
    0,
  );
  expectPoint(last(partialOutline(straight, 0.25)), [2, 0]);
  expectPoint(last(partialOutline(straight, 0.75)), [4, 2]);
  const uneven: Outline = { ...polyline([ORIGIN, [1, 0], [10, 0]]), isEven: true };
  expectPoint(last(partialOutline(uneven, 0.5)), [5, 0]);
  expectPoint(last(partialOutline({ ...uneven, isEven: undefined } as never, 0.5)), [1, 0]);
});

test('a box is as large as its curves, not as their handles', () => {
  const hill: Outline = { points: [ORIGIN, [0, 4], [4, 4], [4, 0]], closed: false };
  expect(outlineBox(hill)).toEqual({ center: [2, 1.5], width: 4, height: 3 });
  expect(outlineBox(BOX)).toEqual({ center: [0, 0], width: 4, height: 2 });
  expect(outlineBox({ points: [], closed: false })).toEqual({
    center: [0, 0],
    width: 0,
    height: 0,
  });
});

test('the way out leaves a circle at its rim, in every direction', () => {
  for (let turn = 0; turn < 2 * Math.PI; turn += 0.1) {
    const way: Point = [Math.cos(turn), Math.sin(turn)];
    // A circle of cubics is off by 0.0004 %.
    expectPoint(exitThrough(CIRCLE, ORIGIN, [3 * way[0], 3 * way[1]]), way, 4);
  }
});

test('the way out of a box is exact, also through its corner and from beside its centre', () => {
  expect(exitThrough(BOX, ORIGIN, [10, 0])).toEqual([2, 0]);
  expectPoint(exitThrough(BOX, ORIGIN, [4, 2]), [2, 1]);
  expectPoint(exitThrough(BOX, [1, 0.5], [1, -7]), [1, -1]);
});

test('the way out of what is not convex is the farthest there is', () => {
  const horseshoe = polyline(
    [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [0, 1],
    ],
    true,
  );
  expectPoint(exitThrough(horseshoe, [0.5, 0.5], [2.5, 2.5]), [3, 3]);
});

test('there is no way out of nothing, nor to where one is', () => {
  expect(exitThrough({ points: [], closed: true }, ORIGIN, [1, 0])).toBeUndefined();
  expect(exitThrough(CIRCLE, ORIGIN, ORIGIN)).toBeUndefined();
  const point = mapOutline(CIRCLE, () => ORIGIN);
  expect(exitThrough(point, ORIGIN, [1, 0])).toBeUndefined();
});
