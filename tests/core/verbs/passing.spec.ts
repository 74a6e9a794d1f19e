/** What is there only while an animation runs, against the figures of Manim 0.21. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { inWords } from '../../../plugin/core/in-words.js';
import { parseScene } from '../../../plugin/core/parse.js';
import type { Picture } from '../../../plugin/core/picture.js';
import type { Point } from '../../../plugin/core/units.js';
import {
  type Animation,
  arrow,
  blink,
  broadcast,
  circle,
  circumscribe,
  dot,
  fadeOut,
  flash,
  focusOn,
  line,
  play,
  rectangle,
  shift,
  showPassingFlash,
  step,
  text,
} from '../../../plugin/index.js';
import { emptyList, paintedLeaf, paintList } from '../paint-list.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const SQUARE = rectangle('square', { width: 2, height: 2 });

/** What is painted at a playhead of what only passes: the first and last points of its outlines. */
function passingAt(mobjects: Parameters<typeof sceneOf>[0], animation: Animation) {
  const { at } = sceneInNode(sceneOf(mobjects, step(animation)));
  return (p: number) =>
    [...at(p)].filter(([id]) => id.startsWith('steps[0].plays[0].animations[0]/')).map(painted);
}

function painted([id, state]: readonly [string, State]) {
  const leaf = paintedLeaf(id, state);
  const { points } = (leaf.parts[0] as (typeof leaf.parts)[number]).points;
  const xs = points.map(([x]) => x);
  return {
    id,
    state,
    opacity: leaf.opacity,
    first: points[0] as Point,
    last: points.at(-1) as Point,
    width: Math.max(...xs) - Math.min(...xs),
    stroke: leaf.parts[0]?.stroke,
  };
}

function expectPoint([x, y]: Point, [a, b]: Point, what: string) {
  expect(x, `x of ${what}`).toBeCloseTo(a, 3);
  expect(y, `y of ${what}`).toBeCloseTo(b, 3);
}

test('flash: lines burst out', () => {
  const at = passingAt([], flash([0, 0]));
  for (const [p, from, to] of [
    [0.1, 0.1, 0.1046],
    [0.25, 0.1, 0.128],
    [0.5, 0.1, 0.3],
    [0.75, 0.272, 0.3],
    [0.9, 0.2954, 0.3],
  ] as const) {
    const lines = at(p);
    expect(lines).toHaveLength(12);
    for (const [i, { first, last, stroke }] of lines.entries()) {
      const angle = (i * Math.PI) / 6;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      expectPoint(first, [x * from, y * from], `${i} at ${p}`);
      expectPoint(last, [x * to, y * to], `${i} at ${p}`);
      expect(stroke).toBe(3);
    }
  }
});

test('flash about a mobject is where that is by now', () => {
  const { at } = sceneInNode(
    sceneOf([SQUARE], step(shift('square', [3, 1])), step(flash('square', { numLines: 4 }))),
  );
  const lines = [...at(1.5)].filter(([id]) => id !== 'square').map(painted);
  expect(lines).toHaveLength(4);
  expectPoint(lines[0]?.first as Point, [3.1, 1], 'the first line');
});

test('circumscribe: a piece runs around a rectangle, or a circle', () => {
  const at = passingAt([SQUARE], circumscribe('square'));
  for (const [p, first, last] of [
    [0.1, [1.1, 1.1], [0.9691, 1.1]],
    [0.25, [1.1, 1.1], [0.298, 1.1]],
    [0.5, [-1.1, 0.22], [0.22, -1.1]],
    [0.75, [1.1, 0.298], [1.1, 1.1]],
    [0.9, [1.1, 0.9691], [1.1, 1.1]],
  ] as const) {
    const [frame] = at(p);
    expectPoint(frame?.first as Point, first, `the beginning at ${p}`);
    expectPoint(frame?.last as Point, last, `the end at ${p}`);
  }
  const round = passingAt([SQUARE], circumscribe('square', { shape: 'circle' }));
  for (const [p, first, last] of [
    [0.1, [1.5142, 0], [1.5075, 0.1426]],
    [0.25, [1.5142, 0], [1.2734, 0.8193]],
    [0.5, [-0.8889, 1.2259], [-0.8889, -1.2259]],
    [0.75, [1.2734, -0.8193], [1.5142, 0]],
  ] as const) {
    const [frame] = round(p);
    expectPoint(frame?.first as Point, first, `the beginning at ${p}`);
    expectPoint(frame?.last as Point, last, `the end at ${p}`);
  }
});

test('circumscribe: the whole of it fades', () => {
  const out = passingAt([SQUARE], circumscribe('square', { fade: 'out' }));
  for (const [p, last, opacity] of [
    [0.1, [0.7367, 1.1], 1],
    [0.25, [-1.1, -1.1], 1],
    [0.5, [1.1, 1.1], 1],
    [0.75, [1.1, 1.1], 0.5],
    [0.9, [1.1, 1.1], 0.0413],
  ] as const) {
    const [frame] = out(p);
    expectPoint(frame?.last as Point, last, `the end at ${p}`);
    expect(frame?.opacity).toBeCloseTo(opacity, 3);
  }
  const both = passingAt([SQUARE], circumscribe('square', { fade: 'both' }));
  for (const [p, opacity] of [
    [0.25, 0.5],
    [0.5, 1],
    [0.75, 0.5],
  ] as const) {
    expect(both(p)[0]?.opacity).toBeCloseTo(opacity, 3);
    expectPoint(both(p)[0]?.last as Point, [1.1, 1.1], `the end at ${p}`);
  }
  const [erased] = passingAt([SQUARE], circumscribe('square', { fade: 'in' }))(0.75);
  expectPoint(erased?.first as Point, [-1.1, -1.1], 'the beginning');
  expectPoint(erased?.last as Point, [1.1, 1.1], 'the end');
});

