// The short forms of `at`, and what turns.
import { expect, test } from '@playwright/test';
import type { State } from '../../plugin/core/channels.js';
import { parseScene } from '../../plugin/core/parse.js';
import { boxOfState, posed } from '../../plugin/core/pose.js';
import {
  axes,
  circle,
  group,
  line,
  type Mobject,
  rectangle,
  restore,
  rotate,
  scene,
  step,
  valueTracker,
} from '../../plugin/index.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const stateIn = (id: string, ...mobjects: readonly Mobject[]) =>
  sceneInNode(sceneOf(mobjects)).at(0).get(id) as State;

const boxIn = (id: string, ...mobjects: readonly Mobject[]) => boxOfState(stateIn(id, ...mobjects));

test('a place by itself is where the centre goes', () => {
  const a = rectangle('a', { width: 2, height: 1, at: [2, -1] });
  expect(boxIn('a', a).center).toEqual([2, -1]);
  expect(boxIn('b', a, circle('b', { at: 'a' })).center).toEqual([2, -1]);
  const plane = axes('axes', { xRange: [0, 4], yRange: [0, 2], xLength: 4, yLength: 2 });
  expect(boxIn('c', plane, circle('c', { at: { on: 'axes', at: [4, 2] } })).center).toEqual([2, 1]);
  const byValue = circle('d', { at: ['2 * t', 1] });
  expect(boxIn('d', valueTracker('t', 1.5), byValue).center).toEqual([3, 1]);
});

test('one coordinate may be told, or be that of another', () => {
  const box = rectangle('box', { width: 2, height: 1, at: [3, -2] });
  const at = (told: object) => circle('c', { at: [{ moveTo: [1, 1] }, told as never] });
  for (const [told, place] of [
    [{ setX: 2 }, [2, 1]],
    [{ setY: -1 }, [1, -1]],
    [{ matchX: 'box' }, [3, 1]],
    [{ matchY: 'box' }, [1, -2]],
    [{ matchY: [0, 2] }, [1, 2]],
    [{ setX: '2 * t' }, [3, 1]],
  ] as const)
    expect(boxIn('c', valueTracker('t', 1.5), box, at(told)).center).toEqual(place);
});

test('in code a mobject may stand there, too', () => {
  const made = scene('s', ({ add }) => {
    const box = rectangle({ width: 2, height: 1, at: [1, 1] });
    add(box, circle('c', { at: box }));
  });
  expect(JSON.parse(JSON.stringify(made)).mobjects[1].at).toBe('rectangle-1');
  expect(boxOfState(sceneInNode(made).at(0).get('c') as State).center).toEqual([1, 1]);
});

test('what is no place is told', () => {
  const parse = (at: unknown) => () => parseScene(sceneOf([{ ...circle('c'), at } as Mobject]));
  expect(parse([1, 2, 3])).toThrow(
    "mobjects[0] ('c'), at: expected a point [x, y], got a list of 3.",
  );
  expect(parse({ moveto: [0, 0] })).toThrow("Did you mean 'moveTo'?");
  expect(parse('nobody')).toThrow("mobjects[0] ('c'), at: no mobject 'nobody'.");
});

test('rotate turns about the centre, or about a point', () => {
  const turn = { rotate: Math.PI / 2 };
  const box = boxIn('a', rectangle('a', { width: 4, height: 2, at: [{ moveTo: [1, 1] }, turn] }));
  expect(box.center).toEqual([1, 1]);
  expect([box.width, box.height]).toEqual([2, 4]);
  const key = stateIn('key', line('key', [1, 0], [3, 0], { at: { ...turn, about: [1, 0] } }));
  const end = key.shape.parts.flatMap((part) => (part.is === 'outline' ? part.outline.points : []));
  const [x, y] = posed(key, end.at(-1) as [number, number]);
  expect(x).toBeCloseTo(1, 9);
  expect(y).toBeCloseTo(2, 9);
});

test('a group turns as one, and what stands beside it sees that', () => {
  const members = [-2, 2].map((x) => rectangle(`r${x}`, { width: 2, height: 1, at: [x, 0] }));
  const mobjects = [
    group('g', members, { at: { rotate: Math.PI / 2 } }),
    circle('c', { radius: 1, at: { nextTo: 'g', direction: 'UP', buff: 0 } }),
  ];
  expect(boxIn('r2', ...mobjects)).toEqual({ center: [0, 2], width: 1, height: 2 });
  expect(boxIn('c', ...mobjects).center[1]).toBeCloseTo(4, 9);
});

test('verbs turn it further, and restore turns it back to where it was', () => {
  const box = rectangle('a', { width: 4, height: 2, at: { rotate: 1 } });
  const { at } = sceneInNode(sceneOf([box], step(rotate('a', 0.5)), step(restore('a'))));
  expect([0, 1, 2].map((p) => at(p).get('a')?.turn)).toEqual([1, 1.5, 1]);
});

test('a value may give the angle, and what a verb does to it stays', () => {
  const mobjects = [
    valueTracker('t', 1),
    rectangle('a', { width: 4, height: 2, at: { rotate: 't / 2' } }),
  ];
  const { at } = sceneInNode(sceneOf(mobjects, step(rotate('a', 0.25))));
  expect([0, 1].map((p) => at(p).get('a')?.turn)).toEqual([0.5, 0.75]);
});
