// The guide's examples run as they are shown; the reference has all that authors call.
import { expect, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import { KINDS } from '../../plugin/core/kinds/kinds.js';
import { VERBS } from '../../plugin/core/verbs/verbs.js';
import * as names from '../../plugin/index.js';
import { allReady, ORIGIN, serve } from '../decks/deck.js';

test('every example of the guide plays to its end', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/index.html`);
  await page.evaluate('decks');
  await expect(page.locator('.example .reveal.ready')).toHaveCount(15);
  await allReady(page);
  const ends = await page.evaluate(async () => {
    const decks = await (window as never as { decks: Promise<RevealApi[]> }).decks;
    return decks.map((deck) => {
      while (deck.availableFragments().next) deck.nextFragment();
      const host = deck.getRevealElement()?.querySelector<HTMLElement>('[data-scene]');
      return {
        steps: Number(host?.dataset.steps),
        visible: host?.querySelectorAll('.scene-step.visible').length,
      };
    });
  });
  for (const { steps, visible } of ends) {
    expect(steps).toBeGreaterThan(0);
    expect(visible).toBe(steps);
  }
  expect(await page.locator('[data-scene-error]').count()).toBe(0);
  expect(said).toEqual([]);
});

test('an example shows what it comes to, and is stepped through by keyboard', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/index.html`);
  await page.evaluate('decks');
  await allReady(page);
  const example = page.locator('.example .reveal').first();
  const scene = example.locator('[data-scene]');
  await expect(scene).toHaveAttribute('data-step', '3');
  await example.focus();
  await expect(scene).toHaveAttribute('data-step', '0');
  await page.keyboard.press('ArrowRight');
  await expect(scene).toHaveAttribute('data-step', '1');
  // The others stay as they are.
  await expect(page.locator('[data-scene="boxes"]')).toHaveAttribute('data-step', '2');
});

test('the reference has every function that makes a scene', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  const there = await page.locator('section').evaluateAll((all) => all.map(({ id }) => id));
  const functions = Object.entries(names).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  // Not for writing scenes: the plugin itself, its error, the reader of data.
  const others = ['default', 'SceneError', 'loadScene'];
  expect(functions.filter((name) => !there.includes(name) && !others.includes(name))).toEqual([]);
  for (const example of await page.locator('section > pre:last-child').allTextContents())
    expect(example).not.toBe('');
});

test('the reference tells every option of every mobject and verb', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  for (const [word, { fields }] of [...KINDS, ...VERBS]) {
    const section = page.locator(`section#${word}`);
    const rows = await section.locator('tr').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('code')?.textContent ?? '',
        // What an option is for is said over its declaration, or where its type is told.
        isTold: row.lastChild?.textContent !== '' || row.querySelector('a') !== null,
      })),
    );
    const own = rows.filter(({ name }) => !/[.[]/.test(name)); // others are fields of its fields
    const options = Object.keys(fields).filter(
      (name) => !['kind', 'id', 'verb', 'target'].includes(name),
    );
    expect.soft(own.map(({ name }) => name).sort(), word).toEqual(options.sort());
    expect
      .soft(
        own.filter(({ isTold }) => !isTold),
        word,
      )
      .toEqual([]);
  }
});

test('what the reference points to is there', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  const missing = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((id) => !document.querySelector(id)),
    );
  expect(missing).toEqual([]);
  // Every type that options speak of has a section that says what it is.
  for (const id of ['placement', 'direction', 'color', 'end', 'rate'])
    await expect(page.locator(`section#${id}`)).toContainText(/[A-Za-z]{4}/);
});
