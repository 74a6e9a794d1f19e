// What a recording says of the script's animations is only believed if the picture is the same.
import { expect, test } from '@playwright/test';
import type { PlayedOne } from '../../../plugin/cli/importing/verbs/played.js';
import { withVerbs } from '../../../plugin/cli/importing/verbs/with-verbs.js';
import { parseScene } from '../../../plugin/core/parse.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { sceneInNode } from '../scene-in-node.js';

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

test('what passes by leaves the board from its beginning on, and is not whole in the end', () => {
  const passes = {
    verb: 'recorded',
    target: 'square',
    comes: 0,
    goes: 1,
    drawn: {
      as: 'pass',
      first: 0,
      count: 1,
      lagRatio: 0,
      rate: 'linear',
      begins: 0,
      ends: 1,
      timeWidth: 0.3,
    },
  };
  const steps = [{ plays: [{ animations: [passes], runTime: 1 }] }];
  const { picture } = sceneInNode(parseScene({ name: 'passes', mobjects: [square], steps }));
  const [drawn] = stateIn(picture(0.9), 'square')?.drawn ?? [];
  expect(drawn?.outline).toBe(1);
  expect(drawn?.from).toBeCloseTo(0.9 * 1.3 - 0.3);
});

test('a text is taken back from its last letter on', () => {
  const mobjects = [{ kind: 'text', id: 't', text: 'abc' }] as const;
  const drawn = {
    ...{ as: 'write', first: 0, count: 3, lagRatio: 1, rate: 'linear', begins: 0, ends: 1 },
    ...{ reversed: true, lastFirst: true },
  };
  const goes = { verb: 'recorded', target: 't', goes: 1, drawn };
  const steps = [{ plays: [{ animations: [goes], runTime: 1 }] }];
  const { picture } = sceneInNode(parseScene({ name: 'unwrites', mobjects, steps }));
  const outlines = stateIn(picture(0.5), 't')?.drawn?.map(({ outline }) => outline);
  expect(outlines).toEqual([1, 1, 0]);
});

test('where a camera goes is told by a verb, and only where the verb brings it there', () => {
  const goes = {
    verb: 'recorded',
    target: 'camera',
    pose: {
      values: [
        [0, 0, 1, 1, 0],
        [1, 1, 0.5, 0.5, 0],
      ],
      rate: 'smooth',
    },
  };
  const filmed = parseScene({
    name: 'filmed',
    mobjects: [square],
    steps: [{ plays: [{ animations: [goes], runTime: 1 }] }],
  });
  const told = (rate: 'smooth' | 'linear') =>
    withVerbs({
      ...{ name: 'filmed', scene: filmed },
      played: [
        {
          ...{ step: 1, play: 0 },
          animations: [{ is: 'animate', runTime: 1, rate, lagRatio: 0, of: ['camera'] }],
        },
      ],
    });
  expect(JSON.stringify(told('smooth'))).toContain('"verb":"scale","target":"camera","by":0.5');
  expect(told('linear')).toEqual(filmed);
});
