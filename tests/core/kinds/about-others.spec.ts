import { expect, test } from '@playwright/test';
import {
  backgroundRectangle,
  cross,
  square,
  surroundingRectangle,
  underline,
} from '../../../plugin/core/kinds/table.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { step } from '../../../plugin/core/steps.js';
import { scale, shift } from '../../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

/** Centre's y, width, height, stroke's width and the fill's opacity about Manim 0.21's `Square()`. */
const MANIM = [
  [surroundingRectangle('it', 'cell'), 0, 2.2, 2.2, 4, 0],
  [surroundingRectangle('it', ['cell'], { cornerRadius: 0.2 }), 0, 2.2, 2.2, 4, 0],
  [backgroundRectangle('it', 'cell'), 0, 2, 2, 0, 0.75],
  [underline('it', 'cell'), -1.1, 2, 0, 4, 1],
  [cross('it', 'cell'), 0, 2, 2, 6, 1],
] as const;

for (const [mobject, y, width, height, strokeWidth, fillOpacity] of MANIM) {
  test(`${mobject.kind} ${JSON.stringify(mobject.of)} is as Manim's and goes where its square goes`, () => {
    const steps = [step('', [shift('cell', [2, 1])]), step('', [scale('cell', 0.5)])];
    const { at } = sceneInNode(sceneOf([square('cell'), mobject], ...steps));
    const boxAt = (p: number) => {
      const state = at(p).get('it');
      if (!state) throw new Error('nothing is there');
      return boxOfState(state);
    };
    expect(at(0).get('it')).toMatchObject({ strokeWidth, fillOpacity });
    expect(boxAt(0).center[1]).toBeCloseTo(y, 9);
    expect(boxAt(0).width).toBeCloseTo(width, 9);
    expect(boxAt(0).height).toBeCloseTo(height, 9);
    expect(boxAt(0.5).center[0]).toBeCloseTo(1, 9);
    expect(boxAt(1).center[0]).toBeCloseTo(2, 9);
    expect(boxAt(1).center[1]).toBeCloseTo(y + 1, 9);
    expect(boxAt(2).width).toBeCloseTo(width - 1, 9);
  });
}
