// A finished deck in a folder, as its audience gets it.
import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { allReady, seen } from '../decks/deck.js';

const ORIGIN = 'http://deck.test';

/** Opens a page of a folder, as a server of files would give it. */
export async function openFolder(page: Page, folder: string, file: string): Promise<void> {
  await page.context().route(`${ORIGIN}/**`, async (route) => {
    const path = `${folder}${new URL(route.request().url()).pathname}`;
    if (existsSync(path)) await route.fulfill({ path });
    else await route.fulfill({ status: 404, body: 'Not found' });
  });
  await page.goto(`${ORIGIN}/${file}`);
}

/** What goes wrong in a page: its errors, and files of ours that are not where they are looked for. */
export function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('response', (response) => {
    // Not `ok()`: a file that the browser still has (304) is not amiss.
    if (response.status() >= 400 && response.url().includes('reveal-scenes'))
      wrong.push(response.url());
  });
  return wrong;
}

/** Steps by key through the guide's deck: a title, a sum, dots, and a diagram if there is one. */
export async function stepThrough(page: Page, hasDiagram = false): Promise<void> {
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await expect(page.locator('[data-scene][data-steps]')).toHaveCount(hasDiagram ? 3 : 2);
  await allReady(page);
  const sum = page.locator('[data-scene="sum"]');
  const dots = page.locator('[data-scene="dots"]');
  const shown = async (host: typeof sum, mobjects: readonly string[]) => {
    await expect(host).toHaveAttribute('data-step', String(mobjects.length));
    await expect(host).not.toHaveAttribute('data-moving');
    expect(await seen(page, 'sum')).toEqual(mobjects);
  };
  const next = () => page.keyboard.press('Space');
  await next();
  await shown(sum, []);
  await next();
  await shown(sum, ['sum']);
  await next();
  await shown(sum, ['sum', 'word']);
  // The formula is one of KaTeX's, in its font.
  const letter = sum.locator('[data-mobject="sum"] text').first();
  expect(await letter.evaluate((each) => getComputedStyle(each).fontFamily)).toContain('KaTeX');
  await page.evaluate('document.fonts.ready');
  expect(await page.evaluate(`document.fonts.check('20px KaTeX_Math')`)).toBe(true);
  await next();
  await next();
  await next();
  await expect(dots).toHaveAttribute('data-step', '2');
  await expect(dots).not.toHaveAttribute('data-moving');
  await expect(dots.locator('circle:visible')).toHaveCount(2);
  await page.keyboard.press('ArrowLeft');
  await expect(dots).toHaveAttribute('data-step', '1');
  if (hasDiagram) await stepThroughDiagram(page);
  await expect(page.locator('[data-scene-error]')).toHaveCount(0);
}

async function stepThroughDiagram(page: Page): Promise<void> {
  const diagram = page.locator('[data-scene="mermaid"]');
  await page.keyboard.press('Space');
  const stops = [[], ['Page'], ['Page', 'Page->Server', 'Server']];
  for (const [step, parts] of stops.entries()) {
    await page.keyboard.press('Space');
    await expect(diagram).toHaveAttribute('data-step', String(step));
    await expect(diagram).not.toHaveAttribute('data-moving');
    expect([...new Set(await seen(page, 'mermaid'))].sort()).toEqual(parts);
  }
}
