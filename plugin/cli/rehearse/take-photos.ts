import type { Page } from 'puppeteer-core';
import type { Finding } from '../../rehearse/finding.js';
import type { Photo } from './as-html.js';

/** Goes to the stop of each finding and takes a photo of it. */
export async function takePhotos(
  page: Page,
  findings: readonly Finding[],
): Promise<Map<Finding, Photo>> {
  const photos = new Map<Finding, Photo>();
  const taken = new Map<string, string>();
  for (const finding of findings) {
    const key = `${finding.slide} ${finding.stop}`;
    const data = taken.get(key) ?? (await photoAt(page, finding));
    taken.set(key, data);
    photos.set(finding, { data, frame: await frameOf(page, finding) });
  }
  return photos;
}

async function photoAt(page: Page, { slide, stop }: Finding): Promise<string> {
  await page.evaluate(
    async ({ slide, stop }) => {
      const deck = window.revealScenesRehearsal;
      await deck.goTo({ slide, stop: Math.floor(stop) });
      await deck.rest(500);
      if (Number.isInteger(stop)) return;
      // In the middle of the movement to the next stop.
      deck.next();
      const { time } = await deck.rest(50);
      deck.back();
      await deck.pass(time / 4);
    },
    { slide: slide - 1, stop },
  );
  return page.screenshot({ type: 'jpeg', quality: 70, encoding: 'base64' });
}

function frameOf(page: Page, { where }: Finding): Promise<Photo['frame']> {
  return page.evaluate((where) => {
    if (!where) return undefined;
    return window.revealScenesRehearsal.shareOfWindow(where);
  }, where);
}
