/** What is drawn by coordinates beside graphs, and what is told of one that is called wrongly. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { boxIn } from '../../../plugin/core/follow.js';
import type { Mobject } from '../../../plugin/core/kinds/kinds.js';
import { curvesOf } from '../../../plugin/core/outline.js';
import type { Part } from '../../../plugin/core/part.js';
import { type Picture, stateIn } from '../../../plugin/core/picture.js';
import {
  area,
  axes,
  graph,
  graphDots,
  lineGraph,
  numberPlane,
  parametricCurve,
  riemannRectangles,
  shift,
  step,
  verticalLines,
} from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const plane = axes('axes', { xRange: [0, 4], yRange: [0, 2], xLength: 8, yLength: 4 });
const first = (...mobjects: Mobject[]) => sceneInNode(sceneOf([plane, ...mobjects])).picture(0);
const boxOf = (picture: Picture, id: string) =>
  boxIn(picture.cast, (leaf) => stateIn(picture, leaf) as State, id);
const partsOf = (picture: Picture, id: string): readonly Part[] =>
  stateIn(picture, id)?.shape.parts ?? [];

test('a line graph goes straight from point to point, with a dot at each, and along with its axes', () => {
  const points = [
    [0, 0],
    [1, 2],
    [4, 1],
  ] as const;
  const { picture, cast } = sceneInNode(
    sceneOf([plane, lineGraph('g', 'axes', points)], step(shift('axes', [1, 0]))),
  );
  expect(cast.families.get('g')).toEqual(['g.line', 'g.dot-1', 'g.dot-2', 'g.dot-3']);
  expect(cast.families.get('g.dots')).toEqual(['g.dot-1', 'g.dot-2', 'g.dot-3']);
  const [line] = partsOf(picture(0), 'g.line');
  if (line?.is !== 'outline') throw new Error('no line');
  expect(curvesOf(line.outline)).toHaveLength(2);
  expect(boxOf(picture(0), 'g.dot-2')).toEqual({
    center: [expect.closeTo(-2), expect.closeTo(2)],
    width: expect.closeTo(0.16),
    height: expect.closeTo(0.16),
  });
  expect(boxOf(picture(1), 'g.dot-2').center).toEqual([expect.closeTo(-1), expect.closeTo(2)]);
  expect(stateIn(picture(0), 'g.line')).toMatchObject({ strokeWidth: 2 });
  const bare = first(lineGraph('g', 'axes', points, { dotRadius: 0 }));
  expect(bare.cast.families.get('g')).toEqual(['g.line']);
});

test('dots of a scatter plot are one thing', () => {
  const seen = first(
    graphDots('d', 'axes', [
      [0, 0],
      [4, 2],
    ]),
  );
  expect(partsOf(seen, 'd')).toHaveLength(2);
  expect(boxOf(seen, 'd')).toMatchObject({ width: expect.closeTo(8.16) });
});

test('Riemann’s rectangles reach from zero to the graph, at the sample of each', () => {
  for (const [sample, height] of [
    ['left', 1],
    ['center', 1.5],
    ['right', 2],
  ] as const) {
    const seen = first(riemannRectangles('r', 'axes', (x) => x, [0, 2], { dx: 1, sample }));
    expect(partsOf(seen, 'r')).toHaveLength(2);
    // A unit of y is two of the scene's, and they stand on the axis at -2.
    expect(boxOf(seen, 'r')).toEqual({
      center: [expect.closeTo(-2), expect.closeTo(-2 + height)],
      width: expect.closeTo(4),
      height: expect.closeTo(2 * height),
    });
  }
});

test('a label may be a formula, numbers may have a unit', () => {
  const seen = sceneInNode(
    sceneOf([
      axes('a', { xLabel: 't', yLabel: { tex: 'f(t)' }, xNumbers: [2], xUnit: ' s' }),
      numberPlane('p', { yNumbers: [-1, 2], yUnit: 'i' }),
    ]),
  ).picture(0);
  const words = (id: string) =>
    partsOf(seen, id).map((part) => (part.is === 'glyph' ? part.text : ''));
  expect(words('a.x-label').join('')).toBe('t');
  expect(words('a.y-label').join('')).toBe('f(t)');
  expect(words('a.x.number-1').join('')).toBe('2s');
  expect(words('p.y.number-1').join('')).toBe('−1i');
  expect(seen.cast.leaves.find(({ id }) => id === 'a.y-label')?.kind).toBe('formula');
});

const sine = Math.sin;
// As JavaScript lets an author write it.
const wrong = <T>(value: unknown) => value as T;

for (const [what, make, problem] of [
  [
    'a graph without a range',
    () => graph('g', 'axes', sine, wrong(undefined)),
    'its range is missing',
  ],
  [
    'options in its place',
    () => graph('g', 'axes', sine, wrong({ color: 'RED' })),
    'its range is missing',
  ],
  ['half a range', () => graph('g', 'axes', sine, wrong([0])), 'its range is missing'],
  ['too small a step', () => graph('g', 'axes', sine, [0, 1, 1e-9]), 'its step is too small'],
  [
    'a graph without a function',
    () => graph('g', 'axes', wrong('x'), [0, 1]),
    'its function fails at 0',
  ],
  [
    'a function that fails',
    () =>
      graph(
        'g',
        'axes',
        () => {
          throw new Error('no');
        },
        [0, 1],
      ),
    'its function fails at 0: no.',
  ],
  [
    'a curve that gives no points',
    () => parametricCurve('g', 'axes', wrong(sine), [0, 1]),
    'its function fails at 0',
  ],
  [
    'an area without a range',
    () => area('g', 'axes', sine, wrong(undefined)),
    'its range is missing',
  ],
  [
    'lines without places',
    () => verticalLines('g', 'axes', sine, wrong(undefined)),
    'its values are missing',
  ],
  [
    'too many rectangles',
    () => riemannRectangles('g', 'axes', sine, [0, 1], { dx: 1e-6 }),
    'not 1 to 1000',
  ],
] as [string, () => Mobject, string][]) {
  test(`${what}: the builder goes on, the reader says what is wrong and where`, () => {
    const mobject = make();
    expect(() => first(mobject)).toThrow(`Scene 'test', mobjects[1] ('g'), points: `);
    expect(() => first(mobject)).toThrow(problem);
  });
}
