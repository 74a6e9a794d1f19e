/** What verbs make of a square, against the figures of Manim 0.21 (`Square(color=BLUE, fill_opacity=0.5)`). */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { curvesOf, pointOn } from '../../../plugin/core/outline.js';
import {
  type Animation,
  fadeIn,
  fadeOut,
  growFromCenter,
  growFromEdge,
  growFromPoint,
  indicate,
  rectangle,
  scene,
  setFill,
  setOpacity,
  setStroke,
  shrinkToCenter,
  spinInFromNothing,
  step,
  toEdge,
} from '../../../plugin/index.js';
import { paintedLeaf } from '../paint-list.js';
import { sceneInNode } from '../scene-in-node.js';

/** At a share of the time: centre, width, height, stroke width, opacity of the stroke and of the fill. */
type Figures = readonly [
  alpha: number,
  center: readonly [number, number],
  width: number,
  height: number,
  stroke: number,
  strokeOpacity: number,
  fillOpacity: number,
];

const MANIM: readonly (readonly [
  name: string,
  animation: Animation,
  figures: readonly Figures[],
])[] = [
  [
    'fadeIn with a shift',
    fadeIn('square', { shift: [0, 1] }),
    [
      [0.25, [0, -0.9299], 2, 2, 4, 0.0701, 0.0351],
      [0.5, [0, -0.5], 2, 2, 4, 0.5, 0.25],
      [0.9, [0, -0.0114], 2, 2, 4, 0.9886, 0.4943],
    ],
  ],
  [
    'fadeIn with a scale',
    fadeIn('square', { scale: 0.5 }),
    [
      [0.25, [0, 0], 1.0701, 1.0701, 4, 0.0701, 0.0351],
      [0.9, [0, 0], 1.9886, 1.9886, 4, 0.9886, 0.4943],
    ],
  ],
  [
    'fadeIn from a point',
    fadeIn('square', { from: [2, 0] }),
    [
      [0.25, [1.8598, 0], 2, 2, 4, 0.0701, 0.0351],
      [0.9, [0.0229, 0], 2, 2, 4, 0.9886, 0.4943],
    ],
  ],
  [
    'fadeOut with a scale',
    fadeOut('square', { scale: 2 }),
    [
      [0.25, [0, 0], 2.1402, 2.1402, 4, 0.9299, 0.4649],
      [0.9, [0, 0], 3.9771, 3.9771, 4, 0.0114, 0.0057],
    ],
  ],
  [
    'fadeOut with a shift',
    fadeOut('square', { shift: [0, -1] }),
    [
      [0.25, [0, -0.0701], 2, 2, 4, 0.9299, 0.4649],
      [0.9, [0, -0.9886], 2, 2, 4, 0.0114, 0.0057],
    ],
  ],
  [
    'growFromCenter',
    growFromCenter('square'),
    [
      [0.25, [0, 0], 0.1402, 0.1402, 4, 1, 0.5],
      [0.9, [0, 0], 1.9771, 1.9771, 4, 1, 0.5],
    ],
  ],
  [
    'growFromPoint',
    growFromPoint('square', [2, 2]),
    [
      [0.25, [1.8598, 1.8598], 0.1402, 0.1402, 4, 1, 0.5],
      [0.9, [0.0229, 0.0229], 1.9771, 1.9771, 4, 1, 0.5],
    ],
  ],
  [
    'growFromEdge',
    growFromEdge('square', 'DOWN'),
    [
      [0.25, [0, -0.9299], 0.1402, 0.1402, 4, 1, 0.5],
      [0.9, [0, -0.0114], 1.9771, 1.9771, 4, 1, 0.5],
    ],
  ],
  [
    'spinInFromNothing',
    spinInFromNothing('square'),
    [
      [0.25, [0, 0], 0.1548, 0.1548, 4, 1, 0.5],
      [0.5, [0, 0], Math.SQRT2, Math.SQRT2, 4, 1, 0.5],
      [0.9, [0, 0], 2.0123, 2.0123, 4, 1, 0.5],
    ],
  ],
  [
    'shrinkToCenter',
    shrinkToCenter('square'),
    [
      [0.25, [0, 0], 1.8598, 1.8598, 4, 1, 0.5],
      [0.9, [0, 0], 0.0229, 0.0229, 4, 1, 0.5],
    ],
  ],
  [
    'setFill',
    setFill('square', { color: 'GREEN', opacity: 1 }),
    [
      [0.25, [0, 0], 2, 2, 4, 1, 0.5351],
      [0.9, [0, 0], 2, 2, 4, 1, 0.9943],
    ],
  ],
  [
    'setStroke',
    setStroke('square', { color: 'YELLOW', width: 8 }),
    [
      [0.25, [0, 0], 2, 2, 4.28, 1, 0.5],
      [0.9, [0, 0], 2, 2, 7.954, 1, 0.5],
    ],
  ],
  [
    'setOpacity',
    setOpacity('square', 0.2),
    [
      [0.25, [0, 0], 2, 2, 4, 0.9439, 0.479],
      [0.5, [0, 0], 2, 2, 4, 0.6, 0.35],
      [0.9, [0, 0], 2, 2, 4, 0.2092, 0.2034],
    ],
  ],
  [
    'toEdge',
    toEdge('square', 'LEFT'),
    [
      [0.25, [-0.3934, 0], 2, 2, 4, 1, 0.5],
      [0.9, [-5.5469, 0], 2, 2, 4, 1, 0.5],
    ],
  ],
  [
    'indicate',
    indicate('square'),
    [
      [0.25, [0, 0], 2.2, 2.2, 4, 1, 0.5],
      [0.5, [0, 0], 2.4, 2.4, 4, 1, 0.5],
      [0.9, [0, 0], 2.0165, 2.0165, 4, 1, 0.5],
      [1, [0, 0], 2, 2, 4, 1, 0.5],
    ],
  ],
];

/** The box of what is painted. */
function seenBox(state: State) {
  const { parts } = paintedLeaf('square', state);
  const points = parts.flatMap((part) =>
    curvesOf(part.points).flatMap((curve) => [0, 0.5, 1].map((t) => pointOn(curve, t))),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return {
    center: [(left + right) / 2, (bottom + top) / 2] as const,
    width: right - left,
    height: top - bottom,
  };
}

for (const [name, animation, figures] of MANIM) {
  test(`${name}, as in Manim`, () => {
    const square = rectangle('square', { width: 2, height: 2, color: 'BLUE', fillOpacity: 0.5 });
    const { at } = sceneInNode(scene({ name: 's', mobjects: [square], steps: [step(animation)] }));
    for (const [alpha, center, width, height, stroke, strokeOpacity, fillOpacity] of figures) {
      const state = at(alpha).get('square') as State;
      const box = seenBox(state);
      expect(box.center[0], `x at ${alpha}`).toBeCloseTo(center[0], 2);
      expect(box.center[1], `y at ${alpha}`).toBeCloseTo(center[1], 2);
      expect(box.width, `width at ${alpha}`).toBeCloseTo(width, 2);
      expect(box.height, `height at ${alpha}`).toBeCloseTo(height, 2);
      expect(state.strokeWidth, `stroke at ${alpha}`).toBeCloseTo(stroke, 2);
      const whole = state.opacity * (state.way?.opacity ?? 1);
      expect(whole, `opacity at ${alpha}`).toBeCloseTo(strokeOpacity, 3);
      expect(whole * state.fillOpacity, `fill at ${alpha}`).toBeCloseTo(fillOpacity, 3);
    }
  });
}
