/** Scenes that are far from the slide that is shown are not read before there is time, and nobody sees it. */
import { expect, type Page, test } from '@playwright/test';
import { openDeck } from './deck.js';

const COUNT = 12;
const BAD = 9;

const SLIDES = Array.from(
  { length: COUNT },
  (_, i) => `<section><div data-scene="s${i}"></div></section>`,
).join('');

/** A text, called as a kind is, and a box each; one scene speaks of what it does not have. */
const SCENES = `Array.from({ length: ${COUNT} }, (_, i) => S.scene({ name: 's' + i,
  mobjects: [S.text('title', 'Word ' + i), S.rectangle('box', { width: 2, height: 1 })],
  steps: [S.step('The box.', [S.create(i === ${BAD} ? 'bax' : 'box')])] }))`;

/** Lets nothing be done in idle time until `release()`. */
function holdIdleTime(): void {
  const { requestIdleCallback } = window;
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (call) => waiting.push(call);
  Object.assign(window, {
    release() {
      window.requestIdleCallback = requestIdleCallback;
      for (const call of waiting) requestIdleCallback(call);
    },
  });
}

/** Of which slides the words are known, as reveal's Search finds them. */
const known = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].map(
      (host) => host.querySelector('metadata')?.textContent ?? '',
    ),
  );

test('what is far is read in idle time; a jump there needs nothing before', async ({ page }) => {
  await page.addInitScript(holdIdleTime);
  const errors: string[] = [];
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await openDeck(page, SLIDES, SCENES);
  const words = Array.from({ length: COUNT }, (_, i) => (i === 0 ? 'Word 0' : ''));
  expect(await known(page)).toEqual(words);
  // Reveal knows all steps.
  expect(await page.locator('.scene-step').count()).toBe(COUNT);

  const painted = await page.evaluate(async (to) => {
    window.deck.slide(to, 0, 0);
    await null; // whoever watches hears of it before the next frame
    return [...document.querySelectorAll('section.present [data-mobject]')].map(
      (each) => (each as SVGElement).dataset.mobject,
    );
  }, COUNT - 2);
  expect(painted).toEqual(['title', 'box']);
  expect(await page.locator('[data-scene-error]').count()).toBe(0);

  await page.evaluate(() => (window as unknown as { release(): void }).release());
  // An author hears of a mistake on a slide where nobody is.
  await expect(page.locator('[data-scene-error]')).toHaveAttribute('data-scene', `s${BAD}`);
  expect(errors).toEqual([expect.stringContaining("no mobject 'bax'")]);
  await expect
    .poll(() => known(page))
    .toEqual(Array.from({ length: COUNT }, (_, i) => (i === BAD ? '' : `Word ${i}`)));
});

test('all players are there at once, but of what cannot be shown', async ({ page }) => {
  await page.addInitScript(holdIdleTime);
  await openDeck(page, SLIDES, SCENES);
  const players = await page.evaluate(() => {
    type Scenes = {
      players(): { steps: number; scene: { mobjects: unknown[] }; show(to: number): void }[];
    };
    const scenes = window.deck.getPlugin('scenes') as unknown as Scenes;
    const all = scenes.players();
    all.at(-1)?.show(0.5);
    const last = [...document.querySelectorAll('[data-scene]')].at(-1);
    return {
      mobjects: all.map(({ scene }) => scene.mobjects.length),
      painted: last?.querySelectorAll('[data-mobject]').length,
    };
  });
  expect(players).toEqual({ mobjects: Array.from({ length: COUNT - 1 }, () => 2), painted: 2 });
});
