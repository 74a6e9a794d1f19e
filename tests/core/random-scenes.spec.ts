/** What must hold for every scene there can be. A failure prints the seed and the smallest scene. */
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { Sizes } from '../../plugin/core/layout.js';
import { leavesOf } from '../../plugin/core/leaves.js';
import { linesOf } from '../../plugin/core/lines.js';
import type { Look } from '../../plugin/core/look.js';
import { parseScene } from '../../plugin/core/parse.js';
import { momentAt, pictureAt, stepsOf } from '../../plugin/core/picture.js';
import { movedRoute, routeOf } from '../../plugin/core/route.js';
import type { Scene } from '../../plugin/core/scene.js';
import { boxOn, type Stage, stageOf } from '../../plugin/core/stage.js';
import type { States } from '../../plugin/core/state.js';
import { playheadAt, timeAt, timelineOf } from '../../plugin/core/timeline.js';
import { minus, norm, ORIGIN } from '../../plugin/core/units.js';
import { scenes } from '../random/scenes.js';
import { isAtTurn, routeGap } from './routes.js';

/** So near that the steepest rate, over the shortest run time, moves nothing by as much as we ask. */
const NEAR = 1e-13;

const runs = { numRuns: Number(process.env.RUNS ?? 1500) };

/** Stands in for a browser: contents as wide as they have characters. */
function sizesOf(scene: Scene): Sizes {
  return new Map(
    leavesOf(scene.mobjects).flatMap((leaf) => {
      if (leaf.kind === 'formula')
        return [[leaf.id, { width: leaf.tex.length / 5, height: 0.5, parts: leaf.tex.length }]];
      if (leaf.kind !== 'text') return [];
      const lines = linesOf(leaf);
      const width = Math.max(0, ...lines.map(({ text }) => text.length)) / 5;
      return [[leaf.id, { width, height: lines.length / 2, parts: 0 }]];
    }),
  );
}

const staged = (scene: Scene) => timelineOf(stageOf(scene, sizesOf(scene)));

test('JSON goes there and back unchanged', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const there = JSON.stringify(parseScene(scene));
      assert.deepEqual(JSON.parse(there), scene);
      assert.equal(JSON.stringify(parseScene(JSON.parse(there))), there);
    }),
    runs,
  );
});

test('nothing throws, nothing is infinite, at any playhead', () => {
  fc.assert(
    fc.property(
      scenes(),
      fc.double({ noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (scene, wild, share) => {
        const timeline = staged(scene);
        const inside = -1 + share * (stepsOf(timeline) + 1);
        for (const p of [wild, inside, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
          for (const [id, look] of pictureAt(timeline, p)) {
            for (const n of numbersIn(look)) assert.ok(n < 1e5, `${n} in ${id} at ${p}`);
            assert.ok(look.opacity >= 0 && look.opacity <= 1, `opacity ${look.opacity} of ${id}`);
          }
        }
      },
    ),
    runs,
  );
});

test('the picture is continuous: at every stop, and anywhere between', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(scenes(), fc.array(share, { maxLength: 5 }), (scene, shares) => {
      const timeline = staged(scene);
      const steps = stepsOf(timeline);
      const places = [
        ...Array.from({ length: steps + 2 }, (_, i) => i - 1),
        ...shares.map((each) => -1 + each * (steps + 1)),
      ];
      for (const p of places) {
        const here = momentAt(timeline, p);
        for (const near of [p - NEAR, p + NEAR]) {
          same(timeline.stage, here, momentAt(timeline, near), `from ${near} to ${p}`);
        }
      }
    }),
    runs,
  );
});

test('continuous where an animation of a step ends or the next begins, too', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = staged(scene);
      for (const [i, { duration, tracks }] of timeline.stretches.entries()) {
        if (duration === 0) continue;
        for (const { start, runTime } of tracks) {
          for (const time of [start, start + runTime]) {
            const p = i - 1 + Math.min(1, time / duration);
            const [left, right] = [p - NEAR, p + NEAR].map((near) => momentAt(timeline, near));
            same(timeline.stage, left as States, right as States, `at ${p}`);
          }
        }
      }
    }),
    runs,
  );
});

