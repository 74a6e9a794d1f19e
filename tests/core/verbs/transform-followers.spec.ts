/** What follows others (arrows, braces, frames) becomes something else, point by point as in Manim. */
import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import type { Play, Scene } from '../../../plugin/core/scene.js';
import type { Point } from '../../../plugin/core/units.js';
import {
  type Animation,
  animate,
  animationGroup,
  arrow,
  become,
  brace,
  doubleArrow,
  endOf,
  fadeTransform,
  group,
  integer,
  labeledArrow,
  line,
  play,
  rectangle,
  replacementTransform,
  restore,
  rotate,
  setColor,
  setValue,
  shift,
  step,
  surroundingRectangle,
  transform,
  transformFromCopy,
} from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const linear = { rate: 'linear' } as const;
const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** Manim's `smooth` at these. */
const SMOOTH = [0, 0.0701, 0.5, 0.9299, 1];

/** Four boxes in the corners: a, b above, c, d below. */
const BOXES = (
  [
    ['a', -4, 2],
    ['b', 4, 2],
    ['c', -4, -2],
    ['d', 2, -2],
  ] as const
).map(([id, x, y]) => rectangle(id, { width: 2, height: 1, at: { moveTo: [x, y] } }));

/** A scene in Node, where also those can be looked at that are not on the board. */
function seen(mobjects: Scene['mobjects'], ...plays: (Play | Animation)[]) {
  const { picture, at } = sceneInNode(sceneOf(mobjects, ...plays.map((each) => step('', [each]))));
  const state = (p: number, id: string) => stateIn(picture(p), id) as State;
  return {
    at,
    state,
    points: (p: number, id: string) => pointsOf(state(p, id)),
    box: (p: number, id: string) => boxOfState(state(p, id)),
  };
}

/** The points of all outlines of a leaf. */
const pointsOf = (state: State | undefined): readonly Point[] =>
  (state?.shape.parts ?? []).flatMap((part) => (part.is === 'outline' ? part.outline.points : []));

/** How far some points are from where others would have them. */
function gap(points: readonly Point[], like: readonly Point[]): number {
  if (points.length !== like.length || points.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...points.map(([x, y], i) => Math.hypot(x - (like[i]?.[0] ?? 0), y - (like[i]?.[1] ?? 0))),
  );
}

const between = (a: readonly Point[], b: readonly Point[], share: number) =>
  a.map(
    ([x, y], i): Point => [x + ((b[i]?.[0] ?? 0) - x) * share, y + ((b[i]?.[1] ?? 0) - y) * share],
  );

const PAIRS = {
  'an arrow': [arrow('one', 'a', 'b'), arrow('two', 'c', 'b', { color: 'RED', strokeWidth: 9 })],
  'an arrow that turns round': [arrow('one', 'a', 'b'), arrow('two', 'd', 'a')],
  'an arrow between points': [arrow('one', [-3, 1], [0, 1]), arrow('two', [1, 0], [1, -3])],
  'a double arrow': [doubleArrow('one', 'a', 'b'), doubleArrow('two', 'c', 'b')],
  'a line': [line('one', 'a', 'b'), line('two', 'c', 'd')],
  'a brace': [brace('one', 'a'), brace('two', ['c', 'd'])],
  'a surrounding rectangle': [
    surroundingRectangle('one', 'a'),
    surroundingRectangle('two', ['a', 'c']),
  ],
} as const;

for (const [name, [one, two]] of Object.entries(PAIRS)) {
  test(`transform of ${name}: a straight mix of its points, forwards and back`, () => {
    const { at } = sceneInNode(sceneOf([...BOXES, one, two], step(transform('one', 'two'))));
    const alone = sceneInNode(sceneOf([...BOXES, two]));
    const [from, to] = [pointsOf(at(0).get('one')), pointsOf(alone.at(0).get('two'))];
    for (const i of [0, 1, 2, 3, 4, 3, 2, 1, 0]) {
      const points = pointsOf(at(SHARES[i] as number).get('one'));
      expect(gap(points, between(from, to, SMOOTH[i] as number))).toBeLessThan(1e-3);
    }
    expect([...at(1).keys()]).not.toContain('two');
  });

  test(`replacementTransform and transformFromCopy of ${name}: the same way`, () => {
    for (const verb of [replacementTransform, transformFromCopy]) {
      const { at } = sceneInNode(sceneOf([...BOXES, one, two], step(verb('one', 'two'))));
      const [from, to] = [pointsOf(at(0).get('one')), pointsOf(at(1).get('two'))];
      for (const i of [1, 2, 3]) {
        const points = pointsOf(at(SHARES[i] as number).get('two'));
        expect(gap(points, between(from, to, SMOOTH[i] as number))).toBeLessThan(1e-3);
      }
      expect(at(1).has('one')).toBe(verb === transformFromCopy);
    }
  });
}

