import { expect, test } from '@playwright/test';
import type { Mobject } from '../../../plugin/core/kinds/kinds.js';
import {
  area,
  arrow,
  axes,
  dot,
  graph,
  numberLine,
  numberPlane,
  parametricCurve,
  verticalLines,
} from '../../../plugin/core/kinds/table.js';
import { curvesOf, pointOn } from '../../../plugin/core/outline.js';
import { parseScene } from '../../../plugin/core/parse.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { play, step } from '../../../plugin/core/steps.js';
import { moveTo, rotate, scale, shift } from '../../../plugin/core/verbs/table.js';
import { boxAt } from '../followers.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const picture = (...mobjects: Mobject[]) => sceneInNode(sceneOf(mobjects)).picture(0);

const small = axes('axes', {
  xRange: [0, 5, 1],
  yRange: [-2, 2, 1],
  xLength: 6,
  yLength: 4,
  tipLength: 0,
});

/** Centre, width and height, from Manim 0.21's own objects. */
const MANIM = [
  [axes('it'), 'it.x.line', [0, 0], 12, 0.35],
  [small, 'axes', [-0.05, 0], 6.1, 4],
  [small, 'axes.x', [0, 0], 6, 0.2],
  [numberLine('it', [-7, 7, 1]), 'it', [0, 0], 14, 0.2],
  [numberLine('it', [0, 10, 2], { length: 8 }), 'it', [0, 0], 8, 0.2],
  [numberPlane('it'), 'it', [0, 0], 14.2222, 8],
] as const;

for (const [mobject, id, center, width, height] of MANIM) {
  test(`${id} of ${width} by ${height} is as Manim's`, () => {
    const box = boxAt(picture(mobject), id);
    expect(box.center[0]).toBeCloseTo(center[0], 3);
    expect(box.center[1]).toBeCloseTo(center[1], 3);
    expect(box.width).toBeCloseTo(width, 3);
    expect(box.height).toBeCloseTo(height, 3);
  });
}

const near = (...points: readonly (readonly number[])[]) =>
  points.map((point) => point.map((n) => expect.closeTo(n, 3)));

/** Where a part of the first leaf begins and ends. */
const endsOf = (mobject: Mobject, leaf: string) =>
  (stateIn(picture(mobject), leaf)?.shape.parts ?? []).map((part) => {
    if (part.is !== 'outline') throw new Error('not an outline');
    return [part.name, part.outline.points[0], part.outline.points.at(-1)];
  });

test('an axis ends in its tip, and has ticks but where the other crosses it and under the tip', () => {
  const ends = endsOf(axes('it'), 'it.x.line');
  expect(ends).toHaveLength(1 + 13 + 1);
  expect(ends[0]).toEqual(['axis', [-6, 0], [5.65, 0]]);
  expect(ends[1]).toEqual(['tick', [-6, -0.1], [-6, 0.1]]);
  expect(ends[2]).toEqual(['tick', ...near([-5.1429, -0.1], [-5.1429, 0.1])]);
  const bare = endsOf(small, 'axes.x.line').slice(1);
  expect(bare.map(([, from]) => from)).toEqual(
    near(...[-1.8, -0.6, 0.6, 1.8, 3].map((x) => [x, -0.1])),
  );
});

test('a number line has its ends among its ticks', () => {
  expect(endsOf(numberLine('it', [-7, 7, 1]), 'it.line')).toHaveLength(16);
  expect(endsOf(numberLine('it', [0, 10, 2], { length: 8 }), 'it.line')).toHaveLength(7);
});

test('a number plane has a line at every whole number inside of it', () => {
  expect(endsOf(numberPlane('it'), 'it.grid')).toHaveLength(7 + 15);
});

test('coordinates are where Manim’s c2p has them', () => {
  const places = [
    [
      [0, 0],
      [-3, 0],
    ],
    [
      [1, 1],
      [-1.8, 1],
    ],
    [
      [5, 2],
      [3, 2],
    ],
    [
      [2.5, -2],
      [0, -2],
    ],
  ] as const;
  const seen = picture(small);
  for (const [at, [x, y]] of places) {
    const { center } = boxAt(seen, { on: 'axes', at });
    expect(center[0]).toBeCloseTo(x, 9);
    expect(center[1]).toBeCloseTo(y, 9);
  }
});

/** The first and the last point of an outline of a leaf. */
function waySeen(at: ReturnType<typeof picture>, leaf: string, part = 0) {
  const it = stateIn(at, leaf)?.shape.parts[part];
  if (it?.is !== 'outline') throw new Error('not an outline');
  return [it.outline.points[0], it.outline.points.at(-1)];
}

