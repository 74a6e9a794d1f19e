/** What must hold of arrows and lines in every scene there can be. A failure prints the seed and the smallest scene. */
import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import type { Box } from '../../plugin/core/box.js';
import type { State } from '../../plugin/core/channels.js';
import type { Arrow } from '../../plugin/core/kinds/connectors/arrow.js';
import { mixedBox } from '../../plugin/core/morph-shape.js';
import type { Outline } from '../../plugin/core/outline.js';
import type { OutlinePart, Shape } from '../../plugin/core/part.js';
import { type Picture, pictureAt, stateIn } from '../../plugin/core/picture.js';
import { rimOf } from '../../plugin/core/pose.js';
import { minus, norm, ORIGIN, type Point, plus } from '../../plugin/core/units.js';
import { scenes } from '../random/scenes.js';
import { distanceTo, extent } from './difference.js';
import { boxAt, followedAnew, ownState } from './followers.js';
import { runs, shares, timed, within } from './random.js';

test('what follows is where its ends are, at any playhead, whatever was looked at before', () => {
  fc.assert(
    fc.property(scenes(), shares, (scene, shares) => {
      const timeline = timed(scene);
      for (const p of shares.map((each) => within(timeline, each))) {
        const picture = pictureAt(timeline, p);
        for (const follower of timeline.cast.followers) {
          const anew = followedAnew(timeline, picture, p, follower);
          assert.deepEqual(stateIn(picture, follower.id), anew, `${follower.id} at ${p}`);
        }
      }
    }),
    runs,
  );
});

test('what follows becomes anything else on a straight way, and itself again, without a jump', () => {
  fc.assert(
    fc.property(scenes(), fc.nat(31), fc.nat(31), (scene, one, other) => {
      const { followers, leaves } = timed(scene).cast;
      const target = followers[one % followers.length]?.id;
      const into = leaves[other % leaves.length]?.id;
      fc.pre(target !== undefined && into !== undefined && target !== into);
      const rate = 'linear';
      const back = { plays: [{ animations: [{ verb: 'restore', target, rate }] }] } as const;
      const away = {
        plays: [{ animations: [{ verb: 'transform', target, into, rate }] }],
      } as const;
      const timeline = timed({ ...scene, steps: [...scene.steps, away, back] });
      const stop = scene.steps.length;
      const boxOf = (p: number, id: string = target) => boxAt(pictureAt(timeline, p), id);
      // Of what is turned, scaled to nothing or empty, the box is known about only.
      for (const id of [target, into]) {
        const { turn, scale } = ownState(timeline, stop, id);
        const parts = stateIn(pictureAt(timeline, stop), id)?.shape.parts ?? [];
        const hasForm = parts.some(
          (part) => part.is !== 'outline' || part.outline.points.length > 1,
        );
        fc.pre(turn === 0 && Math.min(...scale.map(Math.abs)) > 1e-3 && hasForm);
      }
      const ends = [boxOf(stop), boxOf(stop, into)] as const;
      const reach =
        1 + Math.max(...ends.flatMap(({ center, width, height }) => [norm(center), width, height]));
      for (const [share, way] of [
        [1e-9, 0],
        [0.5, 0.5],
        [1 - 1e-9, 1],
        [1, 1],
        [1 + 1e-9, 1],
      ] as const) {
        assertNear(boxOf(stop + share), mixedBox(...ends, way), reach, `at ${share}`);
      }
      const restored = timed({ ...scene, steps: [...scene.steps, back] });
      const itself = boxAt(pictureAt(restored, stop + 1), target);
      assertNear(boxOf(stop + 2), itself, reach, 'restored');
      assert.equal(stateIn(pictureAt(timeline, stop + 2), target)?.likeness, undefined);
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) }, // of three timelines each
  );
});

function assertNear(a: Box, b: Box, reach: number, when: string) {
  const gap = Math.max(
    norm(minus(a.center, b.center)),
    Math.abs(a.width - b.width),
    Math.abs(a.height - b.height),
  );
  assert.ok(gap < 1e-4 * reach, `${gap} off ${when}`);
}

test('a straight arrow ends at the rim of what it joins, moved, scaled and turned', () => {
  fc.assert(
    fc.property(scenes(), shares, (scene, shares) => {
      const timeline = timed(scene);
      for (const p of shares.map((each) => within(timeline, each))) {
        const picture = pictureAt(timeline, p);
        for (const { id, first } of timeline.cast.followers) {
          const self = first.self as Partial<Arrow>;
          const { from, to, elbow, arc } = self;
          if (typeof to !== 'string' || from === undefined || elbow || arc) continue;
          const rim = rimIn(picture, to);
          const state = stateIn(picture, id) as State;
          // What has become something else ends where that did.
          if (state.likeness || !rim) continue;
          if (!isConnector(state.shape) || !reachesItsEnds(state.shape)) continue;
          const [last, way] = endOf(state.shape);
          // The gap is left along the way: so the way, taken on, meets the rim.
          const gap = gapAtEnd(self);
          const distance = distanceTo(rim, plus(last, way, gap));
          assert.ok(
            distance < 1e-3 * (1 + extent(rim)),
            `${id} ends ${distance} off ${to} at ${p}`,
          );
        }
      }
    }),
    runs,
  );
});

/** The rim of a leaf in a picture, if it has one and has not been scaled to nothing. */
function rimIn(picture: Picture, id: string): Outline | undefined {
  const state = stateIn(picture, id);
  const rim = state && rimOf(state.shape, state);
  return rim && extent(rim) > 0.01 ? rim : undefined;
}

/** Where an arrow or line ends, and in which direction. */
function endOf({ parts }: Shape): readonly [Point, Point] {
  const [shaft, ...others] = parts as OutlinePart[];
  const points = (shaft as OutlinePart).outline.points;
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const tip = others.find(({ name }) => name === 'tip')?.outline.points[3];
  const way = minus(last, first);
  return [tip ?? last, plus(ORIGIN, way, 1 / norm(way))];
}

/** Whether it is an arrow or a line: braces and arcs lead to the middle of what they are told. */
const isConnector = ({ parts }: Shape) => parts[0]?.name === 'shaft';

/** Whether anything is left of an arrow between its gaps. */
const reachesItsEnds = ({ parts }: Shape) => extent((parts[0] as OutlinePart).outline) > 0.01;

const gapAtEnd = ({ buff = 0.08 }: Partial<Arrow>) => (typeof buff === 'number' ? buff : buff[1]);
