// A list of mobjects as a target: a group for as long as the animation runs.
import { expect, test } from '@playwright/test';
import { parseScene } from '../../../plugin/core/parse.js';
import {
  type Animation,
  animate,
  arrange,
  circle,
  circumscribe,
  create,
  fadeIn,
  fadeOut,
  group,
  moveTo,
  rectangle,
  scene,
  setColor,
  shift,
  step,
  transform,
} from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const boxes = () => [
  rectangle('a', { width: 1, height: 1, at: { shift: [-2, 0] } }),
  rectangle('b', { width: 1, height: 1, at: { shift: [2, 0] } }),
];

/** The picture of two boxes at a playhead, by a list and by a group of them. */
function bothWays(animation: (target: string | readonly string[]) => Animation) {
  const byList = sceneInNode(sceneOf(boxes(), step(animation(['a', 'b']))));
  const byGroup = sceneInNode(sceneOf([group('g', boxes())], step(animation('g'))));
  return [byList.at, byGroup.at] as const;
}

test('what a verb does to a list is what it does to a group', () => {
  const verbs: readonly ((target: string | readonly string[]) => Animation)[] = [
    (target) => create(target),
    (target) => fadeIn(target, { scale: 2 }),
    (target) => fadeOut(target, { shift: [0, 1] }),
    (target) => moveTo(target, [3, 1]),
    (target) => arrange(target, { direction: 'DOWN' }),
    (target) => animate([shift(target, [1, 0]), setColor(target, 'RED')]),
    (target) => circumscribe(target),
  ];
  for (const verb of verbs) {
    const [byList, byGroup] = bothWays(verb);
    for (const p of [-0.5, 0, 0.3, 1]) {
      expect(byList(p).get('a')).toEqual(byGroup(p).get('a'));
      expect(byList(p).get('b')).toEqual(byGroup(p).get('b'));
    }
  }
});

test('it is in the data as a list of ids, and mobjects may stand for these', () => {
  const [a, b] = [circle(), circle({ at: { shift: [2, 0] } })];
  const made = scene('s', ({ step }) => step(create([a, b]), transform([a, b], circle('c'))));
  const [play, next] = parseScene(JSON.parse(JSON.stringify(made))).steps[0]?.plays ?? [];
  expect(play?.animations).toEqual([{ verb: 'create', target: ['circle-1', 'circle-2'] }]);
  expect(next?.animations).toEqual([
    { verb: 'transform', target: ['circle-1', 'circle-2'], into: 'c' },
  ]);
  const { at } = sceneInNode(made);
  expect([...at(0).keys()]).not.toContain('circle-1');
  expect([...at(1).keys()]).toEqual(expect.arrayContaining(['circle-1', 'circle-2']));
});

test('a name in a list that nobody has is told with its place', () => {
  expect(() => parseScene(sceneOf(boxes(), step(create(['a', 'c']))))).toThrow(
    "Scene 'test', steps[0].plays[0].animations[0].target[1]: no mobject 'c'.",
  );
});
