/** What becomes another mobject, against the figures of Manim 0.21. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import {
  animate,
  arrow,
  axes,
  become,
  circle,
  code,
  fadeTransform,
  fadeTransformPieces,
  graph,
  group,
  play,
  rectangle,
  replacementTransform,
  restore,
  scale,
  scene,
  shift,
  step,
  text,
  transform,
  transformFromCopy,
  transformMatching,
} from '../../../plugin/index.js';
import { sceneInNode } from '../scene-in-node.js';

const SQUARE = rectangle('square', { width: 2, height: 2, color: 'BLUE', fillOpacity: 0.5 });
const CIRCLE = circle('circle', { color: 'RED', at: { moveTo: [2, 0] } });

/** The one leaf that is seen at a playhead. */
function only(shown: ReadonlyMap<string, State>) {
  const seen = [...shown].filter(([, { opacity }]) => opacity > 0);
  expect(seen).toHaveLength(1);
  const [id, state] = seen[0] as (typeof seen)[number];
  return { id, state, box: boxOfState(state) };
}

/** Manim: x of the centre, and the opacity of the fill, of a square that becomes a circle at [2, 0]. */
const BECOMING = [
  [0.1, 0.0229, 0.4943],
  [0.25, 0.1402, 0.4649],
  [0.5, 1, 0.25],
  [0.75, 1.8598, 0.0351],
  [0.9, 1.9771, 0.0057],
  [1, 2, 0],
] as const;

for (const [verb, name] of [
  [transform, 'square'],
  [replacementTransform, 'circle'],
] as const) {
  test(`the ${name} at the end: a square becomes a circle as in Manim`, () => {
    const { at } = sceneInNode(
      scene({ name: 's', mobjects: [SQUARE, CIRCLE], steps: [step(verb('square', 'circle'))] }),
    );
    expect(only(at(0)).id).toBe('square');
    for (const [alpha, x, fill] of BECOMING) {
      const { id, state, box } = only(at(alpha));
      expect(id).toBe(name);
      expect(box.center[0]).toBeCloseTo(x, 2);
      expect(box.width).toBeCloseTo(2, 2);
      expect(box.height).toBeCloseTo(2, 2);
      expect(state.fillOpacity).toBeCloseTo(fill, 3);
    }
  });
}

test('transformFromCopy leaves the target where it is', () => {
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, CIRCLE],
      steps: [step(transformFromCopy('square', 'circle'))],
    }),
  );
  expect([...at(0).keys()]).toEqual(['square']);
  expect([...at(0.5).keys()]).toEqual(['square', 'circle']);
  expect(at(0.5).get('square')).toBe(at(0).get('square'));
});

test('one becomes three, and three become one', () => {
  const three = group(
    'three',
    [-1, 0, 1].map((x) => rectangle(`r${x}`, { width: 1, height: 1, at: { moveTo: [2 * x, 0] } })),
  );
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, three, CIRCLE],
      steps: [step(replacementTransform('square', 'three')), step(transform('three', 'circle'))],
    }),
  );
  expect([...at(1).keys()]).toEqual(['r-1', 'r0', 'r1']);
  const end = [...at(2)].filter(([, { opacity }]) => opacity > 0);
  expect(end.map(([id]) => id)).toEqual(['r-1']);
  expect(boxOfState((end[0] as (typeof end)[number])[1])).toMatchObject({ width: 2, height: 2 });
});

test('where three become one, all of them go to it, and come again as they were', () => {
  const three = group(
    'three',
    [-1, 0, 1].map((x) => rectangle(`r${x}`, { width: 1, height: 1, at: { moveTo: [2 * x, 0] } })),
  );
  for (const lagRatio of [0, 0.5]) {
    const { at } = sceneInNode(
      scene({
        name: 's',
        mobjects: [three, CIRCLE],
        steps: [step(replacementTransform('three', 'circle', { rate: 'linear', lagRatio }))],
      }),
    );
    for (const [id, x] of [
      ['r0', 0],
      ['r1', 2],
    ] as const) {
      const near = at(0.999).get(id) as State;
      expect(near.place[0]).toBeCloseTo(2, 1);
      expect(near.opacity).toBeLessThan(0.1);
      expect(at(0.01).get(id)?.place[0]).toBeCloseTo(x, 1);
    }
    expect([...at(1).keys()]).toEqual(['circle']);
  }
});

