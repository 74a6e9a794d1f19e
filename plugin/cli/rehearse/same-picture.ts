import { createHash } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import type { Picture } from '../in-page/rehearse/picture.js';

/** So many of the names of what differs are told. */
const TOLD = 3;

/** What two pictures do not have in common, by name; nothing where they are the same. */
export function differing(one: Picture, other: Picture): string[] {
  const looks = ([name, look]: readonly [string, number]) => `${name} ${look}`;
  const [here, there] = [one, other].map((picture) => new Set(picture.map(looks)));
  const names = [
    ...one.filter((thing) => !there?.has(looks(thing))),
    ...other.filter((thing) => !here?.has(looks(thing))),
  ].map(([name]) => name);
  const isMoved = names.length === 0 && one.map(looks).join() !== other.map(looks).join();
  return isMoved ? ['the order'] : [...new Set(names)];
}

/** The names of some things, as in a sentence. */
export function listed(names: readonly string[]): string {
  const more = names.length - TOLD;
  const told = names.slice(0, TOLD).join(', ');
  return more > 0 ? `${told} and ${more} more` : told;
}

/** A photo of what the window shows. */
export async function photoOf(page: Page): Promise<Uint8Array> {
  return page.screenshot({ optimizeForSpeed: true });
}

const digest = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

/** How many pixels may differ: engines round the edges of what was moved. */
const UNSEEN = 20;

/** Whether two photos show the same. */
export async function lookAlike(browser: Browser, one: Uint8Array, other: Uint8Array) {
  if (digest(one) === digest(other)) return true;
  const page = await browser.newPage();
  try {
    const count = await page.evaluate(
      async (files) => {
        const [a = [], b = []] = await Promise.all(
          files.map(async (file) => {
            const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes]));
            const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
            pen?.drawImage(image, 0, 0);
            return pen?.getImageData(0, 0, image.width, image.height).data ?? [];
          }),
        );
        let differ = 0;
        for (let i = 0; i < a.length; i += 4) {
          const most = Math.max(
            ...[0, 1, 2].map((j) => Math.abs((a[i + j] ?? 0) - (b[i + j] ?? 0))),
          );
          if (most > 24) differ++;
        }
        return differ;
      },
      [one, other].map((bytes) => Buffer.from(bytes).toString('base64')),
    );
    return count <= UNSEEN;
  } finally {
    await page.close();
  }
}