const ARROWS = [...BOXES, arrow('one', 'a', 'b'), arrow('two', 'c', 'd', { color: 'RED' })];

test('its colours and numbers go with it, and it keeps its name', () => {
  const thick = arrow('two', 'c', 'd', { color: 'RED', strokeWidth: 9, opacity: 0.5 });
  const one = arrow('one', 'a', 'b', { color: 'BLUE', strokeWidth: 5 });
  const { state, at } = seen([...BOXES, one, thick], transform('one', 'two', linear));
  expect(state(0.5, 'one')).toMatchObject({ strokeWidth: 7, opacity: 0.75 });
  expect(state(0.5, 'one').stroke).toContain('color-mix');
  expect(state(1, 'one')).toMatchObject({ strokeWidth: 9, opacity: 0.5 });
  expect(state(1, 'one').stroke).toBe(state(1, 'two').stroke);
  expect([...at(1).keys()]).toEqual(['a', 'b', 'c', 'd', 'one']);
});

test('what it becomes is as it stands when the animation starts, and stays there', () => {
  const { points } = seen(
    ARROWS,
    shift('d', [2, 0]),
    play([transform('one', 'two', linear), shift(['a', 'd'], [1, 0])]),
    shift(['a', 'c'], [0, 1]),
  );
  for (const share of SHARES) {
    const mixed = between(points(1, 'one'), points(1, 'two'), share);
    expect(gap(points(1 + share, 'one'), mixed)).toBeLessThan(1e-9);
  }
  expect(gap(points(2, 'two'), points(1, 'two'))).toBeGreaterThan(0.9);
  expect(gap(points(3, 'one'), points(2, 'one'))).toBe(0);
});

test('a shape, turned, becomes what follows others where that stands now, and stays as straight', () => {
  const { box, points } = seen(
    [
      ...BOXES,
      rectangle('box', { width: 2, height: 1, at: { rotate: 1 } }),
      surroundingRectangle('frame', 'a'),
    ],
    shift('a', [2, 0]),
    transform('box', 'frame', linear),
  );
  expect(box(2, 'box').center[0]).toBeCloseTo(-2, 9);
  const [from, to] = [1, 2].map((p) => box(p, 'box').center) as [Point, Point];
  expect(gap([box(1.5, 'box').center], between([from], [to], 0.5))).toBeLessThan(1e-9);
  expect(points(2, 'box')).toHaveLength(points(1, 'box').length);
});

test('a second one goes on from the first; restore leads back to what it follows', () => {
  const { points, state } = seen(
    [...ARROWS, arrow('three', 'd', 'b')],
    transform('one', 'two', linear),
    transform('one', 'three', linear),
    shift('a', [0, 1]),
    restore('one', linear),
  );
  for (const share of SHARES) {
    const [two, three, again] = [points(1, 'two'), points(2, 'three'), points(4, 'one')];
    expect(gap(points(1 + share, 'one'), between(two, three, share))).toBeLessThan(1e-9);
    expect(gap(points(3 + share, 'one'), between(three, again, share))).toBeLessThan(1e-9);
  }
  expect(state(4, 'one')).toEqual(seen(ARROWS, shift('a', [0, 1])).state(1, 'one'));
});