test('a stop is the fold of what the steps leave, however the plays are cut into steps', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = staged(scene);
      const finer = staged({
        ...scene,
        steps: scene.steps.flatMap(({ plays }) => plays.map((play) => ({ plays: [play] }))),
      });
      let stop = 0;
      for (const [i, { plays }] of scene.steps.entries()) {
        stop += plays.length;
        const [one, other] = [momentAt(timeline, i + 1), momentAt(finer, stop)];
        const seen = [timeline, finer].map((each, j) =>
          pictureAt(each, [i + 1, stop][j] as number),
        );
        assert.deepEqual(...(seen.map((board) => [...board.keys()]) as [string[], string[]]));
        same(timeline.stage, one, other, `after step ${i + 1}`);
      }
    }),
    runs,
  );
});

test('an arrow runs where its ends are, at any playhead', () => {
  fc.assert(
    fc.property(scenes(), fc.double({ min: 0, max: 1, noNaN: true }), (scene, share) => {
      const timeline = staged(scene);
      const { stage } = timeline;
      const states = momentAt(timeline, -1 + share * (stepsOf(timeline) + 1));
      for (const leaf of stage.leaves) {
        const { place = ORIGIN, look } = states.get(leaf.id) ?? {};
        if (!look || !('from' in leaf)) continue;
        const moved = minus(place, stage.boxes.get(leaf.id)?.center ?? ORIGIN);
        const route = routeOf(leaf, (id) => boxOn(stage, states, id), moved);
        assert.deepEqual(look.route, movedRoute(route, minus(look.center, place)));
      }
    }),
    runs,
  );
});

test('at rest a stop shows no trace of a movement', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = staged(scene);
      for (let k = -1; k <= stepsOf(timeline); k++) {
        for (const look of pictureAt(timeline, k).values()) {
          assert.equal(look.opacity, 1);
          assert.equal(look.drawing, undefined);
        }
      }
    }),
    runs,
  );
});

test('time and playhead are each the inverse of the other', () => {
  fc.assert(
    fc.property(scenes(), fc.double({ min: 0, max: 1, noNaN: true }), (scene, share) => {
      const timeline = staged(scene);
      const time = share * timeAt(timeline, stepsOf(timeline));
      assert.ok(Math.abs(timeAt(timeline, playheadAt(timeline, time)) - time) < 1e-6);
    }),
    runs,
  );
});

/** Every number of a look, its sign taken away; NaN as infinity, which is less than nothing. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [Number.isNaN(value) ? Infinity : Math.abs(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/**
 * Asserts that two moments look the same: what is not there is as good as what cannot be seen. Seen or
 * not, everything has its place; and arrows run the same way.
 */
function same(stage: Stage, a: States, b: States, where: string): void {
  for (const leaf of stage.leaves) {
    const { id } = leaf;
    const [one, other] = [a.get(id), b.get(id)];
    assert.ok(one && other, `${id} has a place ${where}`);
    assert.ok(norm(minus(one.place, other.place)) < 0.01, `place of ${id} ${where}`);
    if (stage.parts.get(id) === 0) continue; // text without ink: there is nothing to see
    assert.ok(difference(one.look, other.look) < 0.01, `${id} ${where}`);
    const [route, next] = [one.look?.route, other.look?.route];
    if (!('from' in leaf) || !route || !next || isAtTurn(stage, a, leaf)) continue;
    assert.ok(routeGap(route, next) < 0.01, `route of ${id} ${where}`);
  }
}

function difference(a: Look | undefined, b: Look | undefined): number {
  if (Math.max(ink(a), ink(b)) < 0.01) return 0;
  if (!a || !b) return 1;
  const count = Math.max(a.drawing?.parts.length ?? 0, b.drawing?.parts.length ?? 0);
  const part = (look: Look, i: number) => look.drawing?.parts[i] ?? 1;
  const parts = Array.from({ length: count }, (_, i) => Math.abs(part(a, i) - part(b, i)));
  const jump = norm(minus(a.center, b.center));
  return Math.max(jump, Math.abs(a.opacity - b.opacity), ...parts);
}

/** How much of a look can be seen. */
function ink(look: Look | undefined): number {
  if (!look) return 0;
  return Math.min(look.opacity, Math.max(0, ...(look.drawing?.parts ?? [1])));
}