test('a graph goes where Manim’s plot goes, an area where its get_area begins', () => {
  const seen = picture(
    small,
    graph('sine', 'axes', Math.sin, [0, 5]),
    area('area', 'axes', (x) => x / 4, [0, 5]),
    parametricCurve('ring', 'axes', (t) => [Math.cos(t), Math.sin(t)], [0, Math.PI]),
    verticalLines('lines', 'axes', (x) => x / 4, [0, 4]),
  );
  expect(waySeen(seen, 'sine')).toEqual(near([-3, 0], [3, -0.9589]));
  expect(waySeen(seen, 'ring')).toEqual(near([-1.8, 0], [-4.2, 0]));
  expect(waySeen(seen, 'lines', 1)).toEqual(near([1.8, 0], [1.8, 1]));
  expect(boxAt(seen, 'area')).toEqual({
    center: near([0, 0.625])[0],
    width: expect.closeTo(6, 3),
    height: expect.closeTo(1.25, 3),
  });
});

test('a graph is as near to its function between its points as at them', () => {
  const seen = picture(
    small,
    graph('sine', 'axes', (x) => 2 * Math.sin(3 * x), [0, 5]),
  );
  const part = stateIn(seen, 'sine')?.shape.parts[0];
  if (part?.is !== 'outline') throw new Error('not an outline');
  for (const curve of curvesOf(part.outline)) {
    const [x, y] = pointOn(curve, 0.5);
    expect(Math.abs(y - 2 * Math.sin(3 * ((x + 3) / 1.2)))).toBeLessThan(0.01);
  }
});

test('what speaks of coordinates goes along as its axes move, grow and turn, and back', () => {
  const { picture } = sceneInNode(
    sceneOf(
      [
        small,
        graph('g', 'axes', (x) => x, [0, 1]),
        arrow('a', [0, 3], { on: 'axes', at: [1, 1] }, { buff: 0 }),
        dot('d'),
      ],
      step([
        play([shift('axes', [1, 1])]),
        play([scale('axes', 2, { about: [1, 1] })]),
        play([rotate('axes', Math.PI / 2, { about: [1, 1] })]),
        moveTo('d', { on: 'axes', at: [1, 1] }),
      ]),
    ),
  );
  const wayAt = (p: number) => waySeen(picture(p), 'g')[1];
  expect(wayAt(0.25)).toEqual(near([-0.8, 2])[0]);
  expect(wayAt(0.5)).toEqual(near([1 - 3.6, 3])[0]);
  expect(wayAt(1)).toEqual(near([1 - 2, 1 - 3.6])[0]);
  expect(boxAt(picture(1), 'd').center).toEqual(near([-1, -2.6])[0]);
  const part = stateIn(picture(1), 'a')?.shape.parts[1];
  if (part?.is !== 'outline') throw new Error('no tip');
  expect(part.outline.points[3]).toEqual(near([-1, -2.6])[0]);
  expect(wayAt(0.25)).toEqual(near([-0.8, 2])[0]);
});

test('numbers stand at their ticks, labels at the ends; what is placed by coordinates stands there', () => {
  const seen = picture(
    axes('axes', {
      xRange: [0, 4, 2],
      yRange: [0, 2],
      xLength: 4,
      yLength: 2,
      xNumbers: 'all',
      yNumbers: [0.5],
      xLabel: 't',
      tipLength: 0,
    }),
    dot('d', { at: { moveTo: { on: 'axes', at: [2, 1] } } }),
  );
  expect(boxAt(seen, 'axes.x.number-1').center[0]).toBeCloseTo(0, 9);
  expect(boxAt(seen, 'axes.x.number-2').center[0]).toBeCloseTo(2, 9);
  expect(boxAt(seen, 'axes.y.number-1').center[1]).toBeCloseTo(-0.5, 9);
  const label = boxAt(seen, 'axes.x-label');
  expect(label.center[0] - label.width / 2).toBeCloseTo(2.1, 9);
  expect(boxAt(seen, 'd').center).toEqual(near([0, 0])[0]);
});

test('only what has coordinates can tell a place by them', () => {
  const scene = sceneOf([dot('d'), dot('e', { at: { moveTo: { on: 'd', at: [1, 1] } } })]);
  expect(() => parseScene(scene)).toThrow(
    "mobjects[1] ('e'), at.moveTo.on: 'd' has no coordinates. Axes, number lines, number planes and graphs have.",
  );
});
