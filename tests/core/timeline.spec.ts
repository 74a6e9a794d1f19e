import { expect, test } from '@playwright/test';
import { type Cast, castOf } from '../../plugin/core/cast.js';
import type { State } from '../../plugin/core/channels.js';
import { circle, rectangle } from '../../plugin/core/kinds/table.js';
import { pictureAt, stateIn } from '../../plugin/core/picture.js';
import type { Scene } from '../../plugin/core/scene.js';
import { play, step } from '../../plugin/core/steps.js';
import { playheadAt, type Timeline, timeAt, timelineOf } from '../../plugin/core/timeline.js';
import { create, fadeIn, moveTo, setColor, shift } from '../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });

test('animations in a play start together, or lag behind each other', () => {
  const both = [create('box'), create('other')];
  const together = sceneInNode(sceneOf([box, other], step('', [play(both)])));
  expect(together.timeline.stretches[1]?.duration).toBe(1);
  const lagging = sceneInNode(sceneOf([box, other], step('', [play(both, { lagRatio: 0.5 })])));
  expect(lagging.timeline.stretches[1]?.duration).toBe(1.5);
  expect([...lagging.at(0.3).keys()]).toEqual(['box']);
});

test('lagging, three fade in as in Manim’s LaggedStart', () => {
  const three = ['a', 'b', 'c'].map((id) => circle(id));
  const { at, timeline } = sceneInNode(
    sceneOf(
      three,
      step('', [
        play(
          three.map(({ id }) => fadeIn(id)),
          { lagRatio: 0.5 },
        ),
      ]),
    ),
  );
  expect(timeline.stretches[1]?.duration).toBe(2);
  const opacities = (p: number) =>
    three.map(({ id }) => {
      const state = at(p).get(id);
      return state ? (state.way?.opacity ?? 1) : 0;
    });
  for (const [p, manim] of [
    [0.1, [0.0413, 0, 0]],
    [0.25, [0.5, 0, 0]],
    [0.5, [1, 0.5, 0]],
    [0.75, [1, 1, 0.5]],
    [0.9, [1, 1, 0.9587]],
    [1, [1, 1, 1]],
  ] as const) {
    for (const [i, opacity] of opacities(p).entries()) {
      expect(opacity, `${i} at ${p}`).toBeCloseTo(manim[i] as number, 4);
    }
  }
});

test('plays of a step follow one another; a play without animations is a pause', () => {
  const pause = { animations: [], runTime: 0.5 };
  const { timeline, at } = sceneInNode(
    sceneOf([box, other], step('', [create('box', { runTime: 0.5 }), pause, create('other')])),
  );
  expect(timeline.stretches[1]?.duration).toBe(2);
  expect([...at(0.4).keys()]).toEqual(['box']);
  expect([...at(0.51).keys()]).toEqual(['box', 'other']);
});

test('time runs as long as the steps do; what has no duration counts as passed', () => {
  const { timeline } = sceneInNode(
    sceneOf(
      [box],
      step('', [shift('box', [1, 0], { runTime: 2 })]),
      step('', []),
      step('', [shift('box', [1, 0])]),
    ),
  );
  expect([-1, 0, 0.5, 1, 2, 2.5, 3].map((p) => timeAt(timeline, p))).toEqual([
    0, 0, 1, 2, 2, 2.5, 3,
  ]);
  expect([0, 1, 2, 2.5, 3].map((time) => playheadAt(timeline, time))).toEqual([0, 0.5, 2, 2.5, 3]);
});

test('an animation finds what the one before has left so far', () => {
  const overtaking = play([shift('box', [2, 0]), shift('box', [0, 2])], { lagRatio: 0.5 });
  const { at } = sceneInNode(sceneOf([box], step('', [overtaking])));
  // The second takes over half way, where the first has come to [1, 0].
  expect(at(1).get('box')?.place).toEqual([1, 2]);
});

