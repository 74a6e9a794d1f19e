import { expect, test } from '@playwright/test';
import { circle, group, rectangle } from '../../plugin/core/kinds/table.js';
import { pictureAt, shownIn, stateIn } from '../../plugin/core/picture.js';
import { play, step } from '../../plugin/core/steps.js';
import { create, fadeIn, fadeOut, shift } from '../../plugin/core/verbs/table.js';
import { emptyList, paintList } from './paint-list.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });

test('what no verb brings is there from the start, before the entrance', () => {
  const { at } = sceneInNode({
    ...sceneOf([box, other], step('', [create('other')])),
    entrance: { plays: [] },
  });
  expect([...at(-1).keys()]).toEqual(['box']);
  expect([...at(1).keys()]).toEqual(['box', 'other']);
});

test('the entrance runs from −1 to 0', () => {
  const { at } = sceneInNode({ ...sceneOf([box]), entrance: { plays: [play(fadeIn('box'))] } });
  expect(at(-1).size).toBe(0);
  expect(at(-0.5).get('box')?.way?.opacity).toBeCloseTo(0.5, 9);
  expect(at(0).get('box')).toMatchObject({ way: undefined, opacity: 1 });
});

test('beyond its ends a scene looks as at its ends', () => {
  const { timeline } = sceneInNode(sceneOf([box], step('', [shift('box', [1, 0])])));
  for (const [p, end] of [
    [-7, -1],
    [9, 1],
    [Number.NEGATIVE_INFINITY, -1],
  ] as const) {
    expect(shownIn(pictureAt(timeline, p))).toEqual(shownIn(pictureAt(timeline, end)));
  }
});

test('what does not move keeps its very state, step after step', () => {
  const { picture } = sceneInNode(
    sceneOf([box, other], step('', [shift('other', [1, 0])]), step('', [shift('other', [0, 1])])),
  );
  const still = stateIn(picture(0), 'box');
  for (const p of [-1, 0.3, 0.9, 1, 1.5, 2]) expect(stateIn(picture(p), 'box')).toBe(still);
});

test('a painter paints only what moves, and in its order', () => {
  const { picture } = sceneInNode(
    sceneOf(
      [group('pair', [{ ...box, z: 1 }, other]), circle('last')],
      step('', [shift('other', [1, 0]), fadeOut('last')]),
    ),
  );
  const list = emptyList();
  paintList(list, picture(0));
  expect(list.leaves.map(({ id }) => id)).toEqual(['other', 'box', 'last']);
  expect(list.count).toBe(3);
  // The step is of two plays, a second each: first one moves, then the other goes.
  for (const p of [0.1, 0.2, 0.3]) paintList(list, picture(p));
  expect(list.count).toBe(6);
  paintList(list, picture(0.6));
  expect(list.count).toBe(8); // the first has arrived, the second has begun
  for (const p of [0.7, 0.8]) paintList(list, picture(p));
  expect(list.count).toBe(10);
  paintList(list, picture(1));
  expect(list.leaves.map(({ id }) => id)).toEqual(['other', 'box']);
  expect(list.count).toBe(10);
});
