import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { RevealApi } from 'reveal.js';
import type { ScenesPlugin } from '../../plugin/index.js';

declare global {
  interface Window {
    deck: RevealApi;
    /** The picture as it is compared, of a host. */
    pictureOf(host: Element): string;
  }
}

const file = pathToFileURL(resolve('dist/transformer.html')).href;

/** The address of a stop, as reveal writes it. */
export const address = (slide = 0, step = 0, query = '') =>
  `${file}${query}#/${slide}/0/${step - 1}`;

/** Opens the talk on a page of its own, as by double click on the file. */
export async function openTalk(page: Page, url = address()): Promise<void> {
  await page.addInitScript(() => {
    window.pictureOf = (host) => host.querySelector('.scene-svg')?.innerHTML ?? '';
  });
  // A new address with the same path would only change the hash: not a fresh load.
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(() => window.deck?.isReady());
  await settled(page);
}

/** Waits until nothing moves on the slide that is shown. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    // Reveal tells that it is ready a moment after it is; the entrance begins then.
    while (!window.deck.getRevealElement()?.classList.contains('ready')) {
      await new Promise(requestAnimationFrame);
    }
    for (const player of scenes.players()) await player.settled();
  });
}

/**
 * Stops the clock, which must have been installed before the page was opened: from here on time goes by
 * `page.clock.runFor()` alone. (An installed clock goes on with the machine's, which may be slow.)
 */
export async function freeze(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** The slide that is shown, the step it is at, and its picture. */
export function shown(page: Page) {
  return page.evaluate(() => {
    const host = window.deck.getCurrentSlide().querySelector('[data-scene]') as HTMLElement;
    return {
      slide: window.deck.getIndices().h,
      step: Number(host.dataset.step),
      moving: host.hasAttribute('data-moving'),
      picture: window.pictureOf(host),
    };
  });
}

/** The playhead of the slide that is shown. */
export function playhead(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    return scenes.players(window.deck.getCurrentSlide())[0]?.playhead ?? Number.NaN;
  });
}

/** Every stop's picture, painted by setting the playhead: what all other roads are held against. */
export function pictures(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const scenes = window.deck.getPlugin('scenes') as ScenesPlugin;
    return window.deck.getSlides().map((slide) => {
      const host = slide.querySelector('[data-scene]') as HTMLElement;
      const [player] = scenes.players(slide);
      if (!player) return [];
      const before = player.playhead;
      const all = Array.from({ length: player.steps + 1 }, (_, step) => {
        player.show(step);
        return window.pictureOf(host);
      });
      player.show(before);
      return all;
    });
  });
}
