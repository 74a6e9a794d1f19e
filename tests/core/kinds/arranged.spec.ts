/** Groups in rows and grids, and what is made of them. */
import { expect, test } from '@playwright/test';
import { edge } from '../../../plugin/core/box.js';
import type { Mobject } from '../../../plugin/core/kinds/kinds.js';
import {
  arrow,
  barChart,
  bulletList,
  circle,
  group,
  line,
  matrix,
  rectangle,
  square,
  table,
  text,
  title,
} from '../../../plugin/core/kinds/table.js';
import { parseScene } from '../../../plugin/core/parse.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { play, step } from '../../../plugin/core/steps.js';
import { setColor, shift } from '../../../plugin/core/verbs/table.js';
import { boxAt } from '../followers.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const seen = (...mobjects: Mobject[]) => {
  const { picture } = sceneInNode(sceneOf(mobjects));
  return (id: string) => boxAt(picture(0), id);
};

const squares = (...sides: number[]) =>
  sides.map((sideLength, i) => square(`${i}`, { sideLength }));

test('a column level at the left is as Manim’s arrange(DOWN, aligned_edge=LEFT)', () => {
  const box = seen(
    group('all', squares(1, 2, 3), {
      arrange: { direction: 'DOWN', alignedEdge: 'LEFT' },
    }),
  );
  expect(box('all')).toEqual({ center: [0, 0], width: 3, height: 6.5 });
  expect([0, 1, 2].map((i) => box(`${i}`).center)).toEqual([
    [-1, 2.75],
    [-0.5, 1],
    [0, -1.75],
  ]);
});

test('a grid is as Manim’s arrange_in_grid(2, 3)', () => {
  const box = seen(group('all', squares(2, 2, 2, 2, 2, 2), { arrangeInGrid: { rows: 2 } }));
  expect(box('all')).toEqual({ center: [0, 0], width: 6.5, height: 4.25 });
  expect([0, 1, 2, 3, 4, 5].map((i) => box(`${i}`).center)).toEqual([
    [-2.25, 1.125],
    [0, 1.125],
    [2.25, 1.125],
    [-2.25, -1.125],
    [0, -1.125],
    [2.25, -1.125],
  ]);
});

test('a grid has lanes as wide as their widest member, and gaps for each direction', () => {
  const box = seen(
    group('all', squares(1, 2, 1), {
      arrangeInGrid: { cols: 2, buff: [1, 0.5], cellAlignment: 'DL' },
    }),
  );
  expect(box('all')).toEqual({ center: [0, 0], width: 4, height: 3.5 });
  expect(box('0').center).toEqual([-1.5, 0.25]);
  expect(box('2').center).toEqual([-1.5, -1.25]);
});

test('of neither rows nor columns a grid has about as many of both', () => {
  const box = seen(group('all', squares(1, 1, 1, 1, 1), { arrangeInGrid: { buff: 0 } }));
  expect(box('all')).toMatchObject({ width: 3, height: 2 });
});

test('what fits a width or height keeps its form and its stroke', () => {
  const { picture } = sceneInNode(
    sceneOf([
      group('both', [square('s'), circle('c', { at: { nextTo: 's' } })], {
        at: [{ scaleToFitWidth: 2.125 }, { toCorner: 'UL' }],
      }),
      rectangle('r', { width: 1, height: 2, at: { matchHeight: 'both' } }),
      square('q', { at: { matchWidth: 'r' } }),
      rectangle('h', { width: 1, height: 2, at: [{ moveTo: [1, 1] }, { scaleToFitHeight: 3 }] }),
      line('a', 'q', 'c', { buff: 0 }),
    ]),
  );
  const box = (id: string) => boxAt(picture(0), id);
  expect(box('both')).toMatchObject({ width: 2.125, height: 1 });
  expect(edge(box('both'), [-1, 1])).toEqual([expect.closeTo(-64 / 9 + 0.5, 9), 3.5]);
  expect(box('c')).toMatchObject({ width: 1, height: 1 });
  expect(stateIn(picture(0), 'c')).toMatchObject({ scale: [0.5, 0.5], strokeWidth: 4 });
  expect(box('r')).toMatchObject({ width: 0.5, height: 1 });
  expect(box('q')).toMatchObject({ width: 0.5, height: 0.5 });
  expect(box('h')).toEqual({ center: [1, 1], width: 1.5, height: 3 });
  const { center, width } = box('c');
  const [x, y] = edge(box('a'), [-1, 1]);
  expect(Math.hypot(x - center[0], y - center[1])).toBeCloseTo(width / 2, 5);
});

test('a placement scales about the centre, a group with the gaps in it', () => {
  const box = seen(
    group('all', squares(1, 1), { arrange: { buff: 1 }, at: [{ moveTo: [2, 1] }, { scale: 0.5 }] }),
    square('next', { sideLength: 1, at: [{ scale: 3 }, { nextTo: 'all', buff: 0 }] }),
  );
  expect(box('all')).toEqual({ center: [2, 1], width: 1.5, height: 0.5 });
  expect(box('1')).toEqual({ center: [2.5, 1], width: 0.5, height: 0.5 });
  expect(box('next')).toEqual({ center: [4.25, 1], width: 3, height: 3 });
});

