import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { arrow, dot, nextTo, shift, step } from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

test('what goes beside an arrow goes to where the arrow is by now', () => {
  const mobjects = [
    dot('a'),
    dot('b', { at: { moveTo: [2, 0] } }),
    arrow('way', 'a', 'b'),
    dot('c'),
  ];
  const { at } = sceneInNode(
    sceneOf(
      mobjects,
      step([shift('a', [0, 2]), shift('b', [0, 2])]),
      step(nextTo('c', 'way', { direction: 'UP' })),
    ),
  );
  const way = boxOfState(at(2).get('way') as State);
  expect(way.center[1]).toBeCloseTo(2, 6);
  const c = at(2).get('c')?.place;
  expect(c?.[0]).toBeCloseTo(way.center[0], 6);
  expect(c?.[1]).toBeCloseTo(2 + way.height / 2 + 0.25 + 0.08, 6);
});
