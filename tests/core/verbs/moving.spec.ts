/** What moves a mobject or the camera, against the figures of Manim 0.21. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { boxOfState, posed, seenPose } from '../../../plugin/core/pose.js';
import type { Point } from '../../../plugin/core/units.js';
import {
  type Animation,
  animate,
  arrange,
  autoZoom,
  circle,
  cyclicReplace,
  dot,
  fadeIn,
  group,
  line,
  moveAlongPath,
  moveTo,
  rectangle,
  restore,
  rotating,
  scale,
  scaleToFitHeight,
  scaleToFitWidth,
  shift,
  step,
  stretch,
  swap,
} from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const SQUARE = rectangle('square', { width: 2, height: 2 });

/** The state of a square during an animation. */
function squareAt(animation: Animation) {
  const { at } = sceneInNode(sceneOf([SQUARE], step(animation)));
  return (p: number) => at(p).get('square') as State;
}

test('rotating goes round at an even pace, once in five seconds', () => {
  const at = squareAt(rotating('square', { angle: Math.PI }));
  const corners: readonly (readonly [number, Point])[] = [
    [0.1, [0.642, 1.2601]],
    [0.25, [0, Math.SQRT2]],
    [0.5, [-1, 1]],
    [0.75, [-Math.SQRT2, 0]],
    [1, [-1, -1]],
  ];
  for (const [p, [x, y]] of corners) {
    const corner = posed(at(p), [1, 1]);
    expect(corner[0]).toBeCloseTo(x, 3);
    expect(corner[1]).toBeCloseTo(y, 3);
  }
  const { timeline, at: whole } = sceneInNode(sceneOf([SQUARE], step(rotating('square'))));
  expect(timeline.stretches[1]?.duration).toBe(5);
  expect(whole(1).get('square')?.turn).toBe(2 * Math.PI);
});

test('stretch scales in one direction', () => {
  const at = squareAt(stretch('square', 2, 'x'));
  for (const [p, width] of [
    [0.25, 2.1402],
    [0.5, 3],
    [0.75, 3.8598],
    [1, 4],
  ] as const) {
    const box = boxOfState(at(p));
    expect(box.width).toBeCloseTo(width, 3);
    expect(box.height).toBe(2);
  }
  const { center } = boxOfState(squareAt(stretch('square', 2, 'y', { about: [0, -1] }))(1));
  expect(center).toEqual([0, 1]);
});

test('animate is Manim’s MoveToTarget', () => {
  const at = squareAt(animate([shift('square', [0, 2]), scale('square', 0.5)]));
  for (const [p, y, width] of [
    [0.25, 0.1402, 1.9299],
    [0.5, 1, 1.5],
    [0.75, 1.8598, 1.0701],
    [1, 2, 1],
  ] as const) {
    const box = boxOfState(at(p));
    expect(box.center[1]).toBeCloseTo(y, 3);
    expect(box.width).toBeCloseTo(width, 3);
  }
});

test('moveAlongPath: a dot goes round a circle at an even pace along its length', () => {
  const path = circle('path', { radius: 2 });
  const packet = dot('packet', { at: { moveTo: [2, 0] } });
  const { at } = sceneInNode(sceneOf([path, packet], step(moveAlongPath('packet', 'path'))));
  for (const [p, x, y] of [
    [0.1, 1.9947, 0.1451],
    [0.25, 1.8093, 0.8522],
    [0.5, -2, 0],
    [0.75, 1.8093, -0.8522],
    [1, 2, 0],
  ] as const) {
    const place = at(p).get('packet')?.place;
    expect(place?.[0]).toBeCloseTo(x, 3);
    expect(place?.[1]).toBeCloseTo(y, 3);
  }
});

test('moveAlongPath: along a line where that is by now, and from where the target stands', () => {
  const ends = [dot('a'), dot('b', { at: { moveTo: [4, 0] } })];
  const path = line('path', 'a', 'b', { buff: 0 });
  const packet = dot('packet', { at: { moveTo: [0, -1] } });
  const { at } = sceneInNode(
    sceneOf(
      [...ends, path, packet],
      step([fadeIn('packet'), shift(['a', 'b'], [0, 2])]),
      step(moveAlongPath('packet', 'path')),
    ),
  );
  expect(at(1).get('packet')?.place).toEqual([0, -1]);
  expect(at(1.5).get('packet')?.place[1]).toBeCloseTo(0.5, 6);
  const [x, y] = at(2).get('packet')?.place ?? [];
  expect(x).toBeCloseTo(4 - 0.08, 6);
  expect(y).toBeCloseTo(2, 6);
});

test('swap goes on arcs, counter-clockwise; cyclicReplace of two does the same', () => {
  const left = rectangle('left', { width: 2, height: 2, at: { moveTo: [-2, 0] } });
  const right = circle('right', { at: { moveTo: [2, 0] } });
  for (const animation of [swap('left', 'right'), cyclicReplace(['left', 'right'])]) {
    const { at } = sceneInNode(sceneOf([left, right], step(animation)));
    for (const [p, x, y] of [
      [0.1, -1.9637, -0.0356],
      [0.25, -1.7681, -0.2077],
      [0.5, 0, -0.8284],
      [0.75, 1.7681, -0.2077],
      [1, 2, 0],
    ] as const) {
      const [one, two] = ['left', 'right'].map((id) => at(p).get(id)?.place as Point) as [
        Point,
        Point,
      ];
      expect(one[0]).toBeCloseTo(x, 3);
      expect(one[1]).toBeCloseTo(y, 3);
      expect(two[0]).toBeCloseTo(-x, 3);
      expect(two[1]).toBeCloseTo(-y, 3);
    }
  }
});

