// What comes in a drawing from somebody else neither runs nor loads anything.
import { expect, type Page, test } from '@playwright/test';
import { attacks } from './attacks.js';
import { allReady, ORIGIN, open, serve } from './deck.js';

/** Records what runs and what is asked of another server. */
async function watch(page: Page) {
  const ran = new Set<number>();
  const asked = new Set<string>();
  await page.exposeFunction('attack', (n: number) => void ran.add(n));
  await page.route('http://evil.test/**', (route) => {
    asked.add(route.request().url());
    return route.fulfill({ body: '' });
  });
  return { ran, asked };
}

/** Does to every element what a person might, and waits until animations and loads have had their turn. */
const provoke = (page: Page, selector: string) =>
  page.evaluate(async (all) => {
    const events = [
      'click',
      'mouseover',
      'mouseenter',
      'mousedown',
      'pointerdown',
      'focus',
      'focusin',
      'load',
      'error',
      'begin',
      'toggle',
    ];
    // A link that leads away would end the test.
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const to =
        link?.getAttribute('href') ??
        link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ??
        '';
      if (!/^[\s\0-\x20]*j/i.test(to)) event.preventDefault();
    });
    for (const element of document.querySelectorAll(all)) {
      for (const type of events)
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  }, selector);

test('nothing in a file runs, loads anything or changes the page', async ({ page }) => {
  const { ran, asked } = await watch(page);
  const hosts = attacks.map((_, n) => `<div data-scene="a${n}" data-src="attack${n}.svg"></div>`);
  const files = Object.fromEntries(attacks.map((attack, n) => [`/attack${n}.svg`, attack]));
  await open(page, { slides: `<section><h1>Title</h1>${hosts.join('')}</section>`, files });
  await allReady(page);
  // Each is shown, or its author is told why not; then it cannot do anything either.
  const shown = await page.locator('.scene-drawing').count();
  const cards = await page.locator('[data-scene-error]').count();
  expect(shown + cards).toBe(attacks.length);
  expect(shown).toBeGreaterThan(attacks.length * 0.9);

  await provoke(page, '.scene-drawing *');
  await page.waitForLoadState('networkidle');
  expect([...ran]).toEqual([]);
  expect([...asked]).toEqual([]);
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).toMatch(new RegExp(`^${ORIGIN}/`));
  const left = await page.evaluate(() => ({
    handlers: [...document.querySelectorAll('.scene-drawing *')].flatMap((each) =>
      each.getAttributeNames().filter((name) => /^on/i.test(name)),
    ),
    elements: document.querySelectorAll(
      '.scene-drawing :is(script, iframe, object, embed, link, meta, base, set, animate, form)',
    ).length,
    location: typeof location.href,
  }));
  expect(left).toEqual({ handlers: [], elements: 0, location: 'string' });
});

test('the attacks are real: as they are, they do run and load', async ({ page }) => {
  const { ran, asked } = await watch(page);
  await serve(page, {
    '/': `<!doctype html><body>${attacks.map((_, n) => `<iframe src="attack${n}.svg"></iframe>`).join('')}`,
    ...Object.fromEntries(attacks.map((attack, n) => [`/attack${n}.svg`, attack])),
  });
  await page.addInitScript(() => {
    // In a frame the attack is that on the frame.
    if (parent !== window)
      (window as never as { attack(n: number): void }).attack = (n) =>
        (parent as never as { attack(n: number): void }).attack(n);
  });
  await page.goto(ORIGIN);
  await page.waitForLoadState('networkidle');
  for (const frame of page.frames().slice(1)) {
    await frame
      .evaluate(() => {
        for (const each of document.querySelectorAll('*'))
          each.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      })
      .catch(() => {}); // an attack may have led the frame away
  }
  await expect.poll(() => ran.size).toBeGreaterThan(25);
  expect(asked.size).toBeGreaterThan(8);
});
