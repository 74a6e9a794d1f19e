import { expect, test } from '@playwright/test';
import { circle, group, rectangle, text } from '../../../plugin/core/kinds/table.js';
import { smooth } from '../../../plugin/core/rates.js';
import { step } from '../../../plugin/core/steps.js';
import { create, fadeOut, rotate, scale, setColor } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const label = text('label', 'ab c', { fontSize: 20 });

test('create draws each part in its turn, smoothly: the box, then each glyph of its label', () => {
  const { at } = sceneInNode(
    sceneOf([group('block', [box, label])], step('', [create('block', { runTime: 2 })])),
  );
  // Four parts (a space is none), each a quarter of the time.
  for (const [p, boxShare, glyphs] of [
    [0.125, smooth(0.5), [0, 0, 0]],
    [0.375, 1, [smooth(0.5), 0, 0]],
    [0.6, 1, [1, smooth(0.4), 0]],
    [0.8, 1, [1, 1, smooth(0.2)]],
  ] as const) {
    expect(at(p).get('box')?.drawn?.[0]?.outline ?? 1).toBeCloseTo(boxShare, 9);
    const drawn = at(p).get('label')?.drawn ?? [];
    for (const [i, share] of glyphs.entries()) expect(drawn[i]?.outline).toBeCloseTo(share, 9);
  }
  expect(at(1).get('label')?.drawn).toBeUndefined();
});

test('what is created has its fill from the first moment', () => {
  const { at } = sceneInNode(sceneOf([box], step('', [create('box', { rate: 'linear' })])));
  for (const p of [0.01, 0.5, 0.99]) {
    expect(at(p).get('box')?.drawn).toEqual([{ outline: p, fill: 1 }]);
  }
});

test('what is there already stays as it is, while the others are drawn', () => {
  const pair = group('pair', [box, circle('ring')]);
  const { at } = sceneInNode(
    sceneOf([pair], step('', [create('ring')]), step('', [create('pair')])),
  );
  expect(at(1.5).get('ring')).toBe(at(1).get('ring'));
  expect(at(1.4).get('box')?.drawn?.[0]?.outline).toBeGreaterThan(0);
});

test('what has no parts, such as an empty text, comes with the others, and in time', () => {
  for (const members of [[text('empty', ''), box], [box, text('empty', '')], [text('empty', '')]]) {
    const { at, timeline } = sceneInNode(
      sceneOf([group('all', members)], step('', [create('all')])),
    );
    expect(timeline.stretches[1]?.duration).toBe(1);
    expect([...at(1).keys()]).toEqual(members.map(({ id }) => id));
    expect(at(1).get('empty')).toMatchObject({ place: [0, 0], drawn: undefined });
  }
});

test('what was scaled, turned and coloured comes again as it was', () => {
  const { at } = sceneInNode(
    sceneOf(
      [box],
      step('', [create('box')]),
      step('', [scale('box', 2), rotate('box', 1), setColor('box', 'RED')]),
      step('', [fadeOut('box')]),
      step('', [create('box')]),
    ),
  );
  const before = at(2).get('box');
  expect(before).toMatchObject({ scale: [2, 2], turn: 1, stroke: 'var(--scene-red, #FC6255)' });
  expect(at(3).size).toBe(0);
  expect(at(3.5).get('box')).toMatchObject({ scale: [2, 2], turn: 1, stroke: before?.stroke });
  expect(at(4).get('box')).toEqual(before);
});
