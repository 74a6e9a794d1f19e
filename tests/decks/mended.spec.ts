// A scene that is broken for a while, in a page that is loaded again and again, as where decks are
// written.
import { expect, type Page, test } from '@playwright/test';
import { allReady, type Deck, ORIGIN, open, pageOf, press, steps } from './deck.js';

const deck = (verb: string, beside = ''): Deck => {
  const scene = {
    mobjects: ['a', 'b', 'c'].map((id) => ({ kind: 'rectangle', id, width: 1, height: 1 })),
    steps: ['a', 'b', 'c'].map((target) => ({
      plays: [{ animations: [{ verb, target, runTime: 0.05 }] }],
    })),
  };
  const host = `<div data-scene="s"><script type="application/json">${JSON.stringify(scene)}</script></div>`;
  return {
    slides: `<section><h2>First</h2></section><section>${beside}${host}</section><section><h2>Last</h2></section>`,
  };
};

/** The author has changed the deck, and the page is loaded again where it is. */
async function change(page: Page, changed: Deck): Promise<void> {
  const body = pageOf(changed);
  await page
    .context()
    .route(`${ORIGIN}/`, (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
  await page.reload();
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await allReady(page);
}

const card = (page: Page) => page.locator('.scene-error');

for (const reveal of ['reveal-4', 'reveal-5', 'reveal.js'] as const) {
  test(`${reveal}: comes back at the step it was at`, async ({ page }) => {
    await open(page, { ...deck('create'), reveal, at: '#/1/0/1' });
    expect(await steps(page)).toEqual({ s: 2 });
    for (const verb of ['creat', 'craete']) {
      await change(page, { ...deck(verb), reveal });
      await expect(card(page)).toBeVisible();
      await expect(page).toHaveURL(/#\/1\/0\/1$/);
    }
    // Nobody has to press through the card; on the way back it is still known.
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#\/2$/);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/#\/1\/0\/1$/);
    await change(page, { ...deck('create'), reveal });
    expect(await steps(page)).toEqual({ s: 2 });
    await press(page, 'ArrowLeft');
    await expect(page).toHaveURL(/#\/1\/0\/0$/);
  });
}

test('also beside fragments of the slide’s own, until one goes back in them', async ({ page }) => {
  const bullet = '<p class="fragment">A bullet</p>';
  await open(page, { ...deck('creat', bullet), at: '#/1/0/2' });
  await expect(card(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/1\/0\/2$/);
  await change(page, deck('create', bullet));
  expect(await steps(page)).toEqual({ s: 2 });
  await change(page, deck('creat', bullet));
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('p.visible')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/1$/);
  await change(page, deck('create', bullet));
  expect(await steps(page)).toEqual({ s: 0 });
});
