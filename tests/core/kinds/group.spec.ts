import { expect, test } from '@playwright/test';
import { group, rectangle, text } from '../../../plugin/core/kinds/table.js';
import { emptyList, paintList } from '../paint-list.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const box = rectangle('box', { width: 1, height: 1 });

test('its colour is that of the members that say none, however deep', () => {
  const { at } = sceneInNode(
    sceneOf([
      group(
        'outer',
        [
          box,
          rectangle('own', { width: 1, height: 1, color: 'RED' }),
          group('inner', [text('deep', 'x')]),
          group('green', [text('other', 'x')], { color: 'GREEN' }),
        ],
        { color: 'BLUE' },
      ),
      rectangle('outside', { width: 1, height: 1 }),
    ]),
  );
  for (const [id, color] of [
    ['box', 'var(--scene-blue, #58C4DD)'],
    ['own', 'var(--scene-red, #FC6255)'],
    ['deep', 'var(--scene-blue, #58C4DD)'],
    ['other', 'var(--scene-green, #83C167)'],
    ['outside', 'var(--scene-white, #FFFFFF)'],
  ] as const) {
    expect(at(0).get(id), id).toMatchObject({ stroke: color, fill: color });
  }
});

test('its family are the leaves below it, in order of painting', () => {
  const { cast } = sceneInNode(
    sceneOf([group('outer', [group('inner', [box]), text('label', 'x')]), group('empty', [])]),
  );
  expect(cast.families.get('outer')).toEqual(['box', 'label']);
  expect(cast.families.get('box')).toEqual(['box']);
  expect(cast.families.get('empty')).toEqual([]);
});

test('as a whole it is painted over siblings with a lower z', () => {
  const { picture } = sceneInNode(
    sceneOf([
      group('over', [rectangle('a', { width: 1, height: 1 })], { z: 1 }),
      rectangle('b', { width: 1, height: 1 }),
      rectangle('c', { width: 1, height: 1, z: 2 }),
    ]),
  );
  const list = emptyList();
  paintList(list, picture(0));
  expect(list.leaves.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
