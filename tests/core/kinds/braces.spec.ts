import { expect, test } from '@playwright/test';
import {
  brace,
  braceBetweenPoints,
  braceLabel,
  braceText,
  dot,
  line,
  square,
} from '../../../plugin/core/kinds/table.js';
import { outlineBox } from '../../../plugin/core/outline-bounds.js';
import type { OutlinePart } from '../../../plugin/core/part.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { rotate, scale, shift } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const cell = square('cell');
const long = line('cell', [-3, 0], [3, 0]);

/** Centre, width and height of Manim 0.21's braces; all are filled and without a stroke. */
const MANIM = [
  [cell, brace('it', 'cell'), [0, -1.3365], 2, 0.273],
  [cell, brace('it', 'cell', { direction: 'RIGHT' }), [1.3365, 0], 0.273, 2],
  [long, brace('it', 'cell'), [0, -0.3365], 6, 0.273],
  [cell, braceBetweenPoints('it', [-1, -1], [1, -1]), [0, -1.3365], 2, 0.273],
] as const;

for (const [braced, mobject, center, width, height] of MANIM) {
  test(`${mobject.kind} of ${width} by ${height} is as Manim's`, () => {
    const state = sceneInNode(sceneOf([braced, mobject]))
      .at(0)
      .get('it');
    if (!state) throw new Error('nothing is there');
    const box = boxOfState(state);
    expect(box.center[0]).toBeCloseTo(center[0], 3);
    expect(box.center[1]).toBeCloseTo(center[1], 3);
    expect(box.width).toBeCloseTo(width, 3);
    expect(box.height).toBeCloseTo(height, 3);
    expect(state).toMatchObject({ strokeWidth: 0, fillOpacity: 1 });
  });
}

const outlineOf = (state: unknown) =>
  (state as { shape: { parts: OutlinePart[] } }).shape.parts[0]?.outline ?? {
    points: [] as Point[],
    closed: false,
  };

test('the point of a brace points away from what it braces, at its middle', () => {
  for (const direction of ['UP', 'DOWN', 'LEFT', 'RIGHT', [1, 1]] as const) {
    const { at } = sceneInNode(sceneOf([cell, brace('it', 'cell', { direction })]));
    const { points } = outlineOf(at(0).get('it'));
    const farthest = Math.max(...points.map((point) => Math.hypot(...point)));
    const tip = points[(points.length - 1) / 2] as Point;
    const reach = Math.abs(tip[0]) < 1e-9 || Math.abs(tip[1]) < 1e-9 ? 1 : Math.SQRT2;
    expect(Math.hypot(...tip)).toBeCloseTo(reach + 0.2 + 0.273, 3);
    expect(farthest).toBeGreaterThanOrEqual(Math.hypot(...tip) - 1e-9);
  }
});

test('a narrow brace has narrow curls and stays as long as what it braces', () => {
  const { at } = sceneInNode(sceneOf([square('cell', { sideLength: 0.2 }), brace('it', 'cell')]));
  expect(outlineBox(outlineOf(at(0).get('it'))).width).toBeCloseTo(0.2, 6);
});

test('a brace follows what it braces, and lies along a line that slopes', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        cell,
        brace('it', 'cell'),
        line('slope', [0, 0], [2, 2]),
        brace('along', 'slope', { direction: [1, -1] }),
      ],
      step('', [shift('cell', [2, 0])]),
      step('', [scale('cell', 2)]),
      step('', [rotate('cell', Math.PI / 4)]),
    ),
  );
  const boxAt = (p: number) => outlineBox(outlineOf(at(p).get('it')));
  expect(boxAt(1).center[0]).toBeCloseTo(2, 6);
  expect(boxAt(2).width).toBeCloseTo(4, 6);
  expect(boxAt(3).width).toBeCloseTo(4 * Math.SQRT2, 6);
  // Its ends are the gap off the ends of the line.
  const off = 0.2 / Math.SQRT2;
  const { points } = outlineOf(at(0).get('along'));
  const near = (end: Point) =>
    Math.min(...points.map(([x, y]) => Math.hypot(x - end[0], y - end[1])));
  expect(near([off, -off])).toBeLessThan(0.03);
  expect(near([2 + off, 2 - off])).toBeLessThan(0.03);
});

test('a brace between mobjects follows them', () => {
  const { at } = sceneInNode(
    sceneOf(
      [dot('a'), dot('b', { at: { moveTo: [4, 0] } }), braceBetweenPoints('it', 'a', 'b')],
      step('', [shift('b', [0, 3])]),
    ),
  );
  const { points } = outlineOf(at(1).get('it'));
  const tip = points[(points.length - 1) / 2] as Point;
  // Off the middle [2, 1.5] at a right angle to the way [4, 3].
  expect(tip[0]).toBeCloseTo(2 + 0.473 * 0.6, 4);
  expect(tip[1]).toBeCloseTo(1.5 - 0.473 * 0.8, 4);
});

for (const labelled of [
  braceLabel('it', 'cell', 'n', { direction: 'UP' }),
  braceText('it', 'cell', 'n', { direction: 'UP' }),
]) {
  test(`the label of ${labelled.kind} stands beyond its point`, () => {
    const { at } = sceneInNode(sceneOf([cell, labelled]));
    const label = at(0).get('it.label');
    if (!label) throw new Error('nothing is there');
    const { center, height } = boxOfState(label);
    expect(center[0]).toBeCloseTo(0, 6);
    expect(center[1] - height / 2).toBeCloseTo(1 + 0.2 + 0.273 + 0.25, 3);
  });

  test(`the label of ${labelled.kind} goes along with what is braced`, () => {
    const { at } = sceneInNode(sceneOf([cell, labelled], step('', [shift('cell', [2, 1])])));
    const [before, half, after] = [0, 0.5, 1].map((p) => {
      const label = at(p).get('it.label');
      if (!label) throw new Error('nothing is there');
      return boxOfState(label);
    });
    expect(half?.center[0]).toBeCloseTo(1, 6);
    expect(after).toEqual({
      ...before,
      center: [expect.closeTo(2, 6), expect.closeTo((before?.center[1] ?? 0) + 1, 6)],
    });
  });
}
