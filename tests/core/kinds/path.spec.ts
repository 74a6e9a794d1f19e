import { expect, test } from '@playwright/test';
import { annulus, circle, cubicBezier, type Path, path } from '../../../plugin/core/kinds/table.js';
import { curvesOf, type Outline, pointOn, runsOf } from '../../../plugin/core/outline.js';
import { outlineBox } from '../../../plugin/core/outline-bounds.js';
import type { OutlinePart } from '../../../plugin/core/part.js';
import { outlineLength, partialOutline } from '../../../plugin/core/partial-outline.js';
import { step } from '../../../plugin/core/steps.js';
import { create, transform } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

type Made = Parameters<typeof sceneOf>[0][number];

const outlineOf = (
  mobject: Made,
  p = 0,
  others: readonly Made[] = [],
  ...steps: Parameters<typeof sceneOf>[1][]
) =>
  (
    (sceneInNode(sceneOf([mobject, ...others], ...steps))
      .at(p)
      .get(mobject.id)?.shape.parts[0] ?? {}) as OutlinePart
  ).outline;

const endOf = ({ points }: Outline) => points.at(-1) as readonly number[];

function expectBox(outline: Outline, ...expected: number[]) {
  const box = outlineBox(outline);
  [...box.center, box.width, box.height].forEach((n, i) => {
    expect(n).toBeCloseTo(expected[i] as number, 4);
  });
}

test('a path has corners, or is smooth, through all of its points', () => {
  const points = [
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 1],
  ] as const;
  const cornered = outlineOf(path('it', points));
  expect(cornered.points.filter((_, i) => i % 3 === 0)).toEqual(points);
  const smooth = outlineOf(path('it', points, { smooth: true }));
  expect(smooth.points.filter((_, i) => i % 3 === 0)).toEqual(points);
  const [before, , after] = [smooth.points[2], smooth.points[3], smooth.points[4]];
  // At [1, 1] it runs as the way from [0, 0] to [2, 0].
  expect([before?.[1], after?.[1]]).toEqual([1, 1]);
});

test('closed and smooth, it is as smooth where it closes', () => {
  const { points, closed } = outlineOf(
    path(
      'it',
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ],
      { smooth: true, closed: true },
    ),
  );
  expect(closed).toBe(true);
  expect(points[0]).toEqual(points.at(-1));
  expect(points[1]?.[0]).toBeCloseTo(1, 9);
  expect(points.at(-2)?.[0]).toBeCloseTo(1, 9);
});

/** Path data, and the box and the end of its outline, with y up. */
const DATA = [
  ['M0 0L4 2', [2, -1, 4, 2], [4, -2]],
  ['M0,0 4,2 4,4', [2, -2, 4, 4], [4, -4]],
  ['m1 1h2v2h-2z', [2, -2, 2, 2], [1, -1]],
  ['M0 0C0 4 4 4 4 0S8-4 8 0', [4, 0, 8, 6], [8, 0]],
  ['M0 0Q2 4 4 0T8 0', [4, 0, 8, 4], [8, 0]],
  ['M0 0A2 2 0 0 0 4 0', [2, -1, 4, 2], [4, 0]],
  ['M0 0A2 2 0 0 1 4 0', [2, 1, 4, 2], [4, 0]],
  ['M0 0a2 1 90 014 0', [2, 2, 4, 4], [4, 0]],
  ['M2 0A2 2 0 1 0 0 2', [0, 0, 4, 4], [0, -2]],
  ['M0 0L1 1L2', [0.5, -0.5, 1, 1], [1, -1]],
] as const;

for (const [d, box, end] of DATA) {
  test(`path data: ${d}`, () => {
    const outline = outlineOf(path('it', d));
    expectBox(outline, ...box);
    expect(endOf(outline)[0]).toBeCloseTo(end[0], 6);
    expect(endOf(outline)[1]).toBeCloseTo(end[1], 6);
  });
}

test('with a height, path data is as high, in the centre', () => {
  expectBox(outlineOf(path('it', 'M10 10h40v20h-40z', { height: 1 })), 0, 0, 2, 1);
});

test('what is no path data is told so', () => {
  const wrong = { kind: 'path', id: 'it', d: 'M0 0 or so' } as Path;
  expect(() => sceneInNode(sceneOf([wrong]))).toThrow(/is no path data of SVG/);
  const both = { kind: 'path', id: 'it' } as Path;
  expect(() => sceneInNode(sceneOf([both]))).toThrow("a path needs either 'points' or 'd'.");
});

test('runs are drawn one after the other, none with a seam to the next', () => {
  const ring = annulus('it');
  const outline = outlineOf(ring);
  expect(runsOf(outline)).toHaveLength(2);
  expect(runsOf(partialOutline(outline, 0.25))).toHaveLength(1);
  const later = runsOf(partialOutline(outline, 0.75));
  expect(later.map(({ closed }) => closed)).toEqual([true, false]);
  expect(outlineLength(later[1] as Outline)).toBeCloseTo(Math.PI, 2);
  expect(outlineLength(partialOutline(outline, 0.75, 0.5))).toBeCloseTo(Math.PI, 2);
});

test('a hole closes about its middle when a ring becomes a disc', () => {
  const steps = [step('', create('it')), step('', transform('it', 'disc'))];
  const [, hole] = runsOf(outlineOf(annulus('it'), 1.5, [circle('disc')], ...steps));
  expectBox(hole as Outline, 0, 0, 1, 1);
  expect(runsOf(outlineOf(annulus('it'), 2, [circle('disc')], ...steps))).toHaveLength(1);
});

test('a cubic curve goes by its handles', () => {
  const [curve] = curvesOf(outlineOf(cubicBezier('it', [0, 0], [0, 4], [4, 4], [4, 0])));
  expect(curve && pointOn(curve, 0.5)).toEqual([2, 3]);
});
