import { expect, test } from '@playwright/test';
import { rectangle } from '../../../plugin/core/kinds/table.js';
import { step } from '../../../plugin/core/steps.js';
import { recorded } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const BLUE = 'var(--scene-blue, #58C4DD)';
const WHITE = 'var(--scene-white, #FFFFFF)';

test('colours in the course of a recording are the theme’s where they have its names', () => {
  const box = rectangle('box', { width: 1, height: 1 });
  const colours = recorded('box', {
    stroke: { values: ['#FFFFFF00', 'WHITE'], times: [0, 0.5] },
    fill: { values: ['BLUE'] },
  });
  const { at } = sceneInNode(sceneOf([box], step('', [colours])));
  const half = `color-mix(in srgb, ${WHITE} 50%, #FFFFFF00)`;
  expect(at(0.25).get('box')).toMatchObject({ stroke: half, fill: BLUE });
  expect(at(1).get('box')).toMatchObject({ stroke: WHITE, fill: BLUE });
});
