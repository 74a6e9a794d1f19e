// What a road shows otherwise is told by how much: its author must see it without walking there.
import { expect, test } from '@playwright/test';
import type { Thing, Traits } from '../../../plugin/cli/in-page/rehearse/picture.js';
import { differing, listed } from '../../../plugin/cli/rehearse/same-picture.js';

const thing = (name: string, look: number, traits: Traits = {}): Thing => ({ name, look, traits });
const box = { left: 120, top: 80, width: 200, height: 100, fill: '#58C4DD', opacity: '1' };

test('the same things, whatever their names, are no difference', () => {
  const one = [thing("'a'", 1, box), thing('<p>', 2), thing('<p>', 3)];
  expect(differing(one, one)).toEqual([]);
  expect(differing(one, one.toReversed())).toEqual(['another order']);
});

test('a thing is told with what has become of it, and by how much', () => {
  const was = [thing("'box'", 1, box), thing("'line'", 2, box), thing("'word'", 3)];
  const moved = { ...box, left: 132.04, opacity: '0.5' };
  const is = [thing("'box'", 4, moved), thing("'line'", 5, box), thing("'new'", 6)];
  expect(differing(was, is)).toEqual([
    "'box': left 120 → 132 px, opacity 1 → 0.5",
    "'line': another outline",
    "'word': missing",
    "'new': too many",
  ]);
});

test('things without words are told apart by their order', () => {
  const was = [thing('<p>', 1, { top: 10 }), thing('<p>', 2, { top: 20 })];
  const is = [thing('<p>', 3, { top: 11 }), thing('<p>', 4, { top: 22 })];
  expect(differing(was, is)).toEqual(['<p>: top 10 → 11 px', '<p>: top 20 → 22 px']);
});

test('of many differences the first are told', () => {
  expect(listed(['a', 'b'])).toBe('a; b');
  expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a; b; c; and 2 more');
});
