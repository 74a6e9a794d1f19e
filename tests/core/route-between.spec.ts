// Where arrows run, as an author would draw them.
import { expect, test } from '@playwright/test';
import type { Box } from '../../plugin/core/box.js';
import { arcOutline, type Outline } from '../../plugin/core/outline.js';
import { outlineBox } from '../../plugin/core/outline-bounds.js';
import { type Route, routeEnd, routeOutline, routeStart } from '../../plugin/core/route.js';
import { type Routed, routeBetween } from '../../plugin/core/route-between.js';
import type { Point } from '../../plugin/core/units.js';

const box = (x: number, y: number): Box => ({ center: [x, y], width: 2, height: 1 });

/** The corners of the way from a box in the centre to one at a point. */
function way(to: Point, options: Omit<Routed, 'from' | 'to'>, rim?: Outline) {
  const boxes: Record<string, Box> = { a: box(0, 0), b: box(...to) };
  const ground = {
    boxOf: (id: string) => boxes[id] ?? box(0, 0),
    rimOf: (id: string) => (id === 'b' ? rim : undefined),
    moved: (point: Point) => point,
  };
  const route = routeBetween({ from: 'a', to: 'b', ...options }, ground);
  return 'corners' in route ? route.corners : route;
}

const elbow = (to: Point) => way(to, { elbow: 'RIGHT' });

test('an elbow arrives across, on the side that it comes to', () => {
  expect(elbow([4, 2])).toEqual([
    [1, 0],
    [4, 0],
    [4, 1.5],
  ]);
  expect(elbow([4, -2])).toEqual([
    [1, 0],
    [4, 0],
    [4, -1.5],
  ]);
});

test('what lies straight ahead is entered from the front', () => {
  expect(elbow([4, 0])).toEqual([
    [1, 0],
    [3, 0],
  ]);
  expect(elbow([4, 0.4])).toEqual([
    [1, 0],
    [2, 0],
    [2, 0.4],
    [3, 0.4],
  ]);
});

test('with a reach an elbow turns back beyond the farther end', () => {
  expect(way([4, 2], { elbow: 'RIGHT', reach: 1 })).toEqual([
    [1, 0],
    [6, 0],
    [6, 2],
    [5, 2],
  ]);
});

test('a straight way leaves a box and enters a rim where it crosses them', () => {
  const round = arcOutline([4, 0], [0.5, 0.5]);
  const [start, end] = way([4, 0], {}, round) as readonly [Point, Point];
  expect(start).toEqual([1, 0]);
  expect(end[0]).toBeCloseTo(3.5, 9);
  expect(end[1]).toBeCloseTo(0, 9);
});

test('an arc goes from rim to rim, counter-clockwise by its angle', () => {
  const route = way([4, 0], { arc: Math.PI }) as Route;
  for (const [point, x] of [
    [routeStart(route), 1],
    [routeEnd(route), 3],
  ] as const) {
    expect(point[0]).toBeCloseTo(x, 9);
    expect(point[1]).toBeCloseTo(0, 9);
  }
  const { center, width, height } = outlineBox(routeOutline(route));
  expect([...center, width, height].map((n) => Math.round(n * 100) / 100)).toEqual([2, -0.5, 2, 1]);
});
