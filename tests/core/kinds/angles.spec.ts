import { expect, test } from '@playwright/test';
import { angle, line, rightAngle } from '../../../plugin/core/kinds/table.js';
import { outlineBox } from '../../../plugin/core/outline-bounds.js';
import type { OutlinePart } from '../../../plugin/core/part.js';
import { step } from '../../../plugin/core/steps.js';
import type { Point } from '../../../plugin/core/units.js';
import { rotate, shift } from '../../../plugin/core/verbs/table.js';
import type { Animation } from '../../../plugin/core/verbs/verbs.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const right = line('right', [0, 0], [1, 0]);
const up = line('up', [0, 0], [0, 1]);

type Made = Parameters<typeof sceneOf>[0][number];

function partsOf(mobject: Made, playhead = 0, ...steps: (readonly Animation[])[]) {
  const { at } = sceneInNode(sceneOf([right, up, mobject], ...steps.map((each) => step('', each))));
  return (at(playhead).get('it')?.shape.parts ?? []) as OutlinePart[];
}

const ends = ([part]: OutlinePart[]) =>
  [part?.outline.points[0], part?.outline.points.at(-1)].flat() as number[];

function expectEnds(parts: OutlinePart[], ...expected: number[]) {
  ends(parts).forEach((n, i) => {
    expect(n).toBeCloseTo(expected[i] as number, 6);
  });
}

/** First and last point, centre and size, of Manim 0.21's. */
for (const mobject of [angle('it', ['right', 'up']), rightAngle('it', ['right', 'up'])]) {
  test(`${mobject.kind} is as Manim's`, () => {
    const parts = partsOf(mobject);
    expectEnds(parts, 0.4, 0, 0, 0.4);
    const box = outlineBox((parts[0] as OutlinePart).outline);
    expect(box.center[0]).toBeCloseTo(0.2, 4);
    expect(box.center[1]).toBeCloseTo(0.2, 4);
    expect([box.width, box.height].map((n) => Number(n.toFixed(4)))).toEqual([0.4, 0.4]);
  });
}

test('the other angle goes clockwise, and so is larger', () => {
  const [arc] = partsOf(angle('it', ['right', 'up'], { otherAngle: true }));
  expectEnds([arc as OutlinePart], 0.4, 0, 0, 0.4);
  expect(outlineBox((arc as OutlinePart).outline).width).toBeCloseTo(0.8, 4);
});

test('a quadrant turns to the other side of a line', () => {
  expectEnds(
    partsOf(angle('it', ['right', 'up'], { quadrant: [-1, 1], otherAngle: true, radius: 0.3 })),
    -0.3,
    0,
    0,
    0.3,
  );
  expectEnds(
    partsOf(rightAngle('it', ['right', 'up'], { quadrant: [1, -1], length: 0.3 })),
    0.3,
    0,
    0,
    -0.3,
  );
});

test('a dot stands in the middle of the angle', () => {
  const [, dot] = partsOf(angle('it', ['right', 'up'], { dot: true }));
  const { center, width } = outlineBox((dot as OutlinePart).outline);
  const middle = 0.4 * 0.55 * Math.SQRT1_2;
  expect(center[0]).toBeCloseTo(middle, 4);
  expect(center[1]).toBeCloseTo(middle, 4);
  expect(width).toBeCloseTo(0.08, 4);
});

test('short lines have a small angle, as in Manim', () => {
  const { at } = sceneInNode(
    sceneOf([line('a', [0, 0], [0.3, 0]), line('b', [0, 0], [0, 3]), angle('it', ['a', 'b'])]),
  );
  expectEnds((at(0).get('it')?.shape.parts ?? []) as OutlinePart[], 0.2, 0, 0, 0.2);
});

test('an angle follows lines that turn and move, and vanishes where they are parallel', () => {
  const it = angle('it', ['right', 'up']);
  const turned = [
    [rotate('up', Math.PI / 4, { about: [0, 0] })],
    [shift('right', [1, 0]), shift('up', [1, 0])],
    [rotate('up', Math.PI / 4)],
  ];
  const h = 0.4 * Math.SQRT1_2;
  expectEnds(partsOf(it, 1, ...turned), 0.4, 0, -h, h);
  expectEnds(partsOf(it, 2, ...turned), 1.4, 0, 1 - h, h);
  expect(partsOf(it, 3, ...turned)).toEqual([]);
});

test('three places: the angle is at the second, and follows what is there', () => {
  const points: [Point, string, Point] = [[3, 0], 'up', [0, 3]];
  // The middle of the line is [0, ½].
  expectEnds(partsOf(angle('it', [[3, 0.5], 'up', [0, 3]])), 0.4, 0.5, 0, 0.9);
  expectEnds(partsOf(rightAngle('it', points), 1, [shift('up', [0, -0.5])]), 0.4, 0, 0, 0.4);
});
