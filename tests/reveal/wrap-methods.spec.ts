// Methods of reveal's that we put our own around: others do so, too.
import { expect, test } from '@playwright/test';
import { wrapMethods } from '../../plugin/reveal/wrap-methods.js';

const deckOf = () => ({ say: (word: string) => word, other: () => 'other' });
const wrap = (deck: ReturnType<typeof deckOf>, mark: string) =>
  wrapMethods(deck, { say: (say) => (word) => `${mark}${say(word)}` });

test('what is wrapped is given back, and nothing else is touched', () => {
  const deck = deckOf();
  const { say, other } = deck;
  const unwrap = wrap(deck, 'ours ');
  expect(deck.say('x')).toBe('ours x');
  unwrap();
  expect(deck.say).toBe(say);
  expect(deck.other).toBe(other);
});

test('what came later stays, and only we are out of it', () => {
  const deck = deckOf();
  const unwrap = wrap(deck, 'ours ');
  const theirs = wrap(deck, 'theirs ');
  expect(deck.say('x')).toBe('theirs ours x');
  unwrap();
  expect(deck.say('x')).toBe('theirs x');
  theirs();
  expect(deck.say('x')).toBe('x');
});
