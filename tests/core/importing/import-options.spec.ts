import { expect, test } from '@playwright/test';
import { importOptions } from '../../../plugin/cli/import-options.js';

test('the ending of the file decides what is written, and can be no other', () => {
  const written = (...words: string[]) => {
    const { json, output } = importOptions(['a/talk.py', ...words]) ?? {};
    return [json, output];
  };
  expect(written()).toEqual([false, 'a/talk.html']);
  expect(written('--json')).toEqual([true, 'a/talk.json']);
  expect(written('-o', 'x.json')).toEqual([true, 'x.json']);
  expect(written('-o', 'x.HTM')).toEqual([false, 'x.HTM']);
  for (const words of [['x.pptx'], ['x'], ['x.html', '--json']])
    expect(() => written('-o', ...words)).toThrow(
      `-o ${words[0]}: a deck's name ends in .html, that of its scenes as data (--json) in .json.`,
    );
});
