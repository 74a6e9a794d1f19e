import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { group, rectangle } from '../../../plugin/core/kinds/table.js';
import { boxOfState, posed } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { rotate, scale } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const square = rectangle('square', { width: 2, height: 2 });

function expectPoint(point: Point | undefined, [x, y]: Point, digits = 9) {
  expect(point?.[0]).toBeCloseTo(x, digits);
  expect(point?.[1]).toBeCloseTo(y, digits);
}

test('it turns as Manim’s Rotate: its corners go on arcs', () => {
  const { at } = sceneInNode(sceneOf([square], step('', [rotate('square', Math.PI / 2)])));
  for (const [p, corner, width] of [
    [0.1, [0.9819, 1.0178], 2.0356],
    [0.25, [0.884, 1.1038], 2.2077],
    [0.5, [0, Math.SQRT2], 2.8284],
    [0.75, [-0.884, 1.1038], 2.2077],
    [1, [-1, 1], 2],
  ] as const) {
    const state = at(p).get('square') as State;
    expectPoint(posed(state, [1, 1]), corner, 3);
    expect(boxOfState(state).width).toBeCloseTo(width, 3);
  }
});

test('about a point, all of a group goes round it on arcs', () => {
  const pair = group('pair', [{ ...square, at: { moveTo: [2, 0] } }]);
  const { at } = sceneInNode(
    sceneOf([pair], step('', [rotate('pair', Math.PI, { about: [0, 0] })])),
  );
  expectPoint(at(0.5).get('square')?.place, [0, 2]);
  expectPoint(at(1).get('square')?.place, [-2, 0]);
  expect(at(1).get('square')?.turn).toBe(Math.PI);
});

test('twice turned is the sum, also more than once round', () => {
  const { at } = sceneInNode(
    sceneOf([square], step('', [rotate('square', 5)]), step('', [rotate('square', 5)])),
  );
  expect(at(2).get('square')?.turn).toBe(10);
});

test('what was stretched is turned as it is', () => {
  const { at } = sceneInNode(
    sceneOf(
      [square],
      step('', [scale('square', [3, 1])]),
      step('', [rotate('square', Math.PI / 2)]),
    ),
  );
  const { width, height } = boxOfState(at(2).get('square') as State);
  expectPoint([width, height], [2, 6]);
});
