import { expect, test } from '@playwright/test';
import { edge } from '../../plugin/core/box.js';
import type { Mobject } from '../../plugin/core/kinds/kinds.js';
import { arrow, circle, group, line, rectangle, text } from '../../plugin/core/kinds/table.js';
import { layOut } from '../../plugin/core/layouts.js';
import { parseScene } from '../../plugin/core/parse.js';
import type { Placement } from '../../plugin/core/placement.js';
import { placingOrder } from '../../plugin/core/placing-order.js';
import { fakeContents } from './fake-contents.js';
import { sceneOf } from './scene-in-node.js';

const square = (id: string, at?: Placement | readonly Placement[], side = 1) =>
  rectangle(id, { width: side, height: side, ...(at && { at }) });

const boxesOf = (...mobjects: Mobject[]) => {
  const scene = parseScene(sceneOf(mobjects));
  return layOut(scene.mobjects, fakeContents(scene)).boxes;
};

const centers = (...mobjects: Mobject[]) => {
  const boxes = boxesOf(...mobjects);
  return (id: string) => boxes.get(id)?.center;
};

test('moveTo, shift, nextTo, toEdge and alignTo are Manim’s', () => {
  const at = centers(
    square('a', [{ moveTo: [1, 2] }, { shift: [0.5, 0] }]),
    square('below', { nextTo: 'a', direction: 'DOWN' }),
    square('beside', { nextTo: 'a', direction: 'RIGHT', buff: 1 }),
    square('left', { toEdge: 'LEFT' }),
    square('corner', { toEdge: 'UR', buff: 0 }),
    square('aligned', [{ moveTo: [4, -3] }, { alignTo: 'a', direction: 'UP' }]),
    square('small', [{ nextTo: 'a', direction: 'DOWN', alignedEdge: 'LEFT' }], 0.5),
  );
  expect(at('a')).toEqual([1.5, 2]);
  expect(at('below')).toEqual([1.5, 0.75]);
  expect(at('beside')).toEqual([3.5, 2]);
  expect(at('left')?.[0]).toBeCloseTo(-64 / 9 + 0.5 + 0.5, 9);
  expect(at('left')?.[1]).toBe(0);
  expect(at('corner')?.[0]).toBeCloseTo(64 / 9 - 0.5, 9);
  expect(at('corner')?.[1]).toBe(3.5);
  expect(at('aligned')).toEqual([4, 2]);
  expect(at('small')).toEqual([1.25, 1]);
});

test('what a mobject stands beside is placed first, wherever it is written', () => {
  const at = centers(
    square('b', { nextTo: 'a', direction: 'RIGHT', buff: 0 }),
    square('a', { moveTo: [3, 0] }),
  );
  expect(at('b')).toEqual([4, 0]);
});

test('a group is arranged, then placed; whoever stands beside a member sees it where it went', () => {
  const at = centers(
    square('outside', { nextTo: 'two', direction: 'RIGHT', buff: 0 }),
    group('row', [square('one'), square('two')], {
      arrange: { direction: 'RIGHT', buff: 0 },
      at: { moveTo: [0, 3] },
    }),
  );
  expect(at('one')).toEqual([-0.5, 3]);
  expect(at('two')).toEqual([0.5, 3]);
  expect(at('outside')).toEqual([1.5, 3]);
});

test('a label inside a group is placed by its box, then goes along', () => {
  const at = centers(
    group('block', [square('box'), text('label', 'x', { at: { moveTo: 'box' } })], {
      at: { moveTo: [2, 2] },
    }),
  );
  expect(at('label')).toEqual([2, 2]);
});

test('something can stand beside an arrow', () => {
  const boxes = boxesOf(
    square('a', { moveTo: [-3, 0] }),
    square('b', { moveTo: [3, 0] }),
    arrow('forth', 'a', 'b', { buff: 0 }),
    square('above', { nextTo: 'forth', direction: 'UP', buff: 0 }),
  );
  const forth = boxes.get('forth');
  expect(forth && edge(forth, [-1, 0])[0]).toBe(-2.5);
  expect(boxes.get('above')?.center[0]).toBeCloseTo(0, 9);
});

test('a line to a circle is laid out to its rim, wherever the circle is placed', () => {
  const boxes = boxesOf(
    circle('round', { at: { moveTo: [3, 3] } }),
    line('spoke', [0, 0], 'round', { buff: 0 }),
  );
  const end = 3 - Math.SQRT1_2;
  expect(boxes.get('spoke')?.width).toBeCloseTo(end, 9);
  expect(boxes.get('spoke')?.height).toBeCloseTo(end, 9);
});

test('members are placed before their group, and what is awaited before who waits', () => {
  const order = placingOrder([
    square('last', { nextTo: 'group' }),
    group('group', [square('one', { nextTo: 'two' }), square('two')]),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['two', 'one', 'group', 'last']);
});

test('mobjects that wait for each other are told so', () => {
  expect(() => centers(square('a', { nextTo: 'b' }), square('b', { nextTo: 'a' }))).toThrow(
    "Scene 'test', mobject 'a': its place depends on itself",
  );
});
