// The guide's examples run as they are shown; the reference has all that authors call.
import { expect, test } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import * as names from '../../plugin/index.js';
import schema from '../../plugin/scene.schema.json' with { type: 'json' };
import { allReady, ORIGIN, serve } from '../decks/deck.js';

test('every example of the guide plays to its end', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/index.html`);
  await page.evaluate('decks');
  await expect(page.locator('.example .reveal.ready')).toHaveCount(7);
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
  const others = ['default', 'SceneError', 'parseScene'];
  expect(functions.filter((name) => !there.includes(name) && !others.includes(name))).toEqual([]);
  for (const example of await page.locator('section > pre:last-child').allTextContents())
    expect(example).not.toBe('');
});

test('the reference has every option of every mobject and verb', async ({ page }) => {
  await serve(page, {});
  await page.goto(`${ORIGIN}/dist/guide/reference.html`);
  const { mobject, animation } = schema.$defs;
  const shapes = [...mobject.oneOf, ...animation.oneOf] as unknown as {
    properties: Record<string, { const?: string }>;
  }[];
  for (const { properties } of shapes) {
    const { kind, verb, id: _, target: __, ...options } = properties;
    const name = kind?.const ?? verb?.const ?? '';
    const section = page.locator(`section#${name}`);
    const heading = (await section.locator('h2').textContent()) ?? '';
    const told = await section.locator('td:first-child code').allTextContents();
    const missing = Object.keys(options).filter(
      (option) => !told.includes(option) && !new RegExp(`\\b${option}\\b`).test(heading),
    );
    expect.soft(missing, name).toEqual([]);
  }
  expect(shapes.length).toBeGreaterThan(10);
});
