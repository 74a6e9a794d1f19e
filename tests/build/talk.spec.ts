// The talk is one file that needs nothing else.
import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import { STOPS } from '../talk/table.js';
import '../talk/talk.js';

const file = new URL('../../dist/transformer.html', import.meta.url);

test('plays through as a file with the network off, and asks for nothing', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  await context.setOffline(true);
  await page.clock.install();

  await page.goto(file.href);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  for (let key = 0; key < STOPS.length - 1; key++) {
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(2500);
  }
  await expect(page.locator('section.present [data-scene]')).toHaveAttribute(
    'data-scene',
    'formula',
  );
  await expect(page.locator('section.present [data-scene]')).toHaveAttribute('data-step', '9');

  // `data:` addresses, as of the fonts inside, are in the page already.
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file.href]);
  expect(errors).toEqual([]);
});

test('is less than 700 kB', () => {
  expect(statSync(file).size).toBeLessThan(700_000);
});

test('has every font its slides ask for', async ({ page }) => {
  await page.goto(file.href);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  await page.evaluate(() => {
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    for (const player of scenes.players()) player.show(player.steps);
  });

  // What no face inside the page can show falls back to the system's fonts without a word.
  const missing = await page.evaluate(() => {
    const key = (family: string, weight: string, style: string) =>
      [family.replaceAll('"', ''), weight.replace('normal', '400'), style].join(' ');
    const holds = (ranges: string, code: number) =>
      ranges.split(',').some((range) => {
        const [first = '', last = first] = range.trim().slice(2).split('-');
        return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16);
      });
    const faces = [...document.fonts].map((face) => ({
      key: key(face.family, face.weight, face.style),
      ranges: face.unicodeRange,
    }));
    return [...document.querySelectorAll('.scene-svg text')].flatMap((text) => {
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(text);
      const wanted = key(fontFamily.split(',')[0] ?? '', fontWeight, fontStyle);
      return [...(text.textContent ?? '')]
        .filter(
          (c) => !faces.some((f) => f.key === wanted && holds(f.ranges, c.codePointAt(0) ?? 0)),
        )
        .map((c) => `${c} in ${wanted}`);
    });
  });
  expect(missing).toEqual([]);
});

test("opens the speaker's view from a file", async ({ page, context }) => {
  await page.goto(file.href);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  const [popup] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(popup).toHaveTitle(/Speaker View/);
  await expect(popup.locator('#current-slide iframe')).toBeAttached();
  const current = popup.frameLocator('#current-slide iframe');
  await expect(current.locator('.reveal.ready')).toBeAttached();
});