test('what is over is at rest, also in the middle of its step', () => {
  const { picture } = sceneInNode(
    sceneOf(
      [box, other],
      step('', [
        play([shift('box', [1, 0]), setColor('box', 'RED')]),
        shift('other', [0, 1], { runTime: 3 }),
        fadeIn('box'),
      ]),
    ),
  );
  const rested = stateIn(picture(0.3), 'box');
  expect(rested).toMatchObject({ place: [1, 0], stroke: 'var(--scene-red, #FC6255)' });
  for (const p of [0.31, 0.5, 0.99, 1]) expect(stateIn(picture(p), 'box')).toBe(rested);
});

/** A step in which `count` boxes go one after another. */
function laggedScene(count: number): Scene {
  const mobjects = Array.from({ length: count }, (_, i) =>
    rectangle(`box${i}`, { width: 1, height: 1 }),
  );
  const moves = mobjects.map(({ id }) => moveTo(id, [1, 1]));
  return sceneOf(mobjects, step('', [play(moves, { lagRatio: 0.01 })]));
}

/** The same, a play each. */
function playedScene(count: number): Scene {
  const { mobjects, steps } = laggedScene(count);
  const animations = steps[0]?.plays[0]?.animations ?? [];
  return sceneOf(mobjects, { plays: animations.map((each) => play(each)) });
}

/** How often the states of a scene are read while it is worked out. */
function readsOf(
  cast: Cast,
  look: (timeline: Timeline) => unknown = ({ stretches }) => stretches,
): number {
  let count = 0;
  const counted = (state: State) =>
    new Proxy(state, {
      get(target, key) {
        count++;
        return Reflect.get(target, key);
      },
    });
  const states = new Map([...cast.states].map(([id, state]) => [id, counted(state)]));
  look(timelineOf({ ...cast, states }));
  return count;
}

/** Milliseconds that it takes to work scenes out, which all stay in memory meanwhile. */
function timeOf(casts: readonly Cast[]): number {
  const begin = performance.now();
  const timelines = casts.map((cast) => timelineOf(cast).stretches);
  const time = performance.now() - begin;
  expect(timelines).toHaveLength(casts.length); // all of them, to their ends
  return time;
}

for (const [what, sceneWith] of [
  ['animations that lag', laggedScene],
  ['plays in a row', playedScene],
] as const) {
  test(`1,000 ${what} take under 50 ms, and twice as many twice as long`, () => {
    const [one, same, both] = [1000, 1000, 2000].map((count) =>
      castOf(sceneWith(count), new Map()),
    ) as [Cast, Cast, Cast];
    expect(readsOf(both) / readsOf(one)).toBeLessThanOrEqual(2.1);
    let [single, pair, double] = [Infinity, Infinity, Infinity];
    // The shortest of many: whatever else the machine does only ever makes it longer. Two halves are as
    // much work, and as much memory, as the whole at once; were it quadratic, they would be half of it.
    // In between there is room for what a large heap costs.
    for (let round = 0; round < 100 && !(single < 50 && double <= 1.1 * pair); round++) {
      single = Math.min(single, timeOf([one]));
      pair = Math.min(pair, timeOf([one, same]));
      double = Math.min(double, timeOf([both]));
    }
    expect(single).toBeLessThan(50);
    expect(double / pair).toBeLessThanOrEqual(1.5);
  });
}

test('steps are worked out as far as somebody looks, and what is seen depends on nothing else', () => {
  const steps = Array.from({ length: 40 }, (_, i) => step('', shift('box', [i, 0])));
  const cast = castOf(sceneOf([box, other], ...steps), new Map());
  const places = (timeline: Timeline, playhead: number) =>
    cast.leaves.map(({ id }) => stateIn(pictureAt(timeline, playhead), id)?.place);
  const [jumped, walked] = [timelineOf(cast), timelineOf(cast)];
  const there = places(jumped, 20.5);
  for (let stop = -1; stop <= 20; stop++) places(walked, stop);
  expect(places(walked, 20.5)).toEqual(there);
  expect(places(jumped, 3)).toEqual(places(walked, 3));
  // Whoever looks at the start alone has no step worked out.
  expect(readsOf(cast, (timeline) => places(timeline, 0))).toBeLessThan(
    readsOf(cast, (timeline) => places(timeline, 40)) / 2,
  );
});
