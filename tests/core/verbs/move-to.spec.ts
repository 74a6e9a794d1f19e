import { expect, test } from '@playwright/test';
import { group, rectangle } from '../../../plugin/core/kinds/table.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { play, step } from '../../../plugin/core/steps.js';
import { moveTo, scale, shift } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });

test('a group moves as one, and back is the same way', () => {
  const pair = group('pair', [box, other]);
  const { at } = sceneInNode(
    sceneOf([pair], step('', [moveTo('pair', [0, 2])]), step('', [shift('pair', [1, 0])])),
  );
  // The pair reaches from −1 to 4.5.
  expect(at(1).get('box')?.place).toEqual([-1.75, 2]);
  expect(at(1).get('other')?.place).toEqual([2.25, 2]);
  expect(at(1.5).get('box')?.place[0]).toBeCloseTo(-1.25, 9);
  expect(at(2).get('box')?.place).toEqual([-0.75, 2]);
});

test('a move that overtakes another arrives', () => {
  const moves = [shift('box', [2, 0]), moveTo('box', [0, 3])];
  const { at } = sceneInNode(sceneOf([box], step('', [play(moves, { lagRatio: 0.5 })])));
  expect(at(1).get('box')?.place).toEqual([0, 3]);
  // Nothing jumps where the second takes over.
  const p = 0.5 / 1.5;
  expect(at(p - 1e-9).get('box')?.place[0]).toBeCloseTo(1, 6);
  expect(at(p + 1e-9).get('box')?.place[0]).toBeCloseTo(1, 6);
});

test('of two moves in one play the last one wins', () => {
  const moves = [moveTo('box', [2, 0]), moveTo('box', [0, 2])];
  const { at } = sceneInNode(sceneOf([box], step('', [play(moves)])));
  expect(at(0.5).get('box')?.place).toEqual([0, 1]);
  expect(at(1).get('box')?.place).toEqual([0, 2]);
});

test('it goes onto a mobject where that is then, by the edges that are told', () => {
  const { at } = sceneInNode(
    sceneOf(
      [box, other],
      step('', [shift('other', [0, 2]), moveTo('box', 'other', { alignedEdge: 'DL' })]),
    ),
  );
  expect(at(1).get('box')?.place).toEqual([4.5, 2]);
});

test('what has been scaled goes by its size now', () => {
  const { at } = sceneInNode(
    sceneOf([box], step('', [scale('box', 2), moveTo('box', [0, 0], { alignedEdge: 'LEFT' })])),
  );
  expect(at(1).get('box')?.place).toEqual([2, 0]);
});

test('the camera moves as any mobject does', () => {
  const { picture } = sceneInNode(sceneOf([box, other], step('', [moveTo('camera', 'other')])));
  expect(stateIn(picture(0), 'camera')?.place).toEqual([0, 0]);
  expect(stateIn(picture(0.5), 'camera')?.place).toEqual([2, 0]);
  expect(stateIn(picture(1), 'camera')?.place).toEqual([4, 0]);
});
