import { expect, test } from '@playwright/test';
import type { State } from '../../plugin/core/channels.js';
import { dashPattern } from '../../plugin/core/dash.js';
import { circle, dashedLine, square } from '../../plugin/core/kinds/table.js';
import { mapOutline } from '../../plugin/core/outline.js';
import type { OutlinePart } from '../../plugin/core/part.js';
import { step } from '../../plugin/core/steps.js';
import { create, scale, transform } from '../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

/** Dashes and gaps as a painter paints them. */
function patternOf(state: State | undefined) {
  const { dash, shape, scale } = state as State;
  const { outline } = shape.parts[0] as OutlinePart;
  const placed = mapOutline(outline, ([x, y]) => [x * scale[0], y * scale[1]]);
  return dash && dashPattern(dash, outline, placed);
}

/** Manim 0.21's dash, and the way from one dash to the next. */
const MANIM = [
  [dashedLine('it', [-1, 0], [1, 0]), 0.05, 0.1026],
  [circle('it', { dash: { count: 15 } }), (2 * Math.PI) / 30, (2 * Math.PI) / 15],
] as const;

for (const [mobject, dash, period] of MANIM) {
  test(`the dashes of a ${mobject.kind} are as Manim's, also while it is drawn`, () => {
    const { at } = sceneInNode(sceneOf([mobject], step('', [create('it')])));
    for (const p of [0.5, 1]) {
      const pattern = patternOf(at(p).get('it'));
      expect(pattern?.[0]).toBeCloseTo(dash, 3);
      expect((pattern?.[0] ?? 0) + (pattern?.[1] ?? 0)).toBeCloseTo(period, 3);
    }
  });
}

test('scaled, a dashed outline keeps the number of its dashes', () => {
  const { at } = sceneInNode(
    sceneOf([circle('it', { dash: { length: 0.2 } })], step('', [scale('it', 3)])),
  );
  const [before, after] = [0, 1].map((p) => patternOf(at(p).get('it')));
  expect(before?.[0]).toBeCloseTo(Math.PI / 16, 3);
  expect(after?.[0]).toBeCloseTo((3 * Math.PI) / 16, 3);
});

test('no dash moves while the gaps open in a stroke that becomes dashed', () => {
  const { at } = sceneInNode(
    sceneOf(
      [square('it'), square('dashed', { dash: { length: 0.05 } })],
      step('', [create('it')]),
      step('', [transform('it', 'dashed')]),
    ),
  );
  expect(at(1).get('it')?.dash).toBeUndefined();
  expect(at(1.5).get('it')?.dash?.ratio).toBeCloseTo(0.75, 6);
  for (const p of [1.25, 1.5, 2]) {
    const [dash, gap] = patternOf(at(p).get('it')) ?? [0, 0];
    expect(dash + gap).toBeCloseTo(0.1, 6);
  }
  expect(at(2).get('it')?.dash).toEqual({ length: 0.05 });
});