test('restore brings back what was laid out, at Manim’s pace', () => {
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE],
      steps: [step([shift('square', [0, 2]), scale('square', 2)]), step(restore('square'))],
    }),
  );
  const figures = [
    [0.25, 1.8598, 3.8598],
    [0.5, 1, 3],
    [0.75, 0.1402, 2.1402],
  ] as const;
  for (const [alpha, y, width] of figures) {
    const { box } = only(at(1 + alpha));
    expect(box.center[1]).toBeCloseTo(y, 3);
    expect(box.width).toBeCloseTo(width, 3);
  }
  expect(at(2).get('square')?.shape).toBe(at(0).get('square')?.shape);
});

test('equal glyphs travel, the others fade; nothing is seen twice at the ends', () => {
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [text('from', 'a+b'), text('to', 'b-a', { at: { moveTo: [3, 0] } })],
      steps: [step(transformMatching('from', 'to'))],
    }),
  );
  const partsAt = (p: number) =>
    ['from', 'to'].flatMap((id) =>
      (at(p).get(id)?.shape.parts ?? []).flatMap((part) =>
        part.is === 'glyph' ? [`${part.text}${part.opacity ?? 1}`] : [],
      ),
    );
  expect(partsAt(0)).toEqual(['a1', '+1', 'b1']);
  expect(partsAt(0.5)).toEqual(['+0.25', 'b1', '-0.25', 'a1']);
  expect(partsAt(1)).toEqual(['b1', '-1', 'a1']);
});

test('fadeTransform: both go from the one box to the other, and fade', () => {
  const wide = rectangle('wide', { width: 4, height: 1, at: { moveTo: [2, 0] } });
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, wide],
      steps: [step(fadeTransform('square', 'wide'))],
    }),
  );
  for (const [p, gone] of [
    [0.1, 0.9886],
    [0.25, 0.9299],
    [0.5, 0.5],
    [0.75, 0.0701],
  ] as const) {
    const [one, two] = [at(p).get('square') as State, at(p).get('wide') as State];
    expect(one.opacity).toBeCloseTo(gone, 3);
    expect(two.opacity).toBeCloseTo(1 - gone, 3);
    for (const box of [boxOfState(one), boxOfState(two)]) {
      expect(box.center[0]).toBeCloseTo(2 * (1 - gone), 3);
      expect(box.width).toBeCloseTo(2 + 2 * (1 - gone), 3);
      expect(box.height).toBeCloseTo(1 + gone, 3);
    }
  }
  expect([...at(1).keys()]).toEqual(['wide']);
  expect(at(1).get('wide')).toMatchObject({ place: [2, 0], scale: [1, 1], opacity: 1 });
});

test('fadeTransform by height alone keeps proportions', () => {
  const wide = rectangle('wide', { width: 4, height: 1, at: { moveTo: [2, 0] } });
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, wide],
      steps: [step(fadeTransform('square', 'wide', { fit: 'height' }))],
    }),
  );
  expect(at(0.5).get('square')?.scale).toEqual([0.75, 0.75]);
  expect(at(0.5).get('wide')?.scale).toEqual([1.5, 1.5]);
});

test('fadeTransformPieces: each into its own', () => {
  const row = (id: string, y: number) =>
    group(
      id,
      [0, 1].map((i) =>
        rectangle(`${id}${i}`, { width: 1, height: 1, at: { moveTo: [3 * i, y] } }),
      ),
    );
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [row('a', 0), row('b', 2)],
      steps: [step(fadeTransformPieces('a', 'b'))],
    }),
  );
  for (const id of ['a0', 'b0']) expect(at(0.5).get(id)?.place).toEqual([0, 1]);
  for (const id of ['a1', 'b1']) expect(at(0.5).get(id)?.place).toEqual([3, 1]);
  expect([...at(1).keys()]).toEqual(['b0', 'b1']);
});

test('become is at once; in animate it is on the way', () => {
  const { at, timeline } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, CIRCLE],
      steps: [step(become('square', 'circle')), step(restore('square'))],
    }),
  );
  expect(timeline.stretches[1]?.duration).toBe(0.001);
  expect(only(at(1))).toMatchObject({ id: 'square', box: { center: [2, 0] } });
  const { at: animated } = sceneInNode(
    scene({
      name: 's',
      mobjects: [SQUARE, CIRCLE],
      steps: [step(animate([become('square', 'circle')]))],
    }),
  );
  expect(only(animated(0.5)).box.center[0]).toBeCloseTo(1, 9);
});

/** What a scene of two codes shows at a moment, leaf by leaf. */
function codes(before: string, after: string) {
  return sceneInNode(
    scene({
      name: 's',
      mobjects: [code('a', before), code('b', after)],
      steps: [step(transformMatching('a', 'b', { rate: 'linear' }))],
    }),
  ).at;
}
const visible = (states: ReadonlyMap<string, State>) =>
  [...states].flatMap(([id, { way }]) => ((way?.opacity ?? 1) > 0 ? [id] : []));

