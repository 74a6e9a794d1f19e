/** The benches in little: that they run and give figures. What the figures are is for `npm run bench`. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly theirs?: number;
}

type Bench = (options: { readonly quick: boolean }) => Promise<readonly Row[]>;

/** These start other programs, and have tests of their own. */
const LONG = ['pdf', 'save'];

const load = async (): Promise<Readonly<Record<string, Bench>>> =>
  (await import(new URL('benches.mjs', import.meta.url).href)).BENCHES;

test('the benches run and give figures', async () => {
  test.setTimeout(180_000);
  const benches = await load();
  for (const [name, bench] of Object.entries(benches)) {
    if (LONG.includes(name)) continue;
    const rows = await bench({ quick: true });
    expect(rows.length, name).toBeGreaterThan(0);
    for (const { what, ours, theirs = 1 } of rows) {
      expect(ours, what).toBeGreaterThanOrEqual(0);
      expect(theirs, what).toBeGreaterThanOrEqual(0);
    }
  }
});

test('the guide tells of all of them', async () => {
  const kept = JSON.parse(
    readFileSync(new URL('../../demo/guide/bench.json', import.meta.url), 'utf8'),
  );
  expect(Object.keys(kept)).toEqual(Object.keys(await load()));
});
