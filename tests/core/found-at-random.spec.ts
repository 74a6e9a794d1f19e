/** What random scenes once found, in its smallest form: none of these may jump. */
import { test } from '@playwright/test';
import type { Mobject } from '../../plugin/core/kinds/kinds.js';
import { annulus, codeBackground, labeledArrow } from '../../plugin/core/kinds/table.js';
import { step } from '../../plugin/core/steps.js';
import {
  applyWave,
  indicate,
  laggedStart,
  rotate,
  uncreate,
} from '../../plugin/core/verbs/table.js';
import type { Animation } from '../../plugin/core/verbs/verbs.js';
import { assertContinuousAt, assertContinuousAtAnimations } from './continuity.js';
import { stopsOf } from './random.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

interface Found {
  readonly mobjects: readonly Mobject[];
  readonly animation: Animation;
}

const FOUND: Readonly<Record<string, Found>> = {
  'a ring whose hole is larger than itself turns, an arrow at it': {
    mobjects: [
      annulus('it', { outerRadius: 0, innerRadius: 1 }),
      labeledArrow('arrow', [3, 0], 'it', 'x'),
    ],
    animation: rotate('it', 1),
  },
  'a wave runs through what reaches beyond its box': {
    mobjects: [codeBackground('it', ' ', { buff: 0, style: 'window' })],
    animation: applyWave('it'),
  },
  'the buttons of a window, in colours of their own, are indicated': {
    mobjects: [codeBackground('it', 'Encoder', { style: 'window' })],
    animation: indicate('it', { color: '#ff8800' }),
  },
  'a ring half uncreated is uncreated': {
    mobjects: [annulus('it', { strokeWidth: 4 })],
    animation: laggedStart([uncreate('it'), uncreate('it')], { lagRatio: 0.5 }),
  },
};

for (const [name, { mobjects, animation }] of Object.entries(FOUND)) {
  test(name, () => {
    const { timeline } = sceneInNode(sceneOf(mobjects, step('', [animation])));
    assertContinuousAt(timeline, stopsOf(timeline));
    assertContinuousAtAnimations(timeline);
  });
}
