import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { circle, group, rectangle } from '../../../plugin/core/kinds/table.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import { scale } from '../../../plugin/core/verbs/table.js';
import { emptyList, paintList } from '../paint-list.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const square = rectangle('square', { width: 2, height: 2 });

test('it grows as in Manim, about its centre', () => {
  const { at } = sceneInNode(sceneOf([square], step('', [scale('square', 2)])));
  for (const [p, width] of [
    [0.1, 2.0229],
    [0.25, 2.1402],
    [0.5, 3],
    [0.75, 3.8598],
    [1, 4],
  ] as const) {
    const box = boxOfState(at(p).get('square') as State);
    expect(box.center).toEqual([0, 0]);
    expect(box.width).toBeCloseTo(width, 3);
    expect(box.height).toBeCloseTo(width, 3);
  }
});

test('a group grows as one: its members move apart', () => {
  const pair = group('pair', [
    circle('left', { radius: 0.5, at: { moveTo: [-1, 1] } }),
    circle('right', { radius: 0.5, at: { moveTo: [1, 1] } }),
  ]);
  const { at } = sceneInNode(sceneOf([pair], step('', [scale('pair', 3)])));
  expect(at(1).get('left')).toMatchObject({ place: [-3, 1], scale: [3, 3] });
  expect(at(1).get('right')).toMatchObject({ place: [3, 1], scale: [3, 3] });
});

test('about a point, that point stays; with two factors each direction has its own', () => {
  const { at } = sceneInNode(
    sceneOf([square], step('', [scale('square', [2, 0.5], { about: [-1, -1] })])),
  );
  expect(at(1).get('square')).toMatchObject({ place: [1, -0.5], scale: [2, 0.5] });
});

test('twice scaled is the product; a stroke keeps its width', () => {
  const { at } = sceneInNode(
    sceneOf([square], step('', [scale('square', 2)]), step('', [scale('square', 3)])),
  );
  expect(at(2).get('square')).toMatchObject({ scale: [6, 6], strokeWidth: 4 });
});

test('the camera that is scaled shows more or less', () => {
  const { picture } = sceneInNode(
    sceneOf([square], step('', [scale('camera', 0.5, { about: [2, 0] })])),
  );
  const list = emptyList();
  paintList(list, picture(0));
  expect(list.camera).toMatchObject({ center: [0, 0], height: 8 });
  paintList(list, picture(1));
  expect(list.camera).toMatchObject({ center: [1, 0], height: 4 });
  expect(list.count).toBe(1); // what it shows is not painted anew
  expect(stateIn(picture(1), 'square')).toBe(stateIn(picture(0), 'square'));
});
