// Where arrows run, as an author would draw them.
import { expect, test } from '@playwright/test';
import type { Box } from '../../plugin/core/box.js';
import { arrow } from '../../plugin/core/build.js';
import { routeOf } from '../../plugin/core/route.js';
import type { Point } from '../../plugin/core/units.js';

const box = (x: number, y: number): Box => ({ center: [x, y], width: 2, height: 1 });

/** The corners of an elbow from a box in the centre to one at a point. */
function elbow(to: Point) {
  const boxes: Record<string, Box> = { a: box(0, 0), b: box(...to) };
  const it = arrow('it', 'a', 'b', { elbow: 'RIGHT', buff: 0, tipLength: 0 });
  return routeOf(it, (id) => boxes[id] ?? box(0, 0)).shaft;
}

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
