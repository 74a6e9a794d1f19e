// Parts of mobjects that have no id, copies, and lines that are level by a part.
import { expect, test } from '@playwright/test';
import type { State } from '../../plugin/core/channels.js';
import { boxIn } from '../../plugin/core/follow.js';
import { parseScene } from '../../plugin/core/parse.js';
import {
  arrange,
  copy,
  create,
  formula,
  group,
  nextTo,
  part,
  rectangle,
  scene,
  step,
  surroundingRectangle,
  table,
  text,
  transformMatching,
  write,
} from '../../plugin/index.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

test('a part stands wherever an id can, and its mobject needs none', () => {
  const made = scene('s', ({ step }) => {
    const sums = table([
      ['1', '2'],
      ['3', '4'],
    ]);
    step(create(surroundingRectangle('frame', part(sums, 'row', 2))));
    step(write([part(sums, 'cell', 1, 2), part(sums, 'lines')]));
  });
  const read = parseScene(JSON.parse(JSON.stringify(made)));
  expect(read.mobjects.map(({ id }) => id)).toEqual(['frame', 'table-1']);
  expect(read.mobjects[0]).toMatchObject({ of: 'table-1.row-2' });
  expect(read.steps[1]?.plays[0]?.animations).toEqual([
    { verb: 'write', target: ['table-1.cell-1-2', 'table-1.lines'] },
  ]);
});

test('a part that is not there is told by its whole name', () => {
  const made = scene('s', ({ step }) => step(write(part(text('words'), 'nothing'))));
  expect(() => parseScene(made)).toThrow("no mobject 'text-1.nothing'");
});

test('a copy has the same fields but for its id and what is changed', () => {
  const box = rectangle('box', { width: 2, height: 1, color: 'RED' });
  const made = scene('s', ({ add }) => add(box, copy(box, { at: [3, 0] })));
  expect(made.mobjects[1]).toEqual({
    kind: 'rectangle',
    id: 'rectangle-1',
    width: 2,
    height: 1,
    color: 'RED',
    at: [3, 0],
  });
});

test('a copy of a group holds copies, which stand by one another', () => {
  const frame = rectangle('frame', { width: 2, height: 1 });
  const box = group('box', [frame, text('word', 'queue', { at: { nextTo: frame } })]);
  const made = scene('s', ({ add }) => add(box, copy(box, { at: [0, 2] })));
  const [, second] = made.mobjects;
  expect(second).toMatchObject({
    id: 'group-1',
    members: [{ id: 'rectangle-1' }, { id: 'text-1', at: { nextTo: 'rectangle-1' } }],
  });
});

/** Formulas with an equals sign that is a part, and where its middle is. */
const LINES = ['a = b', 'a + b + c = d', 'x = y + z'].map((tex, i) =>
  formula(`line${i}`, tex, { parts: { eq: '=' } }),
);
const levels = (made: ReturnType<typeof sceneInNode>, p: number) => {
  const at = made.at(p);
  return LINES.map(
    ({ id }) => boxIn(made.cast, (leaf) => at.get(leaf) as State, `${id}.eq`).center[0],
  );
};

test('formulas are level by a part: beside one another, arranged, and by verbs', () => {
  const [a, b, c] = LINES as [(typeof LINES)[0], (typeof LINES)[0], (typeof LINES)[0]];
  const below = { direction: 'DOWN', alignedPart: 'eq' } as const;
  const ways = [
    sceneOf([
      a,
      { ...b, at: { nextTo: a.id, ...below } },
      { ...c, at: { nextTo: b.id, ...below } },
    ]),
    sceneOf([group('all', LINES, { arrange: below })]),
    sceneOf(LINES, step([nextTo(b.id, a.id, below), nextTo(c.id, b.id, below)])),
    sceneOf([group('all', LINES)], step(arrange('all', below))),
  ];
  for (const way of ways) {
    const made = sceneInNode(way);
    const [first, ...others] = levels(made, way.steps.length) as [number, ...number[]];
    for (const other of others) expect(other).toBeCloseTo(first, 9);
  }
});

test('a part that is not there is told, by which one may be meant', () => {
  const [a, b] = LINES as [(typeof LINES)[0], (typeof LINES)[0]];
  const wrong = { direction: 'DOWN', alignedPart: 'eqq' } as const;
  for (const scene of [
    sceneOf([a, { ...b, at: { nextTo: a.id, ...wrong } }]),
    sceneOf([group('all', LINES, { arrange: wrong })]),
    sceneOf(LINES, step(nextTo(b.id, a.id, wrong))),
    sceneOf([group('all', LINES)], step(arrange('all', wrong))),
  ])
    expect(() => sceneInNode(scene).at(scene.steps.length)).toThrow(
      /mobject '(\w+)': has no part '\1.eqq'. Did you mean '\1.eq'\?/,
    );
  const plain = formula('plain', 'x');
  expect(() => sceneInNode(sceneOf([a, { ...plain, at: { nextTo: a.id, ...wrong } }]))).toThrow(
    /mobject 'plain': has no part 'plain.eqq'\./,
  );
});

test('with copy the target of transformMatching stays as it is', () => {
  const lines = [formula('a', 'x + 1 = 3'), formula('b', 'x = 3 - 1', { at: [0, -1] })];
  const { at } = sceneInNode(sceneOf(lines, step(transformMatching('a', 'b', { copy: true }))));
  for (const p of [0.5, 1]) expect(at(p).get('a')).toBe(at(0).get('a'));
  expect([...at(1).keys()]).toEqual(['a', 'b']);
  expect(at(1).get('b')?.place).toEqual([0, -1]);
});
