import { expect, test } from '@playwright/test';
import { circle, group, line, rectangle } from '../../../plugin/core/kinds/table.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { rotate, scale, shift } from '../../../plugin/core/verbs/table.js';
import { apexOf, shaftOf } from '../arrows.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const round = circle('round', { radius: 1 });
const spoke = line('spoke', [3, 3], 'round', { buff: 0 });

const length = ([x, y]: Point) => Math.hypot(x, y);

test('a line to a circle ends at its rim', () => {
  const { at } = sceneInNode(sceneOf([round, spoke]));
  expect(length(apexOf(at(0).get('spoke')))).toBeCloseTo(1, 5);
});

test('a line to a box ends at its corner, if it comes from there', () => {
  const box = rectangle('box', { width: 2, height: 2 });
  const { at } = sceneInNode(sceneOf([box, line('spoke', [3, 3], 'box', { buff: 0 })]));
  expect(length(apexOf(at(0).get('spoke')))).toBeCloseTo(Math.SQRT2, 9);
});

test('a circle that is scaled, moved and turned keeps the line at its rim', () => {
  const { at } = sceneInNode(
    sceneOf(
      [round, spoke],
      step('', [scale('round', 2)]),
      step('', [shift('round', [-1, -1])]),
      step('', [scale('round', [0.5, 1]), rotate('round', Math.PI / 4)]),
    ),
  );
  for (const p of [0.25, 0.5, 1]) {
    const radius = at(p).get('round')?.scale[0] as number;
    expect(length(apexOf(at(p).get('spoke')))).toBeCloseTo(radius, 4);
  }
  expect(apexOf(at(2).get('spoke'))[0]).toBeCloseTo(-1 + Math.SQRT2, 4);
  // An ellipse with radii 1 and 2, turned by 45 degrees: towards [3, 3] is its short one.
  expect(apexOf(at(3).get('spoke'))[0]).toBeCloseTo(-1 + Math.SQRT1_2, 4);
});

test('the gap is left on the way, from the rim', () => {
  const { at } = sceneInNode(sceneOf([round, line('spoke', [3, 0], 'round', { buff: 0.5 })]));
  const points = shaftOf(at(0).get('spoke'));
  expect(points[0]?.[0]).toBeCloseTo(2.5, 9);
  expect(points.at(-1)?.[0]).toBeCloseTo(1.5, 5);
});

test('a group has no rim: a line ends at its box', () => {
  const { at } = sceneInNode(
    sceneOf([
      group('pair', [round, circle('small', { radius: 0.1 })]),
      line('spoke', [3, 3], 'pair', { buff: 0 }),
    ]),
  );
  expect(apexOf(at(0).get('spoke'))).toEqual([1, 1]);
});
