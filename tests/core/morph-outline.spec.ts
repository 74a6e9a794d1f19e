import { expect, test } from '@playwright/test';
import { morphedOutline } from '../../plugin/core/morph-outline.js';
import { arcOutline, type Outline, polyline } from '../../plugin/core/outline.js';
import { outlineBox } from '../../plugin/core/outline-bounds.js';
import type { Point } from '../../plugin/core/units.js';

const regular = (n: number): Outline =>
  polyline(
    Array.from({ length: n }, (_, i): Point => {
      const angle = Math.PI / 2 + (i * 2 * Math.PI) / n;
      return [Math.cos(angle), Math.sin(angle)];
    }),
    true,
  );

for (const [name, from, to] of [
  ['a triangle and a pentagon', regular(3), regular(5)],
  ['a circle and a pentagon', arcOutline([0, 0], [1, 1]), regular(5)],
  ['a square and a hexagon', regular(4), regular(6)],
] as const) {
  test(`half way between ${name} all is symmetrical, and nothing collapses`, () => {
    const points = morphedOutline(from, to)(0.5).points.filter((_, i) => i % 3 === 0);
    const box = outlineBox(morphedOutline(from, to)(0.5));
    expect(box.center[0]).toBeCloseTo(0, 3);
    expect(Math.min(box.width, box.height)).toBeGreaterThan(1.2);
    for (const [x, y] of points) {
      const nearest = Math.min(...points.map(([a, b]) => Math.hypot(a + x, b - y)));
      expect(nearest).toBeLessThan(1e-3);
    }
  });
}
