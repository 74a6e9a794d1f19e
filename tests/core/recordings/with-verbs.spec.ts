// What a recording says of the script's animations is only believed if the picture is the same.
import { expect, test } from '@playwright/test';
import type { PlayedOne } from '../../../plugin/cli/importing/verbs/played.js';
import { withVerbs } from '../../../plugin/cli/importing/verbs/with-verbs.js';
import { parseScene } from '../../../plugin/core/parse.js';

const square = {
  kind: 'path',
  id: 'square',
  d: 'M1-1L-1-1L-1 1L1 1L1-1Z',
  fill: '#FFFFFF',
  fillOpacity: 1,
  stroke: '#FFFFFF',
  strokeWidth: 0,
};
const comes = {
  verb: 'recorded',
  target: 'square',
  comes: 0,
  pose: {
    values: [
      [0, -1, 1, 1, 0],
      [0, 0, 1, 1, 0],
    ],
    rate: 'smooth',
  },
  fillOpacity: { values: [0, 1], rate: 'smooth' },
};
const moves = {
  verb: 'recorded',
  target: 'square',
  pose: {
    values: [
      [0, 0, 1, 1, 0],
      [2000, 0, 1, 1, 0],
    ],
    rate: 'smooth',
  },
};
const scene = parseScene({
  name: 'told',
  mobjects: [square],
  entrance: { plays: [{ animations: [comes], runTime: 1 }] },
  steps: [{ plays: [{ animations: [moves], runTime: 1 }] }],
});

/** The scene when the recording says so of its two plays. */
function written(first: Partial<PlayedOne>, second: Partial<PlayedOne> = { is: '?' }) {
  const one = { runTime: 1, rate: 'smooth', lagRatio: 0, of: ['square'] } as const;
  return withVerbs({
    name: 'told',
    scene,
    played: [
      { step: 0, play: 0, animations: [{ is: '?', ...one, ...first }] },
      { step: 1, play: 0, animations: [{ is: '?', ...one, ...second }] },
    ],
  });
}

test('a verb that gives the same picture stands for what was recorded', () => {
  expect(written({ is: 'FadeIn', shift: [0, 1] })?.entrance).toEqual({
    plays: [{ animations: [{ verb: 'fadeIn', target: 'square', shift: [0, 1] }] }],
  });
});

test.describe('what was recorded stays', () => {
  const wrong: [string, Partial<PlayedOne>][] = [
    ['where the verb comes from elsewhere', { is: 'FadeIn', shift: [0, -1] }],
    ['where it takes another time', { is: 'FadeIn', shift: [0, 1], runTime: 2 }],
    ['where it is at another rate', { is: 'FadeIn', shift: [0, 1], rate: 'linear' }],
    ['where it is another verb', { is: 'Create' }],
    ['where no verb stands for it', { is: 'OwnAnimation' }],
  ];
  for (const [why, told] of wrong) test(why, () => expect(written(told)).toEqual(scene));
  test('where a verb would allow less', () => {
    const told = written({ is: 'FadeIn', shift: [0, 1] }, { is: 'animate' });
    expect(told?.steps).toEqual(scene.steps);
    expect(JSON.stringify(told?.entrance)).toContain('fadeIn');
  });
});
