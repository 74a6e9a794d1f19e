// Arrows that are drawn as a line and a triangle, as Manim's are in a recording.
import { expect, test } from '@playwright/test';
import { aroundPoints, type Point } from '../../../plugin/rehearse/rect.js';
import { isHead, isSmall, withHeads } from '../../../plugin/rehearse/see/arrowheads.js';
import type { SeenBox, SeenStroke } from '../../../plugin/rehearse/seen.js';

const thing = (id: string, points: readonly Point[]) => ({
  ...{ id, name: `'${id}'`, order: 0, opacity: 1, accepts: [] },
  rect: aroundPoints(points),
});
const line = (id: string, points: readonly Point[]): SeenStroke => ({
  ...thing(id, points),
  ...{ is: 'line', points, width: 4 },
});
const triangle: readonly Point[] = [
  [130, 100],
  [100, 85],
  [100, 115],
];
const shape: SeenBox = {
  ...thing('tip', triangle),
  ...{ is: 'shape', cover: 1, isInScene: true },
};

test('small triangles are heads; boxes, discs and large ones are not', () => {
  const turned = (angle: number) =>
    triangle.map(([x, y]): Point => {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return [c * (x - 100) - s * (y - 100), s * (x - 100) + c * (y - 100)];
    });
  for (const angle of [0, 0.3, 0.8, 1.6, 2.5]) expect(isHead(turned(angle))).toBe(true);
  const disc = Array.from(
    { length: 40 },
    (_, i): Point => [10 * Math.cos((i * Math.PI) / 20), 10 * Math.sin((i * Math.PI) / 20)],
  );
  expect(isHead(disc)).toBe(false);
  expect(
    isHead([
      [0, 0],
      [20, 0],
      [20, 10],
      [0, 10],
    ]),
  ).toBe(false);
  expect(isSmall(aroundPoints(triangle), 720)).toBe(true);
  expect(isSmall(aroundPoints(triangle.map(([x, y]): Point => [5 * x, 5 * y])), 720)).toBe(false);
});

test('a head at the end of a line makes an arrow of both', () => {
  const shaft = line('shaft', [
    [0, 100],
    [50, 100],
    [100, 100],
  ]);
  const { strokes, boxes } = withHeads([shaft], [shape], [{ id: 'tip', outline: triangle }]);
  expect(boxes).toEqual([]);
  expect(strokes).toMatchObject([
    {
      id: 'shaft',
      is: 'arrow',
      arrow: {
        shaft: 100,
        tip: 30,
        ends: [
          [0, 100],
          [130, 100],
        ],
      },
    },
  ]);
});

test('elsewhere it is a shape like any other', () => {
  const far = line('far', [
    [0, 300],
    [100, 300],
  ]);
  const { strokes, boxes } = withHeads([far], [shape], [{ id: 'tip', outline: triangle }]);
  expect(strokes).toEqual([far]);
  expect(boxes).toEqual([shape]);
});
