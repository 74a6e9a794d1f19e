import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { inWords } from '../../../plugin/core/in-words.js';
import {
  axes,
  circle,
  curvedArrow,
  curvedDoubleArrow,
  dashedLine,
  doubleArrow,
  labeledArrow,
  square,
  vector,
} from '../../../plugin/core/kinds/table.js';
import { type Outline, runsOf } from '../../../plugin/core/outline.js';
import type { OutlinePart } from '../../../plugin/core/part.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { rotate, scale, shift } from '../../../plugin/core/verbs/table.js';
import { apexOf, shaftOf } from '../arrows.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const shaftRunsOf = ({ shape }: State) => runsOf((shape.parts[0] as OutlinePart).outline);

const tipLength = 0.35;
const LEFT: Point = [-1, 0];
const RIGHT: Point = [1, 0];

/**
 * Manim 0.21's shaft from first to last point, centre, width and height of the whole, and parts. Of
 * the curved arrow the whole is as high as Manim's arc, on which ours stays.
 */
const MANIM = [
  [
    doubleArrow('it', LEFT, RIGHT, { buff: 0.25, tipLength }),
    [-0.4, 0],
    [0.4, 0],
    [0, 0],
    1.5,
    0.35,
    3,
  ],
  [
    doubleArrow('it', [-2, 0], [2, 0], { buff: 0.25, tipLength }),
    [-1.4, 0],
    [1.4, 0],
    [0, 0],
    3.5,
    0.35,
    3,
  ],
  [
    curvedArrow('it', LEFT, RIGHT, { tipLength }),
    [-1, 0],
    [0.7525, -0.2475],
    [0, -0.2071],
    2,
    0.4142,
    2,
  ],
  [vector('it', [1, 1], { tipLength }), [0, 0], [0.7525, 0.7525], [0.5, 0.5], 1, 1, 2],
  [dashedLine('it', LEFT, RIGHT), [-1, 0], [1, 0], [0, 0], 2, 0, 1],
] as const;

/** A hundredth of the frame is what may differ. */
const NEAR = 0.08;

for (const [mobject, first, last, center, width, height, parts] of MANIM) {
  test(`${mobject.kind} of ${width} by ${height} is as Manim's`, () => {
    const state = sceneInNode(sceneOf([mobject]))
      .at(0)
      .get('it');
    if (!state) throw new Error('nothing is there');
    const box = boxOfState(state);
    const far = (a: Point | undefined, b: Point) =>
      Math.hypot((a?.[0] ?? 9) - b[0], (a?.[1] ?? 9) - b[1]);
    expect(state.shape.parts).toHaveLength(parts);
    expect(far(shaftOf(state)[0], first)).toBeLessThan(NEAR);
    expect(far(shaftOf(state).at(-1), last)).toBeLessThan(NEAR);
    expect(far(box.center, center)).toBeLessThan(NEAR);
    expect(Math.abs(box.width - width)).toBeLessThan(NEAR);
    expect(Math.abs(box.height - height)).toBeLessThan(NEAR);
  });
}

test('a double arrow follows both of its ends, and its tips share what room there is', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        circle('a', { at: { moveTo: [-3, 0] } }),
        square('b', { at: { moveTo: [3, 0] } }),
        doubleArrow('it', 'a', 'b', { buff: 0 }),
      ],
      step('', [shift('a', [0, 3])]),
      step('', [shift('a', [3.8, -3])]),
    ),
  );
  const tipsAt = (p: number) =>
    (at(p).get('it')?.shape.parts ?? [])
      .filter(({ name }) => name === 'tip')
      .map((part) => (part as OutlinePart).outline.points[3] as Point);
  expect(tipsAt(0)[0]?.[0]).toBeCloseTo(2, 6);
  expect(tipsAt(0)[1]?.[0]).toBeCloseTo(-2, 6);
  expect(Math.hypot((tipsAt(1)[1]?.[0] ?? 0) + 3, (tipsAt(1)[1]?.[1] ?? 0) - 3)).toBeCloseTo(1, 4);
  const shaft = shaftOf(at(2).get('it'));
  expect((shaft.at(-1)?.[0] ?? 0) - (shaft[0]?.[0] ?? 0)).toBeCloseTo(0.2 * 0.4, 4);
});