test('a table can be spoken of by cell, row and column; its lines run midway between', () => {
  const { picture, cast } = sceneInNode(
    sceneOf(
      [
        table('t', [
          ['a', 'bbbb'],
          ['c', 'd'],
        ]),
        arrow('to', [0, 3], 't.column-2'),
        square('beside', { at: { nextTo: 't.row-2', direction: 'DOWN', buff: 0 } }),
      ],
      step([play([setColor('t.column-2', 'RED')]), play([shift('t', [1, 0])])]),
    ),
  );
  const box = (id: string, p = 0) => boxAt(picture(p), id);
  expect(cast.families.get('t.column-2')).toEqual(['t.cell-1-2', 't.cell-2-2']);
  expect(edge(box('beside'), [0, 1])[1]).toBeCloseTo(edge(box('t.row-2'), [0, -1])[1], 9);
  const gap = edge(box('t.column-2'), [-1, 0])[0] - edge(box('t.column-1'), [1, 0])[0];
  expect(gap).toBeCloseTo(1.3, 9);
  for (const p of [0, 1]) {
    const [across, down] = stateIn(picture(p), 't.lines')?.shape.parts ?? [];
    if (across?.is !== 'outline' || down?.is !== 'outline') throw new Error('no lines');
    const left = edge(box('t.column-1', p), [-1, 0])[0];
    expect(across.outline.points[0]?.[0]).toBeCloseTo(left - 0.65, 9);
    const middle = edge(box('t.column-1', p), [1, 0])[0] + 0.65;
    expect(down.outline.points[0]?.[0]).toBeCloseTo(middle, 9);
  }
  expect(stateIn(picture(1), 't.cell-2-2')?.fill).toBe('var(--scene-red, #FC6255)');
  expect(stateIn(picture(1), 't.cell-2-1')?.fill).not.toBe('var(--scene-red, #FC6255)');
});

test('what a table is made of has its names for itself', () => {
  const scene = sceneOf([text('t.cell-1-1', 'x'), table('t', [['a']])]);
  expect(() => parseScene(scene)).toThrow("'t.cell-1-1' is in the scene already");
  const missing = sceneOf([table('t', [['a']]), square('s', { at: { nextTo: 't.cell-1-2' } })]);
  expect(() => parseScene(missing)).toThrow("no mobject 't.cell-1-2'.");
});

test('a matrix may be told as TeX has it', () => {
  const { rows } = matrix('m', String.raw`1 & \frac{1}{2} \\ a \& b & 0`);
  expect(rows).toEqual([
    ['1', String.raw`\frac{1}{2}`],
    [String.raw`a \& b`, '0'],
  ]);
  expect(matrix('1 & 0', { fontSize: 20 })).toMatchObject({ rows: [['1', '0']] });
});

test('a matrix has brackets around its cells', () => {
  const box = seen(matrix('m', [['1', '0'], ['0']]));
  expect(box('m.cells').width + 0.5).toBeCloseTo(box('m.brackets').width, 9);
  expect(box('m.brackets').height).toBeCloseTo(box('m.cells').height + 0.5, 9);
  expect(box('m.row-1').center[1]).toBeGreaterThan(box('m.row-2').center[1]);
});

test('the items of a list are level at the left, evenly apart', () => {
  const box = seen(bulletList('l', ['one', 'two words', 'three']));
  const lefts = [1, 2, 3].map((n) => edge(box(`l.item-${n}`), [-1, 0])[0]);
  expect(new Set(lefts.map((x) => x.toFixed(9))).size).toBe(1);
  const [first = 0, second = 0, third = 0] = [1, 2, 3].map((n) => box(`l.item-${n}`).center[1]);
  expect(first - second).toBeCloseTo(second - third, 9);
  expect(first).toBeGreaterThan(second);
});

test('a title stands at the upper edge over a line, unless it is told otherwise', () => {
  const box = seen(title('t', 'Words'));
  expect(edge(box('t.text'), [0, 1])[1]).toBeCloseTo(3.5, 9);
  expect(box('t.underline').width).toBeCloseTo(128 / 9 - 2, 9);
  expect(edge(box('t.text'), [0, -1])[1] - box('t.underline').center[1]).toBeCloseTo(0.25, 9);
  expect(seen(title('t', 'Words', { at: { moveTo: [0, 0] } }))('t').center).toEqual([0, 0]);
});

test('without a range, the ticks of bars are at round numbers up to beyond the highest', () => {
  const box = seen(barChart('b', [3, 47.2]));
  expect(box('b.bar-2').height).toBeCloseTo((4 * 47.2) / 50, 9);
  expect(box('b.y.number-6').center[1]).toBeCloseTo(2, 9);
});

test('bars stand on zero, also those that hang, as high as their values say', () => {
  const box = seen(barChart('b', [2, -1], { names: ['up', 'down'], yRange: [-1, 2, 1] }));
  const unit = 4 / 3;
  expect(box('b.bar-1')).toMatchObject({ width: 0.6, height: expect.closeTo(2 * unit, 9) });
  expect(edge(box('b.bar-1'), [0, -1])[1]).toBeCloseTo(edge(box('b.bar-2'), [0, 1])[1], 9);
  expect(box('b.name-1').center[1]).toBeLessThan(box('b.x').center[1]);
  expect(box('b.name-2').center[1]).toBeGreaterThan(box('b.x').center[1]);
});
