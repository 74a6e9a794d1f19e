/**
 * The same picture by every road, in Chromium, with every reveal.js that people use; and the faults
 * that this must find. A failure is printed as `roads.replay` takes it. The long form, and the other
 * engines: `npm run test:engines`.
 */
import { expect, type Page, test } from '@playwright/test';
import { REVEALS, type RevealVersion } from './bundle.js';
import type { Report, Task } from './harness.js';
import { MUTANTS } from './mutants.js';
import { serve, type Variant } from './serve.js';

/** A fresh seed each time, so that each run of the tests walks other roads; it is in the report. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const operations = Number(process.env.OPERATIONS ?? 600);

const versions = Object.keys(REVEALS).map(Number) as RevealVersion[];
const variants: Record<string, Variant> = {
  ...Object.fromEntries(versions.map((reveal) => [`reveal-${reveal}`, { reveal }])),
  ...Object.fromEntries(MUTANTS.map((mutant, i) => [`mutant-${i}`, { reveal: 6, mutant }])),
};

let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  server = await serve(variants);
});
test.afterAll(() => server.close());

async function run(page: Page, variant: string, task: Task): Promise<Report> {
  const script = page.waitForResponse('**/harness.js');
  await page.goto(`${server.url}/${variant}/`);
  const response = await script;
  if (!response.ok()) throw new Error(await response.text());
  await page.waitForFunction(() => 'roads' in window);
  return page.evaluate((task) => window.roads.run(task), task);
}

for (const reveal of versions) {
  test(`reveal.js ${reveal}: the same picture by every road`, async ({ page }) => {
    test.setTimeout(60_000 + operations * 100);
    const { failure, ...figures } = await run(page, `reveal-${reveal}`, {
      seed,
      operations,
      shorten: 100,
    });
    console.log(`reveal.js ${reveal}: ${JSON.stringify(figures)}`);
    expect(failure, JSON.stringify(failure)).toBeUndefined();
    expect(figures.operations).toBeGreaterThanOrEqual(operations);
    expect(figures.atRest).toBeGreaterThan(operations);
  });

  test(`reveal.js ${reveal}: in a deck of 60 scenes, most of them far`, async ({ page }) => {
    test.setTimeout(60_000 + operations * 100);
    const task = { seed, operations: operations / 4, length: 60, far: true };
    const { failure, ...figures } = await run(page, `reveal-${reveal}`, task);
    console.log(`reveal.js ${reveal}, far: ${JSON.stringify(figures)}`);
    expect(failure, JSON.stringify(failure)).toBeUndefined();
    expect(figures.asleep).toBeGreaterThan(figures.atRest);
  });
}

for (const [i, { name }] of MUTANTS.entries()) {
  test(`finds the fault: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const { failure } = await run(page, `mutant-${i}`, {
      seed: 1,
      operations: 20_000,
      shorten: 60,
    });
    expect(failure, 'a walk that shows it').toBeDefined();
    // What is found is short enough to be read.
    expect(failure?.walk.length).toBeLessThan(15);
    console.log(`${name}: ${failure?.walk.length} operations. ${failure?.message.slice(0, 300)}`);
  });
}
