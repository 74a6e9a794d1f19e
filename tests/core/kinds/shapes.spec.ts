import { expect, test } from '@playwright/test';
import {
  annularSector,
  annulus,
  arc,
  arcBetweenPoints,
  circle,
  dot,
  ellipse,
  regularPolygon,
  roundedRectangle,
  sector,
  square,
  star,
  triangle,
} from '../../../plugin/core/kinds/table.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

/** Centre, width, height, stroke's width and the fill's opacity, from Manim 0.21's own objects. */
const MANIM = [
  [dot('it'), [0, 0], 0.16, 0.16, 0, 1],
  [square('it'), [0, 0], 2, 2, 4, 0],
  [ellipse('it', { width: 4, height: 1 }), [0, 0], 4, 1, 4, 0],
  [roundedRectangle('it'), [0, 0], 4, 2, 4, 0],
  [triangle('it'), [0, 0.25], 1.7321, 1.5, 4, 0],
  [regularPolygon('it'), [0, 0], 2, 1.7321, 4, 0],
  [star('it'), [0, 0.0955], 1.9021, 1.809, 4, 0],
  [arc('it'), [0.5, 0.5], 1, 1, 4, 0],
  [arc('it', { radius: 2, angle: Math.PI }), [0, 1], 4, 2, 4, 0],
  [sector('it'), [0.5, 0.5], 1, 1, 0, 1],
  [annularSector('it'), [1, 1], 2, 2, 0, 1],
  [annulus('it'), [0, 0], 4, 4, 0, 1],
  [arcBetweenPoints('it', [-1, 0], [1, 0]), [0, -0.2071], 2, 0.4142, 4, 0],
] as const;

for (const [mobject, center, width, height, strokeWidth, fillOpacity] of MANIM) {
  test(`${mobject.kind} of ${width} by ${height} is as Manim's`, () => {
    const state = sceneInNode(sceneOf([mobject]))
      .at(0)
      .get('it');
    if (!state) throw new Error('nothing is there');
    const box = boxOfState(state);
    expect(box.center[0]).toBeCloseTo(center[0], 3);
    expect(box.center[1]).toBeCloseTo(center[1], 3);
    expect(box.width).toBeCloseTo(width, 3);
    expect(box.height).toBeCloseTo(height, 3);
    expect(state).toMatchObject({ strokeWidth, fillOpacity });
  });
}

test('stroke and fill have colours of their own, in place of the one for both', () => {
  const own = circle('it', { color: 'RED', fill: 'BLUE' });
  expect(
    sceneInNode(sceneOf([own]))
      .at(0)
      .get('it'),
  ).toMatchObject({
    stroke: 'var(--scene-red, #FC6255)',
    fill: 'var(--scene-blue, #58C4DD)',
  });
});