test('circumscribe goes with what moves', () => {
  const { at } = sceneInNode(
    sceneOf(
      [SQUARE],
      step(play([shift('square', [2, 0]), circumscribe('square', { fade: 'both' })])),
    ),
  );
  const [frame] = [...at(0.5)].filter(([id]) => id !== 'square').map(painted);
  expectPoint(frame?.first as Point, [2.1, 1.1], 'the corner');
});

test('showPassingFlash runs along an outline', () => {
  const cable = line('cable', [-2, 0], [2, 0], { strokeWidth: 4 });
  const at = passingAt([cable], showPassingFlash('cable'));
  for (const [p, from, to] of [
    [0.1, -2, -1.9496],
    [0.25, -2, -1.6915],
    [0.5, -0.2, 0.2],
    [0.75, 1.6915, 2],
    [0.9, 1.9496, 2],
  ] as const) {
    const [flash] = at(p);
    expectPoint(flash?.first as Point, [from, 0], `the beginning at ${p}`);
    expectPoint(flash?.last as Point, [to, 0], `the end at ${p}`);
    expect(flash?.stroke).toBe(4);
  }
});

test('showPassingFlash leaves its target as it is, and runs where that is by now', () => {
  const mobjects = [dot('a'), dot('b', { at: { moveTo: [4, 0] } }), arrow('way', 'a', 'b')];
  const flashing = showPassingFlash('way', { color: 'RED', timeWidth: 0.5 });
  const { at } = sceneInNode(
    sceneOf(
      mobjects,
      step(play([shift('a', [0, 2]), shift('b', [0, 2])])),
      step(flashing),
      step(fadeOut('way')),
      step(flashing),
    ),
  );
  expect(at(1.5).get('way')).toBe(at(1).get('way'));
  const [flash] = [...at(1.5)].filter(([id]) => id.includes('/')).map(painted);
  expect(flash?.first[1]).toBeCloseTo(2, 6);
  expect(flash?.state.stroke).toBe('var(--scene-red, #FC6255)');
  expect([...at(3.5).keys()]).toEqual(['a', 'b', 'steps[3].plays[0].animations[0]/flash']);
  expect([...at(4).keys()]).toEqual(['a', 'b']);
});

test('focusOn: a spot shrinks to a point', () => {
  const at = passingAt([], focusOn([1, 1]));
  for (const [p, width, fill] of [
    [0.1, 21.9679, 0.0023],
    [0.25, 20.6644, 0.014],
    [0.5, 11.1111, 0.1],
    [0.75, 1.5579, 0.186],
    [0.9, 0.2544, 0.1977],
  ] as const) {
    const [spot] = at(p);
    expect(spot?.width).toBeCloseTo(width, 3);
    expect((spot?.opacity ?? 0) * (spot?.state.fillOpacity ?? 0)).toBeCloseTo(fill, 4);
  }
});

test('broadcast: copies grow and fade, one after another', () => {
  const ring = circle('ring', { radius: 2, color: 'RED' });
  const at = passingAt([ring], broadcast('ring'));
  for (const [p, width, opacity] of [
    [0.1, 0.1317, 0.9671],
    [0.25, 1.5035, 0.6241],
    [0.5, 3.9542, 0.0114],
  ] as const) {
    const copies = at(p);
    expect(copies).toHaveLength(5);
    expect(copies[0]?.width).toBeCloseTo(width, 3);
    expect(copies[0]?.opacity).toBeCloseTo(opacity, 3);
    expect(copies[4]?.width).toBeLessThan(copies[0]?.width as number);
  }
});

test('blink goes and comes again', () => {
  const { at, timeline } = sceneInNode(sceneOf([SQUARE], step(blink('square'))));
  expect(timeline.stretches[1]?.duration).toBe(1.5);
  for (const [p, opacity] of [
    [0.25, 1],
    [0.5, 0],
    [0.75, 1],
  ] as const) {
    expect(at(p).get('square')?.way?.opacity ?? 1).toBe(opacity);
  }
  expect(at(1).get('square')).toBe(at(0).get('square'));
});

const BUSY = sceneOf(
  [
    rectangle('over', { width: 1, height: 1, z: 9, color: 'RED' }),
    text('label', 'Word'),
    circle('ring'),
  ],
  step([play([circumscribe('label'), flash('label')])]),
  step(play([showPassingFlash('over'), broadcast('ring')])),
);

test('at rest there is nothing of what passes', () => {
  const { at, timeline, picture } = sceneInNode(BUSY);
  for (const p of [-1, 0, 1, 2]) expect([...at(p).keys()].sort()).toEqual(['label', 'over']);
  expect(timeline.cast.leaves.length).toBe(3 + 1 + 12 + 1 + 5);
  expect(inWords(picture(0.5))).toBe('Word');
});

test('it is painted over all else, and has no name there', () => {
  const { picture, timeline } = sceneInNode(BUSY);
  const list = emptyList();
  paintList(list, picture(0.5) as Picture);
  const ids = list.leaves.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['label', 'over']);
  expect(ids.length).toBe(2 + 13);
  const named = timeline.cast.tree.map(({ data }) => data.mobject);
  expect(named).toEqual(['over', 'label', 'ring', undefined, undefined, undefined, undefined]);
});

test('an author’s id that is the same is refused', () => {
  const id = 'steps[0].plays[0].animations[0]/frame';
  expect(() =>
    parseScene(sceneOf([rectangle(id, { width: 1, height: 1 })], step(circumscribe(id)))),
  ).toThrow(`'${id}' is in the scene already`);
});
