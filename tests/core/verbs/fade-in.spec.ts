import { expect, test } from '@playwright/test';
import { rectangle } from '../../../plugin/core/kinds/table.js';
import { play, step } from '../../../plugin/core/steps.js';
import {
  fadeIn,
  fadeOut,
  moveTo,
  rotate,
  scale,
  setColor,
} from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const box = rectangle('box', { width: 2, height: 2 });

test('it comes as Manim’s FadeIn with a shift', () => {
  const { at } = sceneInNode(sceneOf([box], step('', [fadeIn('box', { shift: [0, 1] })])));
  for (const [p, y, opacity] of [
    [0.1, -0.9886, 0.0114],
    [0.25, -0.9299, 0.0701],
    [0.5, -0.5, 0.5],
    [0.9, -0.0114, 0.9886],
  ] as const) {
    const { place, way } = at(p).get('box') ?? {};
    expect(place).toEqual([0, 0]); // its way is not its place
    expect(way?.away[1]).toBeCloseTo(y, 3);
    expect(way?.opacity).toBeCloseTo(opacity, 3);
  }
  expect(at(1).get('box')?.way).toBeUndefined();
});

test('what is on the board already stays as it is', () => {
  const { at } = sceneInNode(sceneOf([box], step('', [fadeIn('box')]), step('', [fadeIn('box')])));
  for (const p of [1.2, 1.7, 2]) expect(at(p).get('box')).toBe(at(1).get('box'));
});

test('what was scaled, turned and coloured comes again as it was, and where it has gone', () => {
  const { at } = sceneInNode(
    sceneOf(
      [box],
      step('', [scale('box', 2), rotate('box', 1), setColor('box', 'RED')]),
      step('', [fadeOut('box', { shift: [0, 1] })]),
      step('', [moveTo('box', [3, 0])]),
      step('', [fadeIn('box')]),
    ),
  );
  const kept = { scale: [2, 2], turn: 1, stroke: 'var(--scene-red, #FC6255)' };
  expect(at(3.5).get('box')).toMatchObject({ ...kept, place: [3, 0] });
  expect(at(4).get('box')).toEqual({ ...at(1).get('box'), place: [3, 0] });
});

test('what leaves and comes again in one step comes', () => {
  const { at } = sceneInNode(
    sceneOf([box], step('', [play(fadeOut('box', { shift: [1, 0] })), play(fadeIn('box'))])),
  );
  expect(at(0.49).get('box')?.way?.opacity).toBeLessThan(0.1);
  expect(at(0.75).get('box')?.way).toEqual({ opacity: 0.5, away: [0, 0] });
  expect(at(1).get('box')).toMatchObject({ shown: true, way: undefined });
});
