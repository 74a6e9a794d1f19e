import { expect, test } from '@playwright/test';
import type { State } from '../../plugin/core/channels.js';
import { arrow, group, rectangle } from '../../plugin/core/kinds/table.js';
import { stateIn } from '../../plugin/core/picture.js';
import { play, step } from '../../plugin/core/steps.js';
import { fadeIn, fadeOut, rotate, scale, shift } from '../../plugin/core/verbs/table.js';
import { apexOf, shaftOf } from './arrows.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });
const joining = arrow('joining', 'box', 'other', { buff: 0 });

test('an arrow between mobjects follows them at every p', () => {
  const { at } = sceneInNode(sceneOf([box, other, joining], step('', [shift('other', [0, 4])])));
  expect(shaftOf(at(0).get('joining'))[0]).toEqual([1, 0]);
  expect(apexOf(at(0.5).get('joining'))[1]).toBeGreaterThan(1);
  expect(at(0).get('box')).toBe(at(0.5).get('box')); // what does not move keeps its very state
});

test('an arrow stays at the place of what leaves and comes again, wherever that has moved', () => {
  const { at } = sceneInNode(
    sceneOf(
      [box, other, joining],
      step('', [shift('other', [0, 3])]),
      step('', [fadeOut('other', { shift: [2, 0] })]),
      step('', [shift('other', [0, -3])]),
      step('', [fadeIn('other', { shift: [2, 0] })]),
    ),
  );
  const shape = (p: number) => at(p).get('joining')?.shape;
  const seen = (p: number) => {
    const { place, way } = at(p).get('other') as State;
    return [place[0] + (way?.away[0] ?? 0), place[1] + (way?.away[1] ?? 0)];
  };
  const [home, away] = [shape(0), shape(1)];
  expect(apexOf(at(0).get('joining'))).toEqual([3.5, 0]);
  expect(away).not.toEqual(home);
  // It goes upwards to the right by itself: the arrow does not run after it, nor lose it.
  expect(seen(1.5)).toEqual([5, 3]);
  for (const p of [1.5, 2 - 1e-9, 2]) expect(shape(p), `at ${p}`).toEqual(away);
  // Nobody sees it move back, but the arrow shows where it is.
  expect(at(2.5).has('other')).toBe(false);
  for (const p of [3, 3.5, 4]) expect(shape(p), `at ${p}`).toEqual(home);
  expect(seen(3.5)).toEqual([3, 0]);
  expect(seen(4)).toEqual([4, 0]);
});

test('a group that comes from aside brings its arrow along', () => {
  const all = group('all', [box, other, joining]);
  const { at } = sceneInNode(sceneOf([all], step('', [fadeIn('all', { shift: [0, 2] })])));
  for (const id of ['box', 'other', 'joining']) {
    expect(at(0.5).get(id)?.way?.away).toEqual([0, -1]);
  }
  // They come by their way, not by their places: so the arrow runs as it will.
  expect(apexOf(at(0.5).get('joining'))).toEqual([3.5, 0]);
  expect(apexOf(at(1).get('joining'))).toEqual([3.5, 0]);
  expect(at(1).get('joining')?.way).toBeUndefined();
});

test('an arrow in a group that is scaled or turned is not so once more itself', () => {
  const all = group('all', [box, other, joining]);
  const { at } = sceneInNode(
    sceneOf([all], step('', [scale('all', 0.5)]), step('', [rotate('all', Math.PI / 2)])),
  );
  // The group reaches from −1 to 4.5: about 1.75 it shrinks.
  expect(shaftOf(at(1).get('joining'))[0]).toEqual([0.875 + 0.5, 0]);
  expect(apexOf(at(1).get('joining'))[0]).toBeCloseTo(2.875 - 0.25, 9);
  expect(at(1).get('joining')).toMatchObject({ place: [0, 0], scale: [1, 1], turn: 0 });
  const [x, y] = apexOf(at(2).get('joining'));
  expect([x, y].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([1.75, 1.125 - 0.25]);
});

test('an arrow between points goes with its group', () => {
  const free = arrow('free', [0, 0], [2, 0]);
  const { at } = sceneInNode(sceneOf([free], step('', [shift('free', [1, 1])])));
  expect(shaftOf(at(1).get('free'))[0]).toEqual([1, 1]);
  expect(apexOf(at(1).get('free'))).toEqual([3, 1]);
});

test('an arrow to an arrow follows what that one follows', () => {
  const second = arrow('second', [2.5, 3], 'joining', { buff: 0 });
  const { at } = sceneInNode(
    sceneOf([box, other, joining, second], step('', [shift('other', [2, 0])])),
  );
  expect(apexOf(at(1).get('second'))[0]).not.toEqual(apexOf(at(0).get('second'))[0]);
  // The box of the first is flat but for its tip: the second ends at its upper edge.
  expect(apexOf(at(1).get('second'))[1]).toBeCloseTo(0.11, 9);
});

test('when its ends are at rest a follower is one object, as long as it is looked at', () => {
  const { picture } = sceneInNode(
    sceneOf(
      [box, other, joining, rectangle('far', { width: 1, height: 1, at: { moveTo: [0, 3] } })],
      step('', [play([shift('other', [0, 1])]), shift('far', [1, 0])]),
    ),
  );
  const [early, late] = [0.6, 0.9].map((p) => stateIn(picture(p), 'joining'));
  expect(late).toBe(early);
  expect(stateIn(picture(1), 'joining')).toEqual(early);
});
