import { expect, test } from '@playwright/test';
import { didYouMean } from '../../plugin/core/did-you-mean.js';

const NAMES = ['rectangle', 'circle', 'text'];
const MEANT = " Did you mean 'rectangle'?";

test('one slip is seen: a letter wrong, missing, too many, or two that changed places', () => {
  for (const wrong of ['rectanglo', 'rectangl', 'rectanglee', 'rectnagle', 'RECTANGLE']) {
    expect(didYouMean(wrong, NAMES), wrong).toBe(MEANT);
  }
});

test('of several names the nearest is meant', () => {
  expect(didYouMean('tet', ['test', 'text', 'te'])).toBe(" Did you mean 'test'?");
  expect(didYouMean('circel', NAMES)).toBe(" Did you mean 'circle'?");
});

test('what is too far from all of them is told the list, if it is short', () => {
  expect(didYouMean('triangular', NAMES)).toBe(' There is: rectangle, circle, text.');
  const many = Array.from({ length: 13 }, (_, i) => `mobject-${i}`);
  expect(didYouMean('x', many.slice(1))).toMatch(/^ There is: mobject-1, .*mobject-12\.$/);
  expect(didYouMean('x', [])).toBe('');
});

test('of many names the likest are told', () => {
  const many = Array.from({ length: 13 }, (_, i) => `mobject-${i}`);
  expect(didYouMean('x', many)).toMatch(/^ There is: (mobject-\d+, ){6}and 7 more\.$/);
});

test('a part of a name is enough, but for a letter or two', () => {
  expect(didYouMean('grow', ['shift', 'growArrow', 'growFromCenter'])).toContain("'growArrow'?");
  expect(didYouMean('Server', ['a', 'the-server'])).toBe(" Did you mean 'the-server'?");
  expect(didYouMean('creat', ['uncreate', 'create'])).toBe(" Did you mean 'create'?");
  expect(didYouMean('ri', ['matrix', 'star'])).toBe(' There is: matrix, star.');
});

test('a long name means no other one, however long', () => {
  const long = 'x'.repeat(1000);
  expect(didYouMean(long, ['y'])).toBe(' There is: y.');
  expect(didYouMean(long, ['y'.repeat(200)])).not.toContain('Did you mean');
});
