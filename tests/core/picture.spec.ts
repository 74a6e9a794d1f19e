import { expect, test } from '@playwright/test';
import { verbOf } from '../../plugin/core/animations/verbs.js';
import {
  arrow,
  create,
  fadeIn,
  fadeOut,
  group,
  moveTo,
  play,
  rectangle,
  shift,
  step,
  text,
  write,
} from '../../plugin/core/build.js';
import type { Board, Look } from '../../plugin/core/look.js';
import { smooth } from '../../plugin/core/rates.js';
import type { Scene } from '../../plugin/core/scene.js';
import { playheadAt, timeAt } from '../../plugin/core/timeline.js';
import { scenes } from '../../slides/index.js';
import { staged } from './stages.js';

const box = rectangle('box', { width: 2, height: 1 });
const other = rectangle('other', { width: 1, height: 1, at: { moveTo: [4, 0] } });

const scene = (mobjects: Scene['mobjects'], ...steps: Scene['steps']): Scene => ({
  name: 'test',
  mobjects,
  steps,
});

/** How much of a look can be seen: nothing of it at all is the same as its absence. */
function visible(look: Look | undefined): { center: readonly number[]; ink: number[] } | undefined {
  if (!look) return undefined;
  const ink = (look.drawing?.parts ?? [1]).map((part) => part * look.opacity);
  return ink.every((part) => part < 1e-3) ? undefined : { center: look.center, ink };
}

function expectSamePicture(a: Board, b: Board, message: string) {
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const [one, two] = [visible(a.get(id)), visible(b.get(id))];
    expect(one === undefined, `${message}: ${id} is seen`).toBe(two === undefined);
    if (!one || !two) continue;
    for (const i of [0, 1]) expect(one.center[i], message).toBeCloseTo(two.center[i] as number, 2);
    const least = (ink: number[]) => Math.min(...ink);
    expect(least(one.ink), `${message}: ${id} is drawn`).toBeCloseTo(least(two.ink), 1);
    const [shaft, other] = [a, b].map((board) => board.get(id)?.route?.shaft.flat() ?? []);
    expect(shaft?.length, `${message}: route of ${id}`).toBe(other?.length);
    for (const [i, n] of (shaft ?? []).entries()) expect(n).toBeCloseTo(other?.[i] as number, 2);
  }
}

test.describe('the talk', () => {
  for (const each of scenes) {
    const { timeline, at } = staged(each);

    test(`${each.name}: p = k is what k steps leave`, () => {
      for (let k = 0; k <= each.steps.length; k++) {
        const prefix = staged({ ...each, steps: each.steps.slice(0, k) });
        // What comes later is not yet there in the whole scene, and never in the shorter one.
        const later = new Set(
          each.steps
            .slice(k)
            .flatMap(({ plays }) => plays.flatMap(({ animations }) => animations))
            .filter((animation) => verbOf(animation).introduces)
            .flatMap(({ target }) => timeline.stage.families.get(target) ?? [])
            .map(({ id }) => id),
        );
        const fold = [...prefix.at(k)].filter(([id]) => !later.has(id));
        expect([...at(k)]).toEqual(fold);
        for (const [id, look] of at(k)) expect(look.drawing, `${id} at rest`).toBeUndefined();
      }
    });

    test(`${each.name}: continuous at every stop`, () => {
      for (let k = 0; k <= each.steps.length; k++) {
        expectSamePicture(at(k - 1e-7), at(k), `just before ${k}`);
        if (k < each.steps.length) expectSamePicture(at(k + 1e-7), at(k), `just after ${k}`);
      }
    });

    test(`${each.name}: time and playhead are each other's inverse`, () => {
      for (let p = -1; p <= each.steps.length; p += 0.25) {
        if (each.steps.length === 0 && p > 0) continue;
        expect(playheadAt(timeline, timeAt(timeline, p))).toBeCloseTo(p, 9);
      }
    });
  }
});

test('create draws each part in its turn, smoothly: the box, then each glyph of its label', () => {
  const label = text('label', 'ab c', { fontSize: 20 });
  const { at } = staged(
    scene([group('block', [box, label])], step('', [create('block', { runTime: 2 })])),
  );
  // Four parts (a space is none), each a quarter of the time.
  for (const [p, boxShare, glyphs] of [
    [0.125, smooth(0.5), [0, 0, 0]],
    [0.375, 1, [smooth(0.5), 0, 0]],
    [0.6, 1, [1, smooth(0.4), 0]],
    [0.8, 1, [1, 1, smooth(0.2)]],
  ] as const) {
    const board = at(p);
    expect(board.get('box')?.drawing?.parts[0] ?? 1).toBeCloseTo(boxShare, 9);
    const drawn = board.get('label')?.drawing?.parts ?? [];
    for (const [i, share] of glyphs.entries()) expect(drawn[i]).toBeCloseTo(share, 9);
  }
  expect(at(1).get('label')).not.toHaveProperty('drawing');
});

test('write takes the glyphs one after another with Manim’s lag, at an even rate', () => {
  const words = 'abcdefghij'; // 10 glyphs: lag min(4/10, 0.2) = 0.2, so 2.8 parts of time
  const { at, timeline } = staged(scene([text('words', words)], step('', [write('words')])));
  expect(timeline.stretches[1]?.duration).toBe(1);
  for (const alpha of [0.1, 0.35, 0.5, 0.9]) {
    const parts = at(alpha).get('words')?.drawing?.parts ?? [];
    expect(parts).toHaveLength(10);
    for (const [i, part] of parts.entries()) {
      expect(part).toBeCloseTo(Math.min(1, Math.max(0, alpha * 2.8 - i * 0.2)), 9);
    }
  }
  const long = staged(scene([text('words', 'abcdefghijklmno')], step('', [write('words')])));
  expect(long.timeline.stretches[1]?.duration).toBe(2);
});

