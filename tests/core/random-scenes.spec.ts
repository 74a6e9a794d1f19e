/** What must hold for every scene there can be. A failure prints the seed and the smallest scene. */
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { adviceOn } from '../../plugin/core/advice/advice.js';
import { parseScene } from '../../plugin/core/parse.js';
import { pictureAt, shownIn, stateIn } from '../../plugin/core/picture.js';
import { playheadAt, stepsOf, timeAt } from '../../plugin/core/timeline.js';
import { objectOf, wordsOf } from '../../plugin/core/vocabulary.js';
import { ALIGNED_PART, isDrawable, RECORDED, scenes } from '../random/scenes.js';
import { emptyList, paintList } from './paint-list.js';
import { runs, share, shares, stopsOf, straight, timed, withAnimations, within } from './random.js';
import { assertSame } from './same-picture.js';

test('every kind but those of drawings is drawn, every verb, and every field of theirs', () => {
  const drawn = new Map<string, Set<string>>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { kind, verb } = value as { readonly kind?: string; readonly verb?: string };
    const word = kind ?? verb;
    if (word) drawn.set(word, new Set([...(drawn.get(word) ?? []), ...Object.keys(value)]));
    Object.values(value).forEach(visit);
  };
  fc.sample(scenes(), { numRuns: 7000, seed: 1 }).forEach(visit);
  const words = [...wordsOf('kind').filter(isDrawable), ...wordsOf('verb')].filter(
    (word) => word !== RECORDED,
  );
  assert.deepEqual([...drawn.keys()].sort(), words.sort());
  for (const of of ['kind', 'verb'] as const) {
    for (const word of wordsOf(of).filter((each) => drawn.has(each))) {
      const fields = Object.keys(objectOf(of, word)?.fields ?? {}).filter(
        (field) => field !== ALIGNED_PART,
      );
      assert.deepEqual([...(drawn.get(word) ?? [])].sort(), fields.sort(), word);
    }
  }
});

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
    fc.property(scenes(), fc.double({ noNaN: true }), share, (scene, wild, share) => {
      const timeline = timed(scene);
      adviceOn(timeline);
      for (const p of [wild, within(timeline, share), -Infinity, Infinity]) {
        const list = emptyList();
        paintList(list, pictureAt(timeline, p));
        // As far as a few scalings by 3 take it.
        for (const n of numbersIn(list)) assert.ok(n < 1e8, `${n} at ${p}`);
        for (const { id, opacity, state } of list.leaves) {
          assert.ok(opacity >= 0 && opacity <= 1, `opacity ${opacity} of ${id}`);
          for (const { outline, fill } of state.drawn ?? []) {
            assert.ok(outline >= 0 && outline <= 1 && fill >= 0 && fill <= 1, `${id} is drawn`);
          }
        }
      }
    }),
    runs,
  );
});

test('by every road a surface comes to the same picture', () => {
  fc.assert(
    fc.property(scenes(), shares, share, (scene, road, last) => {
      const timeline = timed(scene);
      const surface = emptyList();
      for (const each of [...road, last]) {
        paintList(surface, pictureAt(timeline, within(timeline, each)));
      }
      const fresh = emptyList();
      paintList(fresh, pictureAt(timed(scene), within(timeline, last)));
      assert.deepEqual(surface.leaves, fresh.leaves);
      assert.deepEqual(surface.camera, fresh.camera);
    }),
    runs,
  );
});

test('a stop is the fold of what the steps leave, however the plays are cut into steps', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = timed(scene);
      const finer = timed({
        ...scene,
        steps: scene.steps.flatMap(({ plays }) => plays.map((play) => ({ plays: [play] }))),
      });
      let stop = 0;
      for (const [i, { plays }] of scene.steps.entries()) {
        stop += plays.length;
        const [one, two] = [pictureAt(timeline, i + 1), pictureAt(finer, stop)];
        assert.deepEqual([...shownIn(one).keys()], [...shownIn(two).keys()]);
        assertSame(timeline, one, two, i + 1);
      }
    }),
    runs,
  );
});

test('p = k is what the first k steps leave: what comes later changes nothing', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = timed(scene);
      for (let k = 0; k <= scene.steps.length; k++) {
        const shorter = pictureAt(timed({ ...scene, steps: scene.steps.slice(0, k) }), k);
        const whole = pictureAt(timeline, k);
        for (const [id, state] of shownIn(whole)) {
          // What a later step brings is there from the start of the shorter scene.
          assert.deepEqual(state, stateIn(shorter, id), `${id} after ${k}`);
        }
      }
    }),
    runs,
  );
});

test('at rest a stop shows no trace of a movement', () => {
  fc.assert(
    fc.property(scenes(), (scene) => {
      const timeline = timed(withAnimations(scene, (animation) => [straight(animation)]));
      for (const k of stopsOf(timeline)) {
        for (const { way, drawn, travel } of shownIn(pictureAt(timeline, k)).values()) {
          assert.deepEqual({ way, drawn, travel }, REST);
        }
      }
    }),
    runs,
  );
});

test('time and playhead are each the inverse of the other', () => {
  fc.assert(
    fc.property(scenes(), share, (scene, share) => {
      const timeline = timed(scene);
      const time = share * timeAt(timeline, stepsOf(timeline));
      assert.ok(Math.abs(timeAt(timeline, playheadAt(timeline, time)) - time) < 1e-6);
    }),
    runs,
  );
});

const REST = { way: undefined, drawn: undefined, travel: undefined };

/** Every number of a value, its sign taken away; NaN as infinity, which is less than nothing. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [Number.isNaN(value) ? Infinity : Math.abs(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
