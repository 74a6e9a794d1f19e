import { expect, test } from '@playwright/test';
import { curvesOf } from '../../plugin/core/outline.js';
import {
  arcBetween,
  type Route,
  routeEnd,
  routeLength,
  routeOutline,
  routeStart,
  trimmedEnd,
  trimmedStart,
} from '../../plugin/core/route.js';
import type { Point } from '../../plugin/core/units.js';

const CORNER: Route = {
  corners: [
    [0, 0],
    [3, 0],
    [3, 4],
  ],
};
const QUARTER = arcBetween([1, 0], [0, 1], Math.PI / 2);

function expectPoint(point: Point, [x, y]: Point) {
  expect(point[0]).toBeCloseTo(x, 9);
  expect(point[1]).toBeCloseTo(y, 9);
}

test('an arc is told by its angle: its centre and radius follow', () => {
  expect(QUARTER).toMatchObject({ angle: Math.PI / 2 });
  if (!('radius' in QUARTER)) throw new Error('no arc');
  expectPoint(QUARTER.center, [0, 0]);
  expect(QUARTER.radius).toBeCloseTo(1, 9);
  // Clockwise it bulges to the other side.
  const other = arcBetween([1, 0], [0, 1], -Math.PI / 2);
  expectPoint('center' in other ? other.center : [0, 0], [1, 1]);
});

test('a way is as long as its lines, or as its arc', () => {
  expect(routeLength(CORNER)).toBe(7);
  expect(routeLength(QUARTER)).toBeCloseTo(Math.PI / 2, 9);
  expect(routeLength({ corners: [[1, 1]] })).toBe(0);
});

test('a way leads from its start to its end', () => {
  expect([routeStart(CORNER), routeEnd(CORNER)]).toEqual([
    [0, 0],
    [3, 4],
  ]);
  expectPoint(routeStart(QUARTER), [1, 0]);
  expectPoint(routeEnd(QUARTER), [0, 1]);
});

test('what is trimmed away may reach round a corner', () => {
  expect(trimmedEnd(CORNER, 1)).toEqual({
    corners: [
      [0, 0],
      [3, 0],
      [3, 3],
    ],
  });
  expect(trimmedEnd(CORNER, 5)).toEqual({
    corners: [
      [0, 0],
      [2, 0],
    ],
  });
  expect(trimmedStart(CORNER, 5)).toEqual({
    corners: [
      [3, 2],
      [3, 4],
    ],
  });
  expect(trimmedStart(CORNER, 0)).toBe(CORNER);
});

test('what is shorter shrinks to a point', () => {
  expect(trimmedEnd(CORNER, 8)).toEqual({ corners: [[0, 0]] });
  expect(trimmedStart(CORNER, 8)).toEqual({ corners: [[3, 4]] });
  const gone = trimmedEnd(QUARTER, 2);
  expect(routeLength(gone)).toBe(0);
  expectPoint(routeEnd(gone), [1, 0]);
});

test('what has no length stays a point', () => {
  const point: Route = {
    corners: [
      [1, 2],
      [1, 2],
    ],
  };
  expect(routeEnd(trimmedEnd(point, 0))).toEqual([1, 2]);
  const round = arcBetween([1, 2], [1, 2], 1);
  expect(routeEnd(trimmedEnd(round, 0))).toEqual([1, 2]);
});

test('an arc is trimmed along itself, either way round', () => {
  for (const angle of [Math.PI / 2, -Math.PI / 2]) {
    const arc = arcBetween([1, 0], [0, 1], angle);
    const half = trimmedEnd(trimmedStart(arc, Math.PI / 8), Math.PI / 8);
    expect(routeLength(half)).toBeCloseTo(Math.PI / 4, 9);
    const [a, b] = [routeStart(half), routeEnd(half)];
    expectPoint(a, [b[1], b[0]]); // as far from the one end as from the other
  }
});

test('the outline of an arc is of cubics, that of lines has rounded corners', () => {
  expect(curvesOf(routeOutline(QUARTER))).toHaveLength(8);
  const { points, isEven } = routeOutline(CORNER);
  expect(points.filter((_, i) => i % 3 === 0)).toEqual([
    [0, 0],
    [2.85, 0],
    [3, 0.15],
    [3, 4],
  ]);
  expect(isEven).toBe(true);
});
