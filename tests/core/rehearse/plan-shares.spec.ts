// A deck is parted among pages: each stop is walked, jumped to and opened as often as before.
import { expect, test } from '@playwright/test';
import { planShares, sampledOf } from '../../../plugin/cli/rehearse/plan-shares.js';

const slides = [3, 0, 10, 10, 0, 1, 7].map((stops) => ({
  ...{ h: 0, v: 0, stops, title: '', scenes: [], hasNotes: true },
}));
const all = slides.flatMap(({ stops }, slide) =>
  Array.from({ length: stops + 1 }, (_, stop) => `${slide} ${stop}`),
);
const names = (places: readonly { slide: number; stop: number }[]) =>
  places.map(({ slide, stop }) => `${slide} ${stop}`);

for (const count of [1, 2, 3, 4]) {
  test(`among ${count}: each slide once, in order; each stop jumped to and opened once`, () => {
    const shares = planShares({ slides, isQuick: false }, count);
    expect(shares.flatMap((share) => share.slides)).toEqual([...slides.keys()]);
    expect(shares.flatMap(({ jumps }) => names(jumps)).sort()).toEqual([...all].sort());
    expect(shares.flatMap(({ links }) => names(links)).sort()).toEqual([...all].sort());
  });
}

test('of a large deck, and in a hurry, some stops of all its parts are opened, and this is told', () => {
  const large = { slides: Array.from({ length: 6 }, () => slides).flat(), isQuick: false };
  const links = planShares(large, 2).flatMap((share) => names(share.links));
  expect(new Set(links).size).toBe(48);
  expect(links).toContain('41 7');
  expect(sampledOf(large).sampled).toContain('Of so many 48 were opened');
  expect(sampledOf({ slides, isQuick: false })).toEqual({});
  const [share] = planShares({ slides, isQuick: true }, 1);
  expect(names(share?.links ?? [])).toEqual(['6 7']);
});

test('the parts are about as long, and there are no more than slides', () => {
  const [one, two] = planShares({ slides, isQuick: true }, 2);
  const stopsOf = (which: readonly number[] = []) =>
    which.reduce((sum, slide) => sum + (slides[slide]?.stops ?? 0) + 1, 0);
  expect(Math.abs(stopsOf(one?.slides) - stopsOf(two?.slides))).toBeLessThan(11);
  expect(planShares({ slides: slides.slice(0, 1), isQuick: false }, 4)).toHaveLength(1);
});

test('the plan is the same each time', () => {
  const plan = () => planShares({ slides, isQuick: false }, 2);
  expect(plan()).toEqual(plan());
});