test('what no verb brings is there from the start, before the entrance', () => {
  const { at } = staged({
    ...scene([box, other], step('', [create('other')])),
    entrance: { plays: [] },
  });
  expect([...at(-1).keys()]).toEqual(['box']);
  expect([...at(1).keys()]).toEqual(['box', 'other']);
});

test('the entrance runs from −1 to 0', () => {
  const { at } = staged({ ...scene([box]), entrance: { plays: [play(fadeIn('box'))] } });
  expect(at(-1).size).toBe(0);
  expect(at(-0.5).get('box')?.opacity).toBeCloseTo(0.5, 9);
  expect(at(0).get('box')?.opacity).toBe(1);
});

test('fading out takes a mobject from the board', () => {
  const { at } = staged(scene([box], step('', [fadeOut('box', { shift: [0, 1] })])));
  expect(at(0.5).get('box')).toMatchObject({ opacity: 0.5, center: [0, 0.5] });
  expect(at(1).size).toBe(0);
});

test('a group moves as one, and back is the same way', () => {
  const pair = group('pair', [box, other]);
  const { at } = staged(
    scene([pair], step('', [moveTo('pair', [0, 2])]), step('', [shift('pair', [1, 0])])),
  );
  // The pair reaches from −1 to 4.5.
  expect(at(1).get('box')?.center).toEqual([-1.75, 2]);
  expect(at(1).get('other')?.center).toEqual([2.25, 2]);
  expect(at(1.5).get('box')?.center[0]).toBeCloseTo(-1.25, 9);
  expect(at(2).get('box')?.center).toEqual([-0.75, 2]);
});

test('an arrow between mobjects follows them at every p', () => {
  const joining = arrow('joining', 'box', 'other', { buff: 0 });
  const { at } = staged(scene([box, other, joining], step('', [shift('other', [0, 4])])));
  expect(at(0).get('joining')?.route?.shaft[0]).toEqual([1, 0]);
  const half = at(0.5).get('joining')?.route;
  const apex = half?.tip?.[1] as readonly [number, number];
  expect(apex[1]).toBeGreaterThan(1);
  expect(at(0).get('box')).toBe(at(0.5).get('box')); // what does not move keeps its very look
});

test('an arrow stays at the place of what leaves and comes again, wherever that has moved', () => {
  const joining = arrow('joining', 'box', 'other', { buff: 0 });
  const { at } = staged(
    scene(
      [box, other, joining],
      step('', [shift('other', [0, 3])]),
      step('', [fadeOut('other', { shift: [2, 0] })]),
      step('', [shift('other', [0, -3])]),
      step('', [fadeIn('other', { shift: [2, 0] })]),
    ),
  );
  const route = (p: number) => at(p).get('joining')?.route;
  const [home, away] = [route(0), route(1)];
  expect(home?.tip?.[1]).toEqual([3.5, 0]);
  expect(away).not.toEqual(home);
  // It goes upwards to the right by itself: the arrow does not run after it, nor lose it.
  expect(at(1.5).get('other')?.center).toEqual([5, 3]);
  for (const p of [1.5, 2 - 1e-9, 2]) expect(route(p), `at ${p}`).toEqual(away);
  // Nobody sees it move back, but the arrow shows where it is.
  expect(at(2.5).has('other')).toBe(false);
  for (const p of [3, 3.5, 4]) expect(route(p), `at ${p}`).toEqual(home);
  expect(at(3.5).get('other')?.center).toEqual([3, 0]);
  expect(at(4).get('other')?.center).toEqual([4, 0]);
});

test('a member that comes late comes where its group has gone', () => {
  const pair = group('pair', [box, other]);
  const { at } = staged(
    scene(
      [pair],
      step('', [fadeOut('other')]),
      step('', [moveTo('pair', [0, 2])]),
      step('', [create('other')]),
    ),
  );
  expect(at(2).get('box')?.center).toEqual([-1.75, 2]);
  expect(at(2).has('other')).toBe(false);
  for (const p of [2.5, 3]) expect(at(p).get('other')?.center).toEqual([2.25, 2]);
});

test('a group that comes from aside brings its arrow along', () => {
  const joining = arrow('joining', 'box', 'other', { buff: 0 });
  const all = group('all', [box, other, joining]);
  const { at } = staged(scene([all], step('', [fadeIn('all', { shift: [0, 2] })])));
  expect(at(0.5).get('box')?.center).toEqual([0, -1]);
  expect(at(0.5).get('joining')?.route?.tip?.[1]).toEqual([3.5, -1]);
  expect(at(1).get('joining')?.route?.tip?.[1]).toEqual([3.5, 0]);
});

test('steps in a play start together, or lag behind each other', () => {
  const together = staged(scene([box, other], step('', [play([create('box'), create('other')])])));
  expect(together.timeline.stretches[1]?.duration).toBe(1);
  const lagging = staged(
    scene([box, other], step('', [play([create('box'), create('other')], { lagRatio: 0.5 })])),
  );
  expect(lagging.timeline.stretches[1]?.duration).toBe(1.5);
  expect([...lagging.at(0.3).keys()]).toEqual(['box']);
});

test('plays of a step follow one another; a play without animations is a pause', () => {
  const pause = { animations: [], runTime: 0.5 };
  const { timeline, at } = staged(
    scene([box, other], step('', [create('box', { runTime: 0.5 }), pause, create('other')])),
  );
  expect(timeline.stretches[1]?.duration).toBe(2);
  expect([...at(0.4).keys()]).toEqual(['box']);
  expect([...at(0.51).keys()]).toEqual(['box', 'other']);
});
