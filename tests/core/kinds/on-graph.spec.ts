/** Places on graphs by values, as Manim's `i2gp` and `always_redraw` have them. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import {
  area,
  axes,
  dot,
  graph,
  line,
  tangentLine,
  valueTracker,
} from '../../../plugin/core/kinds/table.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { setValue, shift } from '../../../plugin/core/verbs/table.js';
import { shaftOf } from '../arrows.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const square = (x: number) => x * x;
const plane = axes('axes', { xRange: [-2, 2, 1], yRange: [0, 4, 1], xLength: 8, yLength: 4 });
const parabola = graph('parabola', 'axes', square, [-2, 2]);
const x = valueTracker('x', -1.5);
const toOne = step('', [setValue('x', 1, { rate: 'linear' })]);

/** Where coordinates of the axes are, as they stand at first. */
const onPlane = (at: Point): Point => [2 * at[0], at[1] - 2];
const centerOf = (state: State | undefined) => boxOfState(state as State).center;
const near = (point: readonly number[] = [], other: Point, digits = 3) => {
  expect(point[0]).toBeCloseTo(other[0], digits);
  expect(point[1]).toBeCloseTo(other[1], digits);
};

test('a point of a graph is a place, and follows its value', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        x,
        plane,
        parabola,
        dot('dot', { at: { moveTo: { on: 'parabola', x: 'x' } } }),
        dot('beyond', { at: { moveTo: { on: 'parabola', x: '5 + x' } } }),
        line('down', { on: 'axes', x: 'x' }, { on: 'parabola', x: 'x' }),
      ],
      toOne,
    ),
  );
  for (const [p, value] of [
    [0, -1.5],
    [0.31, -0.725],
    [1, 1],
  ] as const) {
    near(centerOf(at(p).get('dot')), onPlane([value, square(value)]));
    near(shaftOf(at(p).get('down'))[0], onPlane([value, 0]));
    near(shaftOf(at(p).get('down')).at(-1), onPlane([value, square(value)]));
    near(centerOf(at(p).get('beyond')), onPlane([2, 4]));
  }
});

test('a tangent touches its graph, as long as it is told, and goes with the axes', () => {
  const { at } = sceneInNode(
    sceneOf(
      [x, plane, parabola, tangentLine('tangent', 'parabola', 'x', { length: 2 })],
      toOne,
      step('', [shift('axes', [1, 1])]),
    ),
  );
  const ends = (p: number) => {
    const { parts } = at(p).get('tangent')?.shape ?? { parts: [] };
    const [part] = parts;
    const points = part?.is === 'outline' ? part.outline.points : [];
    return [points[0], points.at(-1)] as [Point, Point];
  };
  const [from, to] = ends(1);
  expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(2, 9);
  near([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], onPlane([1, 1]));
  // There the parabola rises by 2, and x is twice as long as y.
  expect((to[1] - from[1]) / (to[0] - from[0])).toBeCloseTo(1, 2);
  near(ends(2)[0], [from[0] + 1, from[1] + 1], 9);
});

test('of a graph and an area there is the part that values give', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        x,
        plane,
        graph('traced', 'axes', square, [-2, 2], { part: [-2, 'x'] }),
        area('below', 'axes', () => 1, [-2, 2], { part: [-2, 'x'] }),
      ],
      toOne,
    ),
  );
  for (const [p, value] of [
    [0, -1.5],
    [1, 1],
  ] as const) {
    const { parts } = at(p).get('traced')?.shape ?? { parts: [] };
    const [part] = parts;
    near(part?.is === 'outline' ? part.outline.points.at(-1) : [], onPlane([value, square(value)]));
    expect(boxOfState(at(p).get('below') as State).width).toBeCloseTo(2 * (value + 2), 6);
  }
});
