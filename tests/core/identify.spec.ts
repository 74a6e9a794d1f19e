// Mobjects where ids stand, and mobjects without ids.
import { expect, test } from '@playwright/test';
import { UNNAMED } from '../../plugin/core/field.js';
import {
  arrow,
  circle,
  dot,
  group,
  rectangle,
  surroundingRectangle,
  text,
  valueTracker,
} from '../../plugin/core/kinds/table.js';
import { parseScene } from '../../plugin/core/parse.js';
import { laggedStartMap, play, scene, step } from '../../plugin/core/steps.js';
import {
  create,
  fadeIn,
  moveAlongPath,
  moveTo,
  setValue,
  transform,
} from '../../plugin/core/verbs/table.js';
import { sceneInNode } from './scene-in-node.js';

test('a mobject stands wherever its id can', () => {
  const [box, word] = [rectangle('box', { width: 2, height: 1 }), text('word', 'a word')];
  const made = scene({
    name: 's',
    mobjects: [
      box,
      word,
      arrow('a', box, { of: word, side: 'LEFT' }),
      surroundingRectangle('s', [box, word]),
    ],
    steps: [step([create(box), moveTo(word, box)])],
  });
  expect(made).toEqual(
    scene({
      name: 's',
      mobjects: [
        rectangle('box', { width: 2, height: 1 }),
        text('word', 'a word'),
        arrow('a', 'box', { of: 'word', side: 'LEFT' }),
        surroundingRectangle('s', ['box', 'word']),
      ],
      steps: [step([create('box'), moveTo('word', 'box')])],
    }),
  );
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

test('without ids they are numbered by kind, in the order in which they come', () => {
  const [one, two] = [circle(), circle({ radius: 2 })];
  const label = text('a label', { at: { nextTo: two } });
  const { mobjects, steps } = scene({
    name: 's',
    mobjects: [circle('circle-1'), one, two, label],
    steps: [step(transform(one, two))],
  });
  expect(mobjects.map(({ id }) => id)).toEqual(['circle-1', 'circle-2', 'circle-3', 'text-1']);
  expect(mobjects[3]).toMatchObject({ text: 'a label', at: { nextTo: 'circle-3' } });
  expect(steps[0]?.plays[0]?.animations[0]).toMatchObject({ target: 'circle-2', into: 'circle-3' });
});

test('a builder knows an id from its other words', () => {
  expect(text('words')).toMatchObject({ id: UNNAMED, text: 'words' });
  expect(text('id', 'words', { fontSize: 20 })).toMatchObject({ id: 'id', text: 'words' });
  expect(text('words', { fontSize: 20 })).toMatchObject({
    id: UNNAMED,
    text: 'words',
    fontSize: 20,
  });
  expect(rectangle('id', { width: 1, height: 2 })).toMatchObject({ id: 'id', width: 1 });
  expect(rectangle({ width: 1, height: 2 })).toMatchObject({ id: UNNAMED, width: 1 });
  expect(arrow('a', 'b')).toMatchObject({ id: UNNAMED, from: 'a', to: 'b' });
  expect(arrow('a', 'b', { color: 'RED' })).toMatchObject({
    id: UNNAMED,
    from: 'a',
    to: 'b',
    color: 'RED',
  });
  expect(arrow('id', 'a', { of: 'b' })).toMatchObject({ id: 'id', from: 'a', to: { of: 'b' } });
  expect(arrow('a', { of: 'b' })).toMatchObject({ id: UNNAMED, from: 'a', to: { of: 'b' } });
  expect(arrow('id', 'a', { on: 'axes', at: [0, 0] })).toMatchObject({
    id: 'id',
    to: { on: 'axes' },
  });
  expect(arrow(circle('a'), circle('b'))).toMatchObject({ id: UNNAMED, to: { id: 'b' } });
  expect(surroundingRectangle(['a', 'b'])).toMatchObject({ id: UNNAMED, of: ['a', 'b'] });
  expect(surroundingRectangle('s', 'a')).toMatchObject({ id: 's', of: 'a' });
});

test('what steps speak of is in the scene, listed or not; members stay in their groups', () => {
  const [a, b] = [circle(), circle()];
  const both = group([a, b], { arrange: {} });
  const { mobjects } = scene({ name: 's', steps: [step(fadeIn(a)), step(fadeIn(both))] });
  expect(mobjects.map(({ id }) => id)).toEqual(['group-1']);
  expect(mobjects[0]).toMatchObject({ members: [{ id: 'circle-1' }, { id: 'circle-2' }] });
});

test('a function adds mobjects and steps as they come', () => {
  const made = scene(
    'growing',
    ({ add, entrance, step }) => {
      const ground = rectangle({ width: 8, height: 0.2 });
      add(ground);
      entrance('The ground.', create(ground));
      for (const radius of [0.5, 1]) step(`A circle of ${radius}.`, create(circle({ radius })));
    },
    { title: 'Growing' },
  );
  expect(made).toMatchObject({ name: 'growing', title: 'Growing', steps: [{}, {}] });
  expect(made.mobjects.map(({ id }) => id)).toEqual(['rectangle-1', 'circle-1', 'circle-2']);
  expect(parseScene(made).steps[1]?.caption).toBe('A circle of 1.');
});

test('a scene that goes round in a circle is left for its reader', () => {
  const around: { kind: string; id: string; members: unknown[] } = {
    kind: 'group',
    id: UNNAMED,
    members: [],
  };
  around.members.push(around);
  expect(() => parseScene({ name: 's', mobjects: [around], steps: [] })).toThrow(/nested|deep/);
});

test('a play that is none is told with its place, when the scene is read', () => {
  for (const wrong of ['box', undefined, null, 3]) {
    const steps = [step('A.', [create('box'), wrong as never])];
    const told = scene({ name: 's', mobjects: [rectangle('box', { width: 1, height: 1 })], steps });
    expect(() => parseScene(told)).toThrow(
      /^Scene 's', steps\[0\] \(“A\.”\), plays\[1\]: expected/,
    );
  }
});

test('a tracker may stand wherever a value can', () => {
  const t = valueTracker(0.5);
  const { mobjects } = scene('values', ({ add, step }) => {
    add(circle('ring', { radius: t }), dot('mark', { at: { moveTo: [t, 0] } }));
    step(setValue(t, 2));
  });
  expect(mobjects).toMatchObject([
    { id: 'ring', radius: 'value1' },
    { id: 'mark', at: { moveTo: ['value1', 0] } },
    { id: 'value1', kind: 'valueTracker' },
  ]);
});

test('plays of a step may stand one after another, before its options', () => {
  const [a, b] = [create('a'), create('b')];
  expect(step('Both.', a, b)).toEqual(step('Both.', [a, b]));
  expect(step('Both.', a, play(b), { wait: 1 } as never)).toEqual(
    step('Both.', [a, b], { wait: 1 }),
  );
});

test('laggedStartMap hands on what is the verb’s', () => {
  expect(laggedStartMap(fadeIn, ['a', 'b'], { shift: [0, 1], lagRatio: 0.2 })).toEqual({
    verb: 'laggedStart',
    animations: ['a', 'b'].map((target) => fadeIn(target, { shift: [0, 1] })),
    lagRatio: 0.2,
  });
});

test('what steps only speak of as a way or a place to go to is not seen, unless it is listed', () => {
  const shownAtFirst = (isListed: boolean) => {
    const [ball, ring, goal] = [dot('ball'), circle('ring'), circle('goal')];
    const made = scene('s', ({ add, step }) => {
      if (isListed) add(ring, goal);
      step([moveAlongPath(ball, ring), moveTo(ball, goal)]);
    });
    return [
      ...sceneInNode(JSON.parse(JSON.stringify(made)))
        .at(0)
        .keys(),
    ];
  };
  expect(shownAtFirst(false)).toEqual([]);
  expect(shownAtFirst(true)).toEqual(['ring', 'goal']);
});

test('what a verb is also about, or another mobject, is no mere guide', () => {
  const [ring, other] = [circle('ring'), circle('other')];
  const made = scene('s', ({ step }) => {
    step([moveAlongPath(dot('a'), ring), moveAlongPath(dot('b'), other)]);
    step([moveTo(ring, [1, 0]), create(surroundingRectangle('frame', other))]);
  });
  expect([...sceneInNode(made).at(0).keys()]).toEqual(['ring', 'other']);
});

test('a member of a group that nobody lists is in it', () => {
  const made = scene('s', ({ step }) => {
    const [a, b] = [circle({ radius: 0.5 }), circle({ radius: 0.5 })];
    group('all', [group('row', [a, b], { arrange: { buff: 1 } }), text('word', 'a row')]);
    step(create(b));
  });
  expect(made.mobjects.map(({ id }) => id)).toEqual(['all']);
  expect(made.steps[0]?.plays[0]?.animations).toEqual([{ verb: 'create', target: 'circle-2' }]);
  expect(sceneInNode(made).at(1).get('circle-2')?.place).toEqual([1, 0]);
});

test('groups of which steps speak are in the group that they were put into', () => {
  const made = scene('s', ({ step }) => {
    const frames = [circle({ radius: 0.5 }), circle({ radius: 0.5 })];
    const boxes = frames.map((frame) => group([frame, text('i', { fontSize: 12, at: frame })]));
    group('row', boxes, { arrange: { buff: 1 } });
    step(boxes.map((box) => fadeIn(box)));
    step(create(dot('there', { at: { moveTo: boxes[1] ?? 'none' } })));
  });
  expect(made.mobjects.map(({ id }) => id)).toEqual(['row', 'there']);
  expect(sceneInNode(made).at(2).get('there')?.place?.[0]).toBeCloseTo(1);
});

test('a group that was made of mobjects that are listed by themselves is left alone', () => {
  const made = scene('s', ({ add, step }) => {
    const [a, b] = [circle('a'), circle('b')];
    add(a);
    group('row', [a, b]);
    step(create(b));
  });
  expect(made.mobjects.map(({ id }) => id)).toEqual(['a', 'b']);
});
