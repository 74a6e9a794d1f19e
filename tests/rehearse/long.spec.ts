// What takes long: `npm run test:rehearse` rehearses 100 slides of 10 stops, which takes less than 5 minutes on two
// cores, in a memory that does not grow; the gallery, and the examples of the guide. Every time there is a short
// form of it, in a hurry.
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { run, start, talk, writeDeck } from '../cli/run.js';
import { guideDeck } from './guide-deck.js';
import { longDeck, STOPS } from './long-deck.js';
import { memoryOf } from './memory.js';

const isLong = process.env.REHEARSE === 'long';

/** Milliseconds. */
const LIMIT = isLong ? 300_000 : 60_000;
test.describe.configure({ timeout: LIMIT + 60_000 });

/** Of large decks it is told what was done with some stops alone. */
const SAMPLED = ' Of so many 48 were opened .*';

const hurry = isLong ? [] : ['--quick'];
const gallery = fileURLToPath(new URL('../../dist/gallery.html', import.meta.url));

test('a long deck: nothing to find, in time, in a memory that does not grow', async ({
  browserName: _,
}, info) => {
  const count = isLong ? 100 : 4;
  const { slides, scenes } = longDeck(count);
  const deck = writeDeck(info.outputPath('deck.html'), slides, { scenes });
  const begin = performance.now();
  const { child, ended } = start(['rehearse', deck, ...hurry]);
  /** Megabytes, second by second, while it goes from slide to slide. */
  const sizes: number[] = [];
  let isWalking = false;
  child.stderr?.on('data', (said) => {
    isWalking = /slide \d/.test(String(said)) || (isWalking && !/jumping/.test(String(said)));
  });
  const clock = setInterval(() => {
    const size = isWalking ? memoryOf(child.pid) : undefined;
    if (size) sizes.push(size);
  }, 1000);
  const { out, error } = await ended;
  clearInterval(clock);
  const time = performance.now() - begin;
  const sampled = isLong ? SAMPLED : '';
  expect(out, error).toMatch(
    new RegExp(`^${count * (STOPS + 1)} stops: nothing to find fault with\\.${sampled}\n$`),
  );
  expect(time).toBeLessThan(LIMIT);
  const mean = (from: number, to: number) => {
    const part = sizes.slice(from * sizes.length, to * sizes.length);
    return part.reduce((sum, each) => sum + each, 0) / (part.length || 1);
  };
  const [early, late] = [mean(0.2, 0.4), mean(0.8, 1)];
  console.log(`${count} slides: ${(time / 1000).toFixed(0)} s, ${early} to ${late} MB`);
  if (isLong) expect(late).toBeLessThan(1.25 * early + 50);
});

test('the examples of the guide: nothing that breaks or is ugly', async ({
  browserName: _,
}, info) => {
  const { slides, scenes } = guideDeck(isLong ? undefined : ['place.html', 'diagrams.html']);
  const deck = writeDeck(info.outputPath('deck.html'), slides, { scenes });
  const { out, error } = await run(['rehearse', deck, ...hurry]);
  // Not every example has captions.
  expect(out, error).toMatch(/(^|\n)\d+ stops: (nothing to find fault with|\d+ advice)\.\n$/);
});

if (isLong) {
  test('the talk in a hurry: nothing to find, in less than 10 seconds', async ({
    browserName: _,
  }) => {
    const begin = performance.now();
    const { out, error } = await run(['rehearse', talk, '--quick']);
    expect(out, error).toBe('66 stops: nothing to find fault with.\n');
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test('the gallery: nothing to find', async ({ browserName: _ }) => {
    const { out, error } = await run(['rehearse', gallery]);
    expect(out, error).toMatch(
      new RegExp(`^\\d+ stops: nothing to find fault with\\.${SAMPLED}\n$`),
    );
  });
}
