import { expect, test } from '@playwright/test';
import { group, rectangle } from '../../../plugin/core/kinds/table.js';
import { play, step } from '../../../plugin/core/steps.js';
import { create, fadeIn, fadeOut, moveTo } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });

test('fading out takes a mobject from the board; its place stays as it is', () => {
  const { at } = sceneInNode(sceneOf([box], step('', [fadeOut('box', { shift: [0, 1] })])));
  expect(at(0.5).get('box')).toMatchObject({
    place: [0, 0],
    way: { opacity: 0.5, away: [0, 0.5] },
  });
  expect(at(1).size).toBe(0);
});

test('a member that comes late comes where its group has gone', () => {
  const pair = group('pair', [box, other]);
  const { at } = sceneInNode(
    sceneOf(
      [pair],
      step('', [fadeOut('other')]),
      step('', [moveTo('pair', [0, 2])]),
      step('', [create('other')]),
    ),
  );
  expect(at(2).get('box')?.place).toEqual([-1.75, 2]);
  expect(at(2).has('other')).toBe(false);
  for (const p of [2.5, 3]) expect(at(p).get('other')?.place).toEqual([2.25, 2]);
});

test('what is still coming goes from where it is', () => {
  const coming = play([fadeIn('box', { shift: [0, 1] }), fadeOut('box')], { lagRatio: 0.5 });
  const { at } = sceneInNode(sceneOf([box], step('', [coming])));
  const p = 0.5 / 1.5;
  const before = at(p - 1e-9).get('box')?.way;
  const after = at(p + 1e-9).get('box')?.way;
  expect(before?.opacity).toBeCloseTo(0.5, 6);
  expect(after?.opacity).toBeCloseTo(0.5, 6);
  expect(after?.away[1]).toBeCloseTo(before?.away[1] as number, 6);
  expect(at(1).size).toBe(0);
});
