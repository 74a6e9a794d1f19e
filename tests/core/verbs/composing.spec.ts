// Animations of animations, in Manim's times.
import { expect, test } from '@playwright/test';
import { circle } from '../../../plugin/core/kinds/table.js';
import { laggedStartMap, play, step } from '../../../plugin/core/steps.js';
import {
  animationGroup,
  fadeIn,
  flash,
  laggedStart,
  moveTo,
  shift,
  succession,
} from '../../../plugin/core/verbs/table.js';
import type { Animation } from '../../../plugin/core/verbs/verbs.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const three = ['a', 'b', 'c'].map((id) => circle(id));

test('together, one after another, lagging: as long as in Manim', () => {
  const lasts = (animation: Animation) =>
    sceneInNode(sceneOf(three, step('', animation))).timeline.stretches[1]?.duration;
  const each = three.map(({ id }) => fadeIn(id));
  expect(lasts(animationGroup(each))).toBe(1);
  expect(lasts(animationGroup(each, { lagRatio: 0.5 }))).toBe(2);
  expect(lasts(succession(each))).toBe(3);
  expect(lasts(laggedStart(each))).toBeCloseTo(1.1);
  expect(lasts(laggedStartMap(fadeIn, ['a', 'b', 'c'], { lagRatio: 0.25 }))).toBeCloseTo(1.5);
  expect(lasts(animationGroup([succession(each), fadeIn('a')]))).toBe(3);
});

test('a time for all of it scales its animations', () => {
  const whole = succession([fadeIn('a'), fadeIn('b', { runTime: 3 })], { runTime: 2 });
  const { at, timeline } = sceneInNode(sceneOf(three, step('', whole)));
  expect(timeline.stretches[1]?.duration).toBe(2);
  expect([...at(0.2).keys()]).toEqual(['a', 'c']);
  expect(at(0.25).get('a')?.way).toBeUndefined();
  expect([...at(0.3).keys()]).toEqual(['a', 'b', 'c']);
});

test('each begins where the one before has led, and a play’s time is that of the whole', () => {
  const there = succession([moveTo('a', [1, 0]), shift('a', [1, 0])]);
  const { at } = sceneInNode(sceneOf(three, step('', play(there, { runTime: 4 }))));
  expect(at(0.5).get('a')?.place[0]).toBeCloseTo(1);
  expect(at(1).get('a')?.place[0]).toBe(2);
});

test('what passes, passes in its turn', () => {
  const { at } = sceneInNode(sceneOf(three, step('', succession([fadeIn('a'), flash('b')]))));
  expect(at(0.25).size).toBe(3);
  expect(at(0.75).size).toBeGreaterThan(3);
  expect(at(1).size).toBe(3);
});
