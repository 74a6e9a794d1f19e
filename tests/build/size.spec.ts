// A speaker's laptop loads the plugin once; a reader of slides on a telephone loads it often.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const BUDGETS = {
  'script/reveal-scenes.js': 72_000, // with D3, minified
  'reveal-scenes.mjs': 80_000, // without D3, not minified
};

for (const [file, budget] of Object.entries(BUDGETS)) {
  test(`${file} is less than ${budget / 1000} kB over the wire`, () => {
    const built = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
    expect(gzipSync(built).length).toBeLessThan(budget);
  });
}
