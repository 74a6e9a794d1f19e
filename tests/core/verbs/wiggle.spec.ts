/** What moves a mobject and leaves it as it was, against the figures of Manim 0.21. */
import { expect, test } from '@playwright/test';
import { around } from '../../../plugin/core/box.js';
import type { State } from '../../../plugin/core/channels.js';
import type { OutlinePart } from '../../../plugin/core/part.js';
import { posed } from '../../../plugin/core/pose.js';
import {
  applyWave,
  arrow,
  dot,
  group,
  rectangle,
  scale,
  shift,
  step,
  text,
  wiggle,
} from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const SQUARE = rectangle('square', { width: 2, height: 2 });

test('wiggle grows, turns to and fro, and is the very same again', () => {
  const { at, timeline } = sceneInNode(sceneOf([SQUARE], step(wiggle('square'))));
  for (const [p, x, y] of [
    [0.1, 1.0001, 1.0002],
    [0.25, 1.0008, 1.0033],
    [0.5, 1.1, 1.1],
    [0.75, 1.0033, 1.0008],
    [0.9, 1.0002, 1.0001],
  ] as const) {
    const corner = posed(at(p).get('square') as State, [1, 1]);
    expect(corner[0]).toBeCloseTo(x, 3);
    expect(corner[1]).toBeCloseTo(y, 3);
  }
  expect(timeline.stretches[1]?.duration).toBe(2);
  expect(at(1).get('square')).toEqual(at(0).get('square'));
});

/** The points of the outline of a square while a wave runs through it. */
function waved(at: ReadonlyMap<string, State>) {
  const { shape } = at.get('square') as State;
  return (shape.parts[0] as OutlinePart).outline.points;
}

test('a wave runs through outlines', () => {
  const { at } = sceneInNode(sceneOf([SQUARE], step(applyWave('square'))));
  for (const [p, y, height, corner] of [
    [0.1, 0.0004, 2.0136, 1],
    [0.25, 0.0095, 2.1186, 1],
    [0.5, 0, 2.0093, 1],
    [0.75, 0.0095, 2.1186, 1.0189],
    [0.9, 0.0004, 2.0136, 1.0008],
  ] as const) {
    const points = waved(at(p));
    const anchors = points.filter((_, i) => i % 3 === 0);
    expect(around(anchors).center[1], `y at ${p}`).toBeCloseTo(y, 3);
    expect(around(points).height, `height at ${p}`).toBeCloseTo(height, 3); // Manim's, of the handles too
    expect(points[0]?.[1], `corner at ${p}`).toBeCloseTo(corner, 3);
  }
  expect(at(1).get('square')?.shape).toBe(at(0).get('square')?.shape);
});

test('a wave is as high where its target is scaled, and has ripples', () => {
  const { at } = sceneInNode(
    sceneOf(
      [SQUARE],
      step(scale('square', 2)),
      step(applyWave('square', { ripples: 2, rate: 'linear', amplitude: 0.5 })),
    ),
  );
  const whole = waved(at(1)).map(([, y]) => y);
  const heights = [1.2, 1.35, 1.5, 1.65, 1.8].map((p) =>
    waved(at(p)).flatMap(([, y], i) => (i % 3 === 0 ? [(y - (whole[i] as number)) * 2] : [])),
  );
  for (const height of heights.flat()) expect(Math.abs(height)).toBeLessThan(0.5 + 1e-9);
  expect(Math.max(...heights.flat())).toBeGreaterThan(0.3);
  expect(Math.min(...heights.flat())).toBeLessThan(-0.3);
});

test('glyphs go up one after another, and an arrow as a whole', () => {
  const mobjects = [
    dot('a', { at: { moveTo: [-2, -1] } }),
    dot('b', { at: { moveTo: [2, -1] } }),
    arrow('way', 'a', 'b'),
    text('word', 'wave'),
  ];
  const { at } = sceneInNode(
    sceneOf(
      [group('all', mobjects)],
      step(shift('a', [0, 1])),
      step(applyWave('all', { rate: 'linear' })),
    ),
  );
  const travels =
    at(1.3)
      .get('word')
      ?.travel?.map(([, y]) => y) ?? [];
  expect(travels).toHaveLength(4);
  expect(new Set(travels.map((y) => y.toFixed(6))).size).toBe(4);
  expect(travels).toEqual(travels.toSorted((a, b) => b - a)); // its front comes from the left
  const way = at(1.5).get('way')?.travel ?? [];
  expect(new Set(way.map(String)).size).toBe(1);
  expect(at(2).get('way')).toEqual(at(1).get('way'));
});
