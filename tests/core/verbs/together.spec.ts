// Scaled, turned and coloured in one play, with an arrow that follows.
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { arrow, circle, rectangle } from '../../../plugin/core/kinds/table.js';
import type { Outline } from '../../../plugin/core/outline.js';
import { rimOf } from '../../../plugin/core/pose.js';
import { play, step } from '../../../plugin/core/steps.js';
import { rotate, scale, setColor, shift } from '../../../plugin/core/verbs/table.js';
import { apexOf } from '../arrows.js';
import { distanceTo } from '../difference.js';
import { emptyList, paintList } from '../paint-list.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const node = circle('node', { at: { moveTo: [-4, 0] } });
const box = rectangle('box', { width: 2, height: 1 });
const pointer = arrow('pointer', 'node', 'box', { buff: 0 });

const { at, picture } = sceneInNode(
  sceneOf(
    [node, box, pointer],
    step('', [play([scale('box', 2), rotate('box', Math.PI / 2), setColor('box', 'RED')])]),
    step('', [play([scale('box', 0.5), shift('node', [0, 3])])]),
  ),
);

test('each has its share of the way at the same time', () => {
  expect(at(0.5).get('box')).toMatchObject({ scale: [1.5, 1.5], turn: Math.PI / 4, place: [0, 0] });
  expect(at(0.5).get('box')?.stroke).toContain('50%');
  expect(at(1).get('box')).toMatchObject({
    scale: [2, 2],
    turn: Math.PI / 2,
    stroke: 'var(--scene-red, #FC6255)',
  });
});

test('the arrow ends at the rim, at every moment', () => {
  for (let p = 0; p <= 2; p += 1 / 32) {
    const rim = rimOf((at(p).get('box') as State).shape, at(p).get('box') as State) as Outline;
    expect(distanceTo(rim, apexOf(at(p).get('pointer'))), `at ${p}`).toBeLessThan(1e-9);
  }
  // Twice as large and upright it is 2 wide and 4 high.
  expect(apexOf(at(1).get('pointer'))[0]).toBeCloseTo(-1, 9);
});

test('forwards, backwards and by a jump it is the same picture', () => {
  const painted = (...road: readonly number[]) => {
    const list = emptyList();
    for (const p of road) paintList(list, picture(p));
    return list.leaves;
  };
  for (const p of [0.3, 0.5, 1, 1.6, 2]) {
    expect(painted(0, p / 2, p)).toEqual(painted(p));
    expect(painted(2, 1, p)).toEqual(painted(p));
  }
});
