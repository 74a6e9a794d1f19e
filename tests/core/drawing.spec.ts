import { expect, test } from '@playwright/test';
import { partDrawn } from '../../plugin/core/drawing.js';
import { cornersOf, partialOutline } from '../../plugin/core/polygon.js';

test('written, a part is outlined in the first half and filled in the second', () => {
  expect(partDrawn('write', 0)).toEqual({ outline: 0, fill: 0 });
  expect(partDrawn('write', 0.25)).toEqual({ outline: 0.5, fill: 0 });
  expect(partDrawn('write', 0.5)).toEqual({ outline: 1, fill: 0 });
  expect(partDrawn('write', 0.75)).toEqual({ outline: 1, fill: 0.5 });
  expect(partDrawn('write', 1)).toEqual({ outline: 1, fill: 1 });
});

test('created, a part has its fill from the first moment', () => {
  expect(partDrawn('create', 0.01)).toEqual({ outline: 0.01, fill: 1 });
  expect(partDrawn('create', 1)).toEqual({ outline: 1, fill: 1 });
});

test('a rectangle begins at the upper right and runs counter-clockwise, a quarter a side', () => {
  const corners = cornersOf({ center: [0, 0], width: 4, height: 2 });
  const [upperRight, upperLeft, lowerLeft, lowerRight] = [
    [2, 1],
    [-2, 1],
    [-2, -1],
    [2, -1],
  ];
  expect(partialOutline(corners, 0)).toEqual([upperRight]);
  expect(partialOutline(corners, 1 / 8)).toEqual([upperRight, [0, 1]]);
  expect(partialOutline(corners, 1 / 4)).toEqual([upperRight, upperLeft]);
  expect(partialOutline(corners, 3 / 8)).toEqual([upperRight, upperLeft, [-2, 0]]);
  // The short side takes as long as the long one.
  expect(partialOutline(corners, 1 / 2)).toEqual([upperRight, upperLeft, lowerLeft]);
  expect(partialOutline(corners, 7 / 8)).toEqual([
    upperRight,
    upperLeft,
    lowerLeft,
    lowerRight,
    [2, 0],
  ]);
  expect(partialOutline(corners, 1)).toEqual([
    upperRight,
    upperLeft,
    lowerLeft,
    lowerRight,
    upperRight,
  ]);
});
