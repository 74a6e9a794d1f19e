// The words are found by our names and by Manim's, and what is shown as code is what runs.
import { expect, test } from '@playwright/test';
import { transform } from 'esbuild';
import { FAMILIES } from '../../demo/gallery/families.js';
import * as words from '../../plugin/index.js';
import { openGallery } from './deck.js';

test('a word is found by its name, and by that which Manim has for it', async ({ page }) => {
  await openGallery(page);
  const field = page.getByRole('searchbox');
  const left = () => page.locator('.words a:not(.other)').allTextContents();
  await field.fill('mathtex');
  expect(await left()).toEqual(['formula MathTex']);
  await field.fill('setstr');
  expect((await left()).map((text) => text.split(' ')[0])).toEqual(['setStroke']);
  await field.press('Enter');
  await expect(page.locator('section.present[id="looks"]')).toBeVisible();
  // The arrow keys belong to the deck again, and / leads back to the field.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="looks"]')).toHaveAttribute('data-step', '1');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill('no such word');
  expect(await left()).toEqual([]);
  await field.press('Enter');
  await expect(field).toBeFocused();
});

test('every word of the index leads to a slide that names it', async ({ page }) => {
  await openGallery(page);
  const links = await page.locator('.words a').evaluateAll((all) =>
    all
      .map((link) => ({
        word: link.firstChild?.textContent?.trim(),
        slide: document.querySelector(`[id="${link.getAttribute('href')?.slice(2)}"]`),
      }))
      .map(({ word, slide }) => ({
        word,
        there: slide?.querySelector('h2')?.textContent ?? (slide && word),
      })),
  );
  expect(links.length).toBeGreaterThan(110);
  for (const { word, there } of links) expect(there, word).toContain(word);
});

test('the code that is shown makes the scene that is shown', async ({ page }) => {
  await openGallery(page);
  const shown = await page.locator('section:has(> .example)').evaluateAll((all) =>
    all.map((slide) => ({
      name: slide.querySelector('[data-scene]')?.getAttribute('data-scene') ?? '',
      code: slide.querySelector('pre')?.textContent ?? '',
    })),
  );
  const scenes = FAMILIES.flatMap(({ examples }) => Object.values(examples));
  expect(shown.map(({ name }) => name).sort()).toEqual(scenes.map(({ name }) => name).sort());
  for (const { name, code } of shown) {
    const { code: script } = await transform(`return (${code.replace(/;$/, '')})`, {
      loader: 'ts',
    });
    const made = new Function(...Object.keys(words).filter((key) => key !== 'default'), script)(
      ...Object.entries(words).flatMap(([key, value]) => (key === 'default' ? [] : [value])),
    );
    expect(JSON.stringify(made), name).toBe(
      JSON.stringify(scenes.find((scene) => scene.name === name)),
    );
  }
});