test('a curved double arrow is the same from both sides', () => {
  const shaft = shaftOf(
    sceneInNode(sceneOf([curvedDoubleArrow('it', LEFT, RIGHT)]))
      .at(0)
      .get('it'),
  );
  const [first, last] = [shaft[0], shaft.at(-1)];
  expect(first?.[0]).toBeCloseTo(-(last?.[0] ?? 0), 9);
  expect(first?.[1]).toBeCloseTo(last?.[1] ?? 0, 9);
});

test('a vector starts where it is told, and is turned and scaled by itself', () => {
  const plot = axes('plot', { xRange: [0, 4, 1], yRange: [0, 4, 1], xLength: 4, yLength: 4 });
  const { at } = sceneInNode(
    sceneOf(
      [plot, vector('it', 'RIGHT', { from: { on: 'plot', at: [1, 1] } })],
      step('', [shift('plot', [1, 0])]),
      step('', [scale('it', 2), rotate('it', Math.PI / 2)]),
    ),
  );
  const ends = (p: number) =>
    [shaftOf(at(p).get('it'))[0], apexOf(at(p).get('it'))].flat() as number[];
  for (const [p, expected] of [
    [0, [-1, -1, 0, -1]],
    [1, [0, -1, 1, -1]],
    [2, [0, -1, 0, 1]],
  ] as const) {
    ends(p).forEach((n, i) => {
      expect(n).toBeCloseTo(expected[i] as number, 6);
    });
  }
});

test('the words of a labelled arrow stand in its middle, and its shaft leaves room for them', () => {
  const ends = [
    square('a', { sideLength: 1, at: { moveTo: [-4, 0] } }),
    square('b', { sideLength: 1, at: { moveTo: [4, 0] } }),
  ];
  const asks = labeledArrow('asks', 'a', 'b', 'GET', { fontSize: 36 });
  const { at } = sceneInNode(
    sceneOf([...ends, asks], step(shift('b', [0, 4], { rate: 'linear' }))),
  );
  const labelIn = (p: number) => {
    const { parts } = (at(p).get('asks') as State).shape;
    const glyphs = parts.flatMap((part) => (part.is === 'glyph' && part.at ? [part] : []));
    const [first, last] = [glyphs[0]?.at, glyphs.at(-1)?.at] as [Point, Point];
    return {
      text: glyphs.map(({ text }) => text).join(''),
      x: (first[0] + last[0] + 0.5) / 2,
      y: first[1] + 0.25,
    };
  };
  const [start, end] = [labelIn(0), labelIn(1)];
  expect(start.text).toBe('GET');
  const middleOf = (p: number) => {
    const runs = shaftRunsOf(at(p).get('asks') as State);
    expect(runs).toHaveLength(2);
    const [tail, head] = runs as [Outline, Outline];
    const [x, y] = tail.points[0] as Point;
    const [toX, toY] = head.points.at(-1) as Point;
    return {
      x: (x + toX) / 2,
      y: (y + toY) / 2,
      from: tail.points.at(-1) as Point,
      to: head.points[0] as Point,
    };
  };
  for (const [p, label] of [
    [0, start],
    [1, end],
  ] as const) {
    const middle = middleOf(p);
    expect(label.x).toBeCloseTo(middle.x, 1);
    expect(label.y).toBeCloseTo(middle.y, 1);
    expect(middle.from[0]).toBeLessThan(label.x - 0.75);
    expect(middle.to[0]).toBeGreaterThan(label.x + 0.75);
  }
  expect(end.y).toBeGreaterThan(start.y + 1);
});

test('an arrow that is too short for its words has no shaft left, and says them', () => {
  const { at, picture } = sceneInNode(
    sceneOf([labeledArrow('it', [0, 0], [0.5, 0], 'a long label')]),
  );
  expect(shaftRunsOf(at(0).get('it') as State).every(({ points }) => points.length === 0)).toBe(
    true,
  );
  expect(inWords(picture(0))).toBe('a long label');
});
