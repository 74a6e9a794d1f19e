import { expect, test } from '@playwright/test';
import { beatStops } from '../../plugin/core/beats.js';
import { scene, step } from '../../plugin/core/steps.js';

const stops = (...beats: (string | undefined)[]) =>
  beatStops(
    scene({
      name: 's',
      mobjects: [],
      steps: beats.map((beat) => step('', [], beat === undefined ? {} : { beat })),
    }),
  );

test('a run of steps with one name is a beat', () => {
  expect(stops('a', 'a', 'b', 'c', 'c', 'c')).toEqual([0, 2, 3, 6]);
});

test('a step without a name is a beat of its own, also beside another such', () => {
  expect(stops(undefined, undefined, 'a', 'a', undefined)).toEqual([0, 1, 2, 4, 5]);
});

test('a name that comes again later is another beat', () => {
  expect(stops('a', 'b', 'a')).toEqual([0, 1, 2, 3]);
});

test('a scene without steps has the one stop', () => {
  expect(stops()).toEqual([0]);
});
