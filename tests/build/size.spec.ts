// A speaker's laptop loads the plugin once; a reader of slides on a telephone loads it often.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const sizeOf = (file: string) => gzipSync(readFileSync(new URL(file, dist))).length;

/** The script build in all its pieces: with D3, minified. */
const pieces = readdirSync(new URL('script/', dist)).filter((file) => /^reveal-.*js$/.test(file));

test('a deck of shapes and texts loads less than 44.5 kB', () => {
  expect(sizeOf('script/reveal-scenes.js')).toBeLessThan(44_500);
});

test('all the words are less than 90 kB', () => {
  // Drawings, diagrams and hand-written D3 are other ways to write scenes; what an import
  // records is no word of authors; the highlighter counts by itself; the others are no words at all.
  const words = pieces.filter(
    (file) =>
      !/open-d3|drawing|lay-out|controls|advice|mark-faults|recorded|highlighted/.test(file),
  );
  expect(words.length).toBeGreaterThan(10);
  const sum = words.reduce((bytes, file) => bytes + sizeOf(`script/${file}`), 0);
  expect(sum).toBeLessThan(90_000);
});