test('lines of code go to equal lines and to those that are nearly so; the rest fades', () => {
  const at = codes('start()\nx = one\nreturn x', 'start()\nprint(9)\nx = ones\nreturn x');
  const half = at(0.5);
  const heightOf = (id: string, p: number) => {
    const state = at(p).get(id);
    return state ? boxOfState(state).center[1] : Number.NaN;
  };
  // Half way between where it was as the third and where it is as the fourth.
  expect(heightOf('b.line-4', 0.5)).toBeCloseTo(
    (heightOf('a.line-3', 0) + heightOf('b.line-4', 1)) / 2,
  );
  const glyphs = half.get('b.line-3')?.shape.parts.map((part) => part.is === 'glyph' && part.text);
  expect(glyphs?.join('')).toBe('onex=ones'); // the word that changed goes while the other comes
  expect(half.get('b.line-2')?.way?.opacity).toBeCloseTo(0.5);
  expect(half.get('b.number-4')?.way?.opacity).toBeCloseTo(0.5);
  const swapped = codes('gone\nkept', 'kept')(0.5);
  expect(swapped.get('a.line-1')?.opacity).toBeCloseTo(0.5);
});

test('the ground under both is the old one until the end, and comes again as it was', () => {
  const at = codes('one\ntwo', 'one\ntwo\nthree');
  expect(visible(at(0.5)).filter((id) => id.endsWith('background'))).toEqual(['a.background']);
  const heightAt = (p: number, id: string) => at(p).get(id)?.shape.box.height ?? Number.NaN;
  expect(heightAt(0.5, 'a.background')).toBeCloseTo(
    (heightAt(0, 'a.background') + heightAt(1, 'b.background')) / 2,
  );
  expect(visible(at(1))).toEqual([
    'b.background',
    ...[1, 2, 3].map((i) => `b.number-${i}`),
    ...[1, 2, 3].map((i) => `b.line-${i}`),
  ]);
});

test('a graph becomes another graph, and follows its axes all the way', () => {
  const plane = axes('axes', { xRange: [-2, 2], yRange: [-2, 2] });
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [
        plane,
        graph('up', 'axes', (x) => x, [-1, 1], { color: 'RED' }),
        graph('down', 'axes', (x) => -x, [-1, 1], { color: 'BLUE' }),
      ],
      steps: [
        step(
          play([
            replacementTransform('up', 'down', { rate: 'linear' }),
            shift('axes', [0, 1], { rate: 'linear' }),
          ]),
        ),
      ],
    }),
  );
  const ends = (p: number, id: string) => {
    const part = at(p).get(id)?.shape.parts[0];
    return part?.is === 'outline' ? [part.outline.points[0], part.outline.points.at(-1)] : [];
  };
  const before = ends(0, 'up');
  const after = ends(1, 'down');
  const middle = ends(0.5, 'down');
  expect([...at(0.5).keys()]).not.toContain('up');
  for (const end of [0, 1]) {
    const [a, b, c] = [before[end], after[end], middle[end]];
    expect(c?.[0]).toBeCloseTo(((a?.[0] ?? 9) + (b?.[0] ?? 9)) / 2, 6);
  }
  expect(middle[0]?.[1]).toBeCloseTo(middle[1]?.[1] ?? 9, 6); // half way it is level
  expect(ends(0.001, 'down')[0]?.[1]).toBeCloseTo(before[0]?.[1] ?? 9, 1);
  expect(at(1).get('down')?.likeness).toBeUndefined();
});

test('what is drawn of itself becomes what follows others, and the other way', () => {
  const ends = [circle('a', { at: { moveTo: [-3, 0] } }), circle('b', { at: { moveTo: [3, 0] } })];
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [
        ...ends,
        SQUARE,
        arrow('arrow', 'a', 'b'),
        rectangle('box', { width: 1, height: 1 }),
      ],
      steps: [
        step(replacementTransform('square', 'arrow', { rate: 'linear' })),
        step(replacementTransform('arrow', 'box', { rate: 'linear' })),
      ],
    }),
  );
  const widthAt = (p: number, id: string) => boxOfState(at(p).get(id) as State).width;
  expect(widthAt(0.01, 'arrow')).toBeCloseTo(2, 0);
  expect(widthAt(1.01, 'box')).toBeCloseTo(widthAt(1, 'arrow'), 0);
  expect([...at(2).keys()]).toEqual(['a', 'b', 'box']);
});
