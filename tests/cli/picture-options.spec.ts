import { expect, test } from '@playwright/test';
import { pictureOptions } from '../../plugin/cli/picture-options.js';
import { talk } from './run.js';

test('the ending of the file decides what it is, where no option does', () => {
  const formatOf = (...words: string[]) => pictureOptions([talk, 'encoder', ...words])?.format;
  expect(formatOf()).toBe('svg');
  expect(formatOf('-o', 'g.png')).toBe('png');
  expect(formatOf('-o', 'g-{step}.PNG')).toBe('png');
  expect(formatOf('-o', 'g.svg')).toBe('svg');
  expect(formatOf('-o', 'g', '--png')).toBe('png');
  expect(() => formatOf('-o', 'g.svg', '--png')).toThrow('--png and g.svg do not agree.');
  expect(() => formatOf('-o', 'g.png', '--svg')).toThrow('--svg and g.png do not agree.');
});
