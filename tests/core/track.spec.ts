import { expect, test } from '@playwright/test';
import { type Channel, START, type State } from '../../plugin/core/channels.js';
import { courseFrom, type Track } from '../../plugin/core/track.js';

/** A track of a number, straight from one value to another. */
const track = (
  channel: 'turn' | 'opacity',
  [begins, ends]: readonly [number, number],
  [from, to]: readonly [number, number],
  start = begins,
): Track<'turn' | 'opacity'> => ({
  id: 'a',
  channel,
  start,
  begins,
  ends,
  from,
  to,
  value: (share) => from + (to - from) * share,
});

function courseOf(...tracks: readonly Track[]) {
  const course = courseFrom(START);
  for (const each of tracks) course.add(each);
  return course;
}

const valueAt = (channel: Channel, ...tracks: readonly Track[]) => {
  const course = courseOf(...tracks);
  return (time: number) => course.at(time)[channel];
};

test('a value goes its way between the beginning and the end of its track', () => {
  const turn = valueAt('turn', track('turn', [1, 3], [0, 4]));
  expect([0, 1, 1.5, 2, 3, 9].map(turn)).toEqual([0, 0, 1, 2, 4, 4]);
});

test('before and after, the state is one object each', () => {
  const course = courseOf(track('turn', [1, 2], [0, 4]), track('opacity', [4, 5], [1, 0]));
  expect(course.at(0)).toBe(START);
  expect(course.at(0.999)).toBe(START);
  const between = course.at(2);
  expect(between).toMatchObject({ turn: 4, opacity: 1 });
  for (const time of [2.001, 3, 3.999]) expect(course.at(time)).toBe(between);
  const after = course.at(5);
  expect(after).toMatchObject({ turn: 4, opacity: 0 });
  for (const time of [7, Number.POSITIVE_INFINITY]) expect(course.at(time)).toBe(after);
});

test('the track that starts last has the channel, also when another ends later', () => {
  const turn = valueAt('turn', track('turn', [0, 10], [0, 10]), track('turn', [2, 3], [2, 7]));
  expect([1, 2, 2.5, 3, 8, 11].map(turn)).toEqual([1, 2, 4.5, 7, 7, 7]);
});

test('of two that start together the one that was added last has it', () => {
  const turn = valueAt('turn', track('turn', [0, 1], [0, 5]), track('turn', [0, 1], [0, 9]));
  expect([0, 0.5, 1].map(turn)).toEqual([0, 4.5, 9]);
});

test('what starts takes the channel at once, though it lags behind', () => {
  const turn = valueAt('turn', track('turn', [0, 4], [0, 4]), track('turn', [3, 4], [1, 5], 1));
  expect([0.5, 1, 2, 3, 3.5, 4].map(turn)).toEqual([0.5, 1, 1, 1, 3, 5]);
});

test('a track without duration sets a value', () => {
  const turn = valueAt('turn', track('turn', [1, 1], [0, 5]));
  expect([0.5, 1, 2].map(turn)).toEqual([0, 5, 5]);
});

test('channels do not disturb each other', () => {
  const course = courseOf(track('turn', [0, 2], [0, 2]), track('opacity', [1, 2], [1, 0]));
  expect(course.at(1.5)).toMatchObject({ turn: 1.5, opacity: 0.5 });
});

test('while tracks are still added, the state so far is that of those there are', () => {
  const course = courseOf(track('turn', [0, 4], [0, 4]));
  expect(course.soFar(1).turn).toBe(1);
  course.add(track('turn', [1, 2], [1, 11]));
  expect(course.soFar(1.5).turn).toBe(6);
  expect(course.at(1.5).turn).toBe(6);
  course.add(track('turn', [3, 4], [11, 0]));
  expect(course.at(3.5).turn).toBe(5.5);
});

test('what a track leaves is its own last value, no copy', () => {
  const place: State['place'] = [1, 2];
  const course = courseFrom(START);
  const from = START.place;
  course.add({
    id: 'a',
    channel: 'place',
    start: 0,
    begins: 0,
    ends: 1,
    from,
    to: place,
    value: () => [1, 2],
  });
  expect(course.at(1).place).toBe(place);
});