test('with an aligned edge bars that change places stay on the ground', () => {
  const bars = [1, 3].map((height, i) =>
    rectangle(`bar${i}`, { width: 1, height, at: [i * 2, height / 2] }),
  );
  const ground = { alignedEdge: 'DOWN' } as const;
  for (const animation of [swap('bar0', 'bar1', ground), cyclicReplace(['bar0', 'bar1'], ground)]) {
    const { at } = sceneInNode(sceneOf(bars, step(animation)));
    const [one, two] = ['bar0', 'bar1'].map((id) => at(1).get(id)?.place);
    expect(one).toEqual([expect.closeTo(2, 9), expect.closeTo(0.5, 9)]);
    expect(two).toEqual([expect.closeTo(0, 9), expect.closeTo(1.5, 9)]);
  }
});

test('cyclicReplace: each goes to where the next is, the last to the first', () => {
  const dots = [0, 1, 2].map((i) => dot(`d${i}`, { at: { moveTo: [i, 0] } }));
  const { at } = sceneInNode(sceneOf(dots, step(cyclicReplace(['d0', 'd1', 'd2']))));
  const places = [0, 1, 2].map((i) => at(1).get(`d${i}`)?.place[0] as number);
  for (const [i, x] of [1, 2, 0].entries()) expect(places[i]).toBeCloseTo(x, 9);
});

test('the camera goes close, and back', () => {
  const far = rectangle('far', { width: 3, height: 1, at: { moveTo: [3, 2] } });
  const { picture } = sceneInNode(
    sceneOf(
      [far, SQUARE],
      step(autoZoom('far', { margin: 1 })),
      step(restore('camera')),
      step([autoZoom(['far', 'square'])]),
      step([moveTo('camera', 'far'), scale('camera', 0.5)]),
    ),
  );
  const seen = (p: number) => boxOfState(stateIn(picture(p), 'camera') as State);
  expect(seen(1).center).toEqual([3, 2]);
  expect(seen(1).width).toBeCloseTo(4, 9);
  expect(seen(1).height).toBeCloseTo(2.25, 9);
  expect(seen(2)).toEqual({ center: [0, 0], width: 128 / 9, height: 8 });
  // As high as both of them, from -1 to 2.5.
  expect(seen(3).height).toBeCloseTo(3.5, 9);
  expect(seen(3).center).toEqual([1.75, 0.75]);
  expect(seen(4).center).toEqual([3, 2]);
});

test('arrange: the members of a group go into a column', () => {
  const cards = group('cards', [
    rectangle('a', { width: 2, height: 1, at: { moveTo: [-4, 2] } }),
    group('pair', [dot('b', { at: { moveTo: [3, 0] } }), dot('c', { at: { moveTo: [4, 0] } })]),
  ]);
  const { at } = sceneInNode(
    sceneOf([cards], step(arrange('cards', { direction: 'DOWN', buff: 0.34 }))),
  );
  const places = Object.fromEntries([...at(1)].map(([id, { place }]) => [id, place]));
  expect(places.a?.[0]).toBeCloseTo(0, 9);
  expect(places.a?.[1]).toBeCloseTo(0.25, 9);
  expect(places.b?.[0]).toBeCloseTo(-0.5, 9);
  expect(places.b?.[1]).toBeCloseTo(-0.67, 9);
  expect(places.c?.[0]).toBeCloseTo(0.5, 9);
  expect(at(0.5).get('a')?.place[0]).toBeCloseTo(-2, 9);
});

test('scaleToFit: until it is as wide, or as high', () => {
  expect(boxOfState(squareAt(scaleToFitWidth('square', 5))(1))).toMatchObject({
    width: 5,
    height: 5,
  });
  expect(boxOfState(squareAt(scaleToFitHeight('square', 1))(0.5)).height).toBeCloseTo(1.5, 9);
});

test('scaleToFit: what is flat but for rounding stays as it is', () => {
  const almostFlat = line('l', [0, 1e-15], [2, 0]);
  const { picture } = sceneInNode(sceneOf([almostFlat], step([scaleToFitHeight('l', 1)])));
  expect(stateIn(picture(1), 'l')?.scale).toEqual([1, 1]);
});

test('moveAlongPath brings its target where the path begins; what is at it does not jump', () => {
  const { at } = sceneInNode(
    sceneOf(
      [line('path', [0, 0], [4, 0]), dot('packet', { at: [0, 2] }), line('to', [9, 9], 'packet')],
      step(moveAlongPath('packet', 'path', { rate: 'linear' })),
    ),
  );
  expect(at(0).has('packet')).toBe(false);
  const seen = (p: number) => seenPose(at(p).get('packet') as State).place;
  for (const p of [0.001, 0.25, 0.5, 1]) {
    expect(seen(p)[0]).toBeCloseTo(4 * p, 6);
    expect(seen(p)[1]).toBeCloseTo(0, 6);
  }
  expect(at(0.001).get('packet')?.place[1]).toBeCloseTo(2, 2);
  expect(at(1).get('packet')?.way).toBe(undefined);
});