test('one that starts while another is under way goes on from there', () => {
  const both = [transform('one', 'two', linear), transform('one', 'three', linear)];
  const { points } = seen(
    [...ARROWS, arrow('three', 'd', 'b')],
    animationGroup(both, { lagRatio: 0.5 }),
  );
  const half = between(points(0, 'one'), points(0, 'two'), 0.5);
  for (const [p, like] of [
    [1 / 3, half],
    [1 / 3 + 1e-9, half],
    [2 / 3, between(half, points(0, 'three'), 0.5)],
    [1, points(0, 'three')],
  ] as const) {
    expect(gap(points(p, 'one'), like)).toBeLessThan(1e-6);
  }
});

test('there and back it is itself again', () => {
  const back = { rate: 'thereAndBack' } as const;
  const { state, points } = seen(ARROWS, transform('one', 'two', back), shift('a', [0, 1]));
  expect(gap(points(0.5, 'one'), points(0, 'two'))).toBeLessThan(1e-9);
  expect(state(2, 'one').shape).toEqual(seen(ARROWS, shift('a', [0, 1])).state(1, 'one').shape);
});

test('what it has become can be moved, turned and recoloured', () => {
  const { box, state } = seen(
    ARROWS,
    transform('one', 'two'),
    shift('one', [1, 1]),
    rotate('one', Math.PI / 2),
    setColor('one', '#123456'),
  );
  const [two, one] = [box(1, 'two'), box(2, 'one')];
  expect(gap([one.center], [[two.center[0] + 1, two.center[1] + 1]])).toBeLessThan(1e-9);
  expect(box(3, 'one').height).toBeCloseTo(two.width, 9);
  expect(gap([box(3, 'one').center], [one.center])).toBeLessThan(1e-9);
  expect(state(4, 'one')).toMatchObject({ stroke: '#123456', fill: '#123456' });
});

test('what stands at it goes along, from tip to tip', () => {
  const { points } = seen(
    [...ARROWS, line('mark', endOf('one'), [0, 0]), line('like', endOf('two'), [0, 0])],
    transform('one', 'two', linear),
  );
  const at = (p: number, id = 'mark') => points(p, id).slice(0, 1);
  for (const share of SHARES) {
    expect(gap(at(share), between(at(0), at(0, 'like'), share))).toBeLessThan(1e-9);
  }
});

test('become is at once, in animate on the way; fadeTransform takes both along', () => {
  const { points } = seen(ARROWS, become('one', 'two'));
  expect(gap(points(1, 'one'), points(0, 'two'))).toBeLessThan(1e-9);
  const chain = seen(
    ARROWS,
    animate([shift('one', [9, 0]), become('one', 'two'), shift('one', [1, 0])]),
  );
  const moved = points(0, 'two').map(([x, y]): Point => [x + 1, y]);
  expect(gap(chain.points(1, 'one'), moved)).toBeLessThan(1e-9);
  expect(gap(chain.points(0.5, 'one'), between(points(0, 'one'), moved, 0.5))).toBeLessThan(1e-9);
  const { box, state } = seen(ARROWS, fadeTransform('one', 'two', linear));
  const half = between([box(0, 'one').center], [box(0, 'two').center], 0.5);
  for (const id of ['one', 'two']) {
    expect(gap([box(0.5, id).center], half)).toBeLessThan(1e-9);
    expect(state(0.5, id).opacity).toBe(0.5);
  }
  expect(box(0.5, 'one').width).toBeCloseTo(box(0.5, 'two').width, 9);
});

test('dashes open on the way; a line has no tip to begin with', () => {
  const dashed = arrow('two', 'c', 'd', { dash: { length: 0.2 } });
  const { state } = seen(
    [...BOXES, line('one', 'a', 'b'), dashed],
    transform('one', 'two', linear),
  );
  expect(state(0.5, 'one').dash?.ratio).toBeCloseTo(0.75, 9);
  expect(partsOf(state(0.5, 'one'))).toEqual(['shaft 1', 'tip 0.25']);
});

test('an arrow gets a second tip out of its own', () => {
  const { state, points } = seen(
    [...BOXES, arrow('one', 'a', 'b'), doubleArrow('two', 'c', 'd')],
    transform('one', 'two', linear),
  );
  expect(partsOf(state(0.5, 'one'))).toEqual(['shaft 1', 'tip 1', 'tip 1']);
  const [, , , , ...tip] = points(0, 'one');
  const [, , , , ...tips] = points(0.5, 'one');
  const [, , , , ...twoTips] = points(0, 'two');
  expect(gap(tips, between([...tip, ...tip], twoTips, 0.5))).toBeLessThan(1e-9);
});

