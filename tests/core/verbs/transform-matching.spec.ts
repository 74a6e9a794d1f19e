/** Which mobjects and terms find each other in transformMatching, and on which ways they go. */
import { expect, test } from '@playwright/test';
import { bendsOf } from '../../../plugin/core/bend.js';
import { matchAnywhere } from '../../../plugin/core/match-parts.js';
import type { GlyphPart } from '../../../plugin/core/part.js';
import { posed } from '../../../plugin/core/pose.js';
import {
  circle,
  formula,
  group,
  type Mobject,
  rectangle,
  scene,
  step,
  transformMatching,
} from '../../../plugin/index.js';
import { sceneInNode } from '../scene-in-node.js';

function matching(
  from: Mobject,
  to: Mobject,
  options: Parameters<typeof transformMatching>[2] = {},
) {
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [from, to],
      steps: [step(transformMatching(from.id, to.id, { rate: 'linear', ...options }))],
    }),
  );
  /** Every glyph that is seen, with the place of its pen. */
  const glyphsAt = (p: number) =>
    [...at(p)].flatMap(([id, state]) =>
      state.shape.parts.flatMap((part) => {
        if (part.is !== 'glyph' || !part.at) return [];
        const [x, y] = posed(state, part.at);
        return [{ id, text: part.text, x, y, opacity: part.opacity ?? 1 }];
      }),
    );
  return { at, glyphsAt };
}

test('parts of a formula go to where they stand in the other, whatever leaves they are in', () => {
  const { glyphsAt } = matching(
    formula('a', '{{x}}+{{y}}', { at: { moveTo: [0, 1] } }),
    formula('b', 'y+x', { at: { moveTo: [0, -1] } }),
  );
  const xAt = (p: number) => glyphsAt(p).filter(({ text }) => text === 'x');
  expect(xAt(0)).toHaveLength(1);
  expect(xAt(0.001)).toHaveLength(1);
  const [start, soon, late, end] = [0, 0.001, 0.999, 1].map((p) => xAt(p)[0]);
  expect(soon?.x).toBeCloseTo(start?.x ?? 9, 1);
  expect(late?.x).toBeCloseTo(end?.x ?? 9, 1);
  expect(glyphsAt(0.5).every(({ opacity }) => opacity === 1)).toBe(true);
});

test('terms that would run into each other go over and below', () => {
  const size = 0.5;
  const [left, right] = bendsOf([
    { from: [-1, 0], to: [1, 0], size },
    { from: [1, 0], to: [-1, 0], size },
    { from: [0, 2], to: [0, 2], size },
  ]);
  expect(left?.(0.5)[1]).toBeGreaterThan(size / 2);
  expect(right).toBeUndefined(); // one that makes way is enough
  const three = bendsOf([
    { from: [-1, 0], to: [1, 0], size },
    { from: [0, 0], to: [0, 0], size },
    { from: [1, 0], to: [-1, 0], size },
  ]);
  expect(three[0]?.(0.5)[1]).toBeCloseTo(size, 6);
  expect(three[1]).toBeUndefined();
  expect(three[2]?.(0.5)[1]).toBeCloseTo(-size, 6);
  expect(left?.(0)).toEqual([0, 0]);
  expect(left?.(1)).toEqual([0, 0]);
});

test('an equals sign stays on its line, what crosses it goes as high as it needs to', () => {
  const equals = { from: [1, 0], to: [0, 0], size: 0.5, isAnchor: true } as const;
  const [sign, fraction] = bendsOf([equals, { from: [0, 0], to: [0.5, 0], size: 2 }]);
  expect(sign).toBeUndefined();
  expect(fraction?.(2 / 3)[1]).toBeCloseTo((0.5 + 2) / 2, 6); // where they pass, of little way
  const [, above] = bendsOf([equals, { from: [0, 0.3], to: [0.5, 0.3], size: 0.5 }]);
  expect(above?.(2 / 3)[1]).toBeCloseTo(0.2, 6);
});

test('pathArc puts all of them on one', () => {
  const ys = (pathArc: number) => {
    const { glyphsAt } = matching(
      formula('a', 'x', { at: { moveTo: [-2, 0] } }),
      formula('b', 'x', { at: { moveTo: [2, 0] } }),
      { pathArc },
    );
    return (glyphsAt(0.5)[0]?.y ?? 0) - (glyphsAt(0)[0]?.y ?? 0);
  };
  expect(ys(Math.PI)).toBeCloseTo(-2, 6); // Manim's, counter-clockwise
  expect(ys(-Math.PI)).toBeCloseTo(2, 6);
});

test('keyMap has a part become another one', () => {
  const [a, b] = [formula('a', '{{x}}={{y}}'), formula('b', '{{x}}={{z}}')];
  const idsAt = (options: object) => [...matching(a, b, options).at(0.5).keys()];
  expect(idsAt({})).toContain('a.2');
  expect(idsAt({ keyMap: { y: 'z' } })).not.toContain('a.2');
});

test('shapes of the same outline become one another, the rest fades or does too', () => {
  const [ring, box] = [
    circle('ring', { at: { moveTo: [-2, 0] } }),
    rectangle('box', { width: 1, height: 1, at: { moveTo: [2, 0] } }),
  ];
  const [disc, wide] = [
    circle('disc', { radius: 2, at: { moveTo: [2, 0] } }),
    rectangle('wide', { width: 3, height: 1, at: { moveTo: [-2, 0] } }),
  ];
  const { at } = matching(group('from', [ring, box]), group('to', [wide, disc]));
  expect(at(0.5).get('disc')?.place[0]).toBeCloseTo(0, 9);
  expect(at(0.5).get('box')?.opacity).toBeCloseTo(0.5, 9);
  expect(at(0.5).get('wide')?.way?.opacity).toBeCloseTo(0.5, 9);
  expect([...at(1).keys()]).toEqual(['wide', 'disc']);
  const { at: both } = matching(group('from', [ring, box]), group('to', [wide, disc]), {
    transformMismatches: true,
  });
  expect([...both(0.5).keys()]).toEqual(['wide', 'disc']);
  expect(both(0.5).get('wide')?.place[0]).toBeCloseTo(0, 9);
});

test('words of texts are found again as a whole', () => {
  const glyphs = (words: string) =>
    [...words].map((text): GlyphPart => ({ is: 'glyph', text, size: 1, line: 0 }));
  const [from, to] = [glyphs('the quick fox'), glyphs('a fox, the thick')];
  const found = matchAnywhere(from, to).map(([, j]) => j);
  const word = (first: number) => [first, first + 1, first + 2];
  expect(found.sort((a, b) => a - b)).toEqual([...word(2), ...word(7)]);
});
