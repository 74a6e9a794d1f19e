// What the author is told of a save, and of how much there is.
import { expect, test } from '@playwright/test';
import { counted } from '../../../plugin/cli/counted.js';
import { whatChanged } from '../../../plugin/cli/importing/what-changed.js';

const slides = (told: Readonly<Record<string, string>>) =>
  Object.entries(told).map(([name, title]) => ({ name, title }));

const before = slides({ Intro: 'one', Proof: 'two' });

const cases: readonly [string, after: Readonly<Record<string, string>>, says: string][] = [
  ['nothing', { Intro: 'one', Proof: 'two' }, ''],
  ['a slide', { Intro: 'one', Proof: 'other' }, 'changed Proof'],
  ['what is there', { Intro: 'other', End: 'two' }, 'new End; gone Proof; changed Intro'],
  ['the order', { Proof: 'two', Intro: 'one' }, 'slides in another order'],
];
for (const [what, after, says] of cases) {
  test(`a save that changes ${what}`, () => expect(whatChanged(before, slides(after))).toBe(says));
}

test('of many slides a few are told', () => {
  const many = (title: string) =>
    slides(Object.fromEntries([...'abcdef'].map((name) => [name, title])));
  expect(whatChanged(many('one'), many('two'))).toBe('changed a, b, c, d and 2 more');
});

test('there is one, or there are several', () => {
  expect([0, 1, 2].map((count) => counted(count, 'step'))).toEqual([
    'no steps',
    '1 step',
    '2 steps',
  ]);
});