/** What can be seen of the parts of a leaf. */
const partsOf = ({ shape }: State) =>
  shape.parts.map((part) => `${part.is === 'glyph' ? part.text : part.name} ${part.opacity ?? 1}`);

test('words on arrows go with them; numbers become others, and count on from their own value', () => {
  const { state, box } = seen(
    [
      ...BOXES,
      labeledArrow('one', 'a', 'b', 'go'),
      labeledArrow('two', 'c', 'd', 'go'),
      integer('count', 3),
      integer('more', 35, { at: { moveTo: [4, 0] } }),
    ],
    play([transform('one', 'two', linear), transform('count', 'more', linear)]),
    setValue('count', 7),
  );
  expect(partsOf(state(0.5, 'one'))).toEqual(['shaft 1', 'tip 1', 'g 1', 'o 1']);
  expect(box(0.5, 'one').center[1]).toBeCloseTo(0, 9);
  expect(partsOf(state(1, 'count'))).toEqual(['3 1', '5 1']);
  expect(box(1, 'count').center[0]).toBeCloseTo(4, 9);
  expect(partsOf(state(2, 'count'))).toEqual(['7 1']);
});

/** A box with a brace, and an arrow from one to the other. */
const linked = (id: string, y: number, braced = 'DOWN') =>
  group(id, [
    rectangle(`${id}1`, { width: 1, height: 1, at: { moveTo: [-2, y] } }),
    rectangle(`${id}2`, { width: 2, height: 1, at: { moveTo: [2, y] } }),
    arrow(`${id}3`, `${id}1`, `${id}2`),
    brace(`${id}4`, `${id}1`, { direction: braced as 'DOWN' }),
  ]);

test('in groups arrows stay at the members that they join, all the way and after it', () => {
  for (const verb of [transform, replacementTransform, transformFromCopy]) {
    const id = verb === transform ? 'x' : 'y';
    const { points, state } = seen(
      [linked('x', 2), linked('y', -2)],
      verb('x', 'y', linear),
      shift(`${id}1`, [-1, 0]),
    );
    for (const each of ['3', '4']) {
      expect(state(0.5, id + each).likeness).toBeUndefined();
      for (const share of SHARES.slice(1)) {
        const mixed = between(points(0, `x${each}`), points(1, id + each), share);
        expect(gap(points(share, id + each), mixed)).toBeLessThan(1e-6);
      }
      expect(gap(points(1, id + each), points(0, `y${each}`))).toBeLessThan(1e-6);
      expect(gap(points(2, id + each), points(1, id + each))).toBeGreaterThan(0.9);
    }
  }
});

test('in groups what is another one at the end goes straight to it', () => {
  const { box, state } = seen(
    [linked('x', 2), linked('y', -2, 'UP')],
    transform('x', 'y', { rate: 'linear', lagRatio: 0.5 }),
  );
  expect(state(1, 'x3').likeness).toBeUndefined();
  const [from, to] = [0, 1].map((p) => box(p, 'x4').center) as [Point, Point];
  expect(gap([to], [box(0, 'y4').center])).toBeLessThan(1e-9);
  // The last of four sets out late, and waits where it was although what it braces has gone.
  const begins = 1.5 / 2.5;
  for (const share of SHARES) {
    const { center } = box(begins + share * (1 - begins), 'x4');
    expect(gap([center], between([from], [to], share))).toBeLessThan(1e-6);
  }
});

test('a frame is not filled on its way to an arrow, nor on the way back', () => {
  const { state } = seen(
    [...BOXES, arrow('one', 'a', 'b'), surroundingRectangle('two', 'c'), arrow('three', 'd', 'b')],
    transform('one', 'two', linear),
    transform('two', 'three', linear),
  );
  for (const id of ['one', 'two']) {
    for (const share of SHARES.slice(1, -1)) {
      expect(state(id === 'one' ? share : 1 + share, id).fillOpacity).toBe(0);
    }
  }
});
