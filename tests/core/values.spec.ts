import { expect, test } from '@playwright/test';
import type { State } from '../../plugin/core/channels.js';
import {
  axes,
  circle,
  dot,
  group,
  line,
  rectangle,
  square,
  valueTracker,
} from '../../plugin/core/kinds/table.js';
import { stateIn } from '../../plugin/core/picture.js';
import { boxOfState } from '../../plugin/core/pose.js';
import { play, step } from '../../plugin/core/steps.js';
import {
  incrementValue,
  moveTo,
  rotate,
  scale,
  setValue,
  shift,
} from '../../plugin/core/verbs/table.js';
import { apexOf, shaftOf } from './arrows.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const t = valueTracker('t', 0);
const toFour = step('', [setValue('t', 4, { rate: 'linear' })]);
const boxAt = (states: ReadonlyMap<string, State>, id: string) =>
  boxOfState(states.get(id) as State);
const rounded = (point: readonly number[] = []) => point.map((n) => Math.round(n * 1e9) / 1e9 || 0);
const centerAt = (states: ReadonlyMap<string, State>, id: string) =>
  rounded(boxAt(states, id).center);

test('a tracker goes to a value, and back', () => {
  const { at } = sceneInNode(sceneOf([t], toFour, step('', [incrementValue('t', -1)])));
  expect([0, 0.25, 1, 2, 1].map((p) => at(p).get('t')?.value)).toEqual([0, 1, 4, 3, 4]);
});

test('what is given by an expression or a function follows at every p', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        t,
        circle('ring', { radius: '1 + t / 2' }),
        dot('dot', { at: { moveTo: ['t', 't^2 / 4'] } }),
        dot('coded', { at: { moveTo: ({ t = 0 }) => [-t, 1] } }),
        line('hand', [0, 0], ['2 * cos(t)', '2 * sin(t)']),
      ],
      toFour,
    ),
  );
  for (const [p, value] of [
    [0, 0],
    [0.25, 1],
    [1, 4],
    [0.5, 2],
  ] as const) {
    const states = at(p);
    expect(boxAt(states, 'ring').width).toBeCloseTo(2 + value, 9);
    expect(centerAt(states, 'dot')).toEqual(rounded([value, value ** 2 / 4]));
    expect(centerAt(states, 'coded')).toEqual(rounded([-value, 1]));
    expect(rounded(shaftOf(states.get('hand')).at(-1))).toEqual(
      rounded([2 * Math.cos(value), 2 * Math.sin(value)]),
    );
  }
});

test('as long as no value changes that it depends on, a follower keeps its very state', () => {
  const { at } = sceneInNode(
    sceneOf(
      [t, valueTracker('u', 1), circle('by-t', { radius: 't' }), circle('by-u', { radius: 'u' })],
      toFour,
    ),
  );
  expect(at(0.2).get('by-u')).toBe(at(0.8).get('by-u'));
  expect(at(0.2).get('by-t')).not.toBe(at(0.8).get('by-t'));
});

test('values of values follow, and what stands beside what they place', () => {
  const { at } = sceneInNode(
    sceneOf(
      [
        valueTracker('double', '2 * t'),
        t,
        square('box', { sideLength: 1, at: { moveTo: ['double', 0] } }),
        circle('beside', { radius: 0.5, at: { nextTo: 'box', buff: 0.5 } }),
        group(
          'row',
          [square('wide', { sideLength: '1 + t' }), square('small', { sideLength: 1 })],
          {
            arrange: { buff: 1 },
          },
        ),
        line('joins', 'box', 'small', { buff: 0 }),
      ],
      toFour,
    ),
  );
  expect(at(0.5).get('double')?.value).toBe(4);
  expect(centerAt(at(0.5), 'beside')).toEqual([5.5, 0]);
  // The row is 3 + 1 + 1 wide, its middle in the centre.
  expect(centerAt(at(0.5), 'small')).toEqual([2, 0]);
  expect(rounded(apexOf(at(0.5).get('joins')))).toEqual([2.5, 0]);
});

test('what verbs do to a follower is done to it wherever it is', () => {
  const follower = rectangle('box', { width: 2, height: 1, at: { moveTo: ['t', 0] } });
  const { at } = sceneInNode(
    sceneOf(
      [t, follower],
      toFour,
      step('', [shift('box', [0, 1])]),
      step('', [scale('box', 2)]),
      step('', [rotate('box', Math.PI / 2)]),
      step('', [play([setValue('t', 0, { rate: 'linear' })])]),
      step('', [moveTo('box', [5, 5])]),
    ),
  );
  expect(centerAt(at(2), 'box')).toEqual([4, 1]);
  expect(centerAt(at(3), 'box')).toEqual([4, 1]);
  expect(boxAt(at(3), 'box').width).toBeCloseTo(4, 9);
  expect(centerAt(at(4), 'box')).toEqual([4, 1]);
  expect(boxAt(at(4), 'box').height).toBeCloseTo(4, 9);
  // It was turned and doubled as a whole: so where its value leads, is turned and doubled, too.
  expect(centerAt(at(5), 'box')).toEqual([4, -7]);
  expect(centerAt(at(6), 'box')).toEqual([5, 5]);
});

test('a group of axes and of what runs on them is moved and scaled as one', () => {
  const plane = axes('axes', { xRange: [0, 4, 1], yRange: [0, 4, 1], xLength: 4, yLength: 4 });
  const runner = dot('runner', { at: { moveTo: { on: 'axes', at: ['t', 't'] } } });
  const { at, picture } = sceneInNode(
    sceneOf(
      [t, group('all', [plane, runner]), line('probe', [0, 0], { on: 'axes', at: [4, 4] })],
      step('', [scale('all', 0.5)]),
      step('', [shift('all', [3, 0])]),
      toFour,
    ),
  );
  const [x, y] = apexOf(at(3).get('probe'));
  expect(centerAt(at(3), 'runner')).toEqual(rounded([x, y]));
  expect(stateIn(picture(3), 'runner')?.scale).toEqual([0.5, 0.5]);
});

test('what leaves the range of its field stays at the end of it', () => {
  const { at } = sceneInNode(sceneOf([t, circle('ring', { radius: '1 - t' })], toFour));
  expect(boxAt(at(1), 'ring').width).toBe(0);
});
