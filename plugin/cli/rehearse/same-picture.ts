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

/** How many pixels may differ, and each of them by how much of 255: engines round the edges of what was moved. */
const [UNSEEN, FAINT] = [20, 48];

const easels = new WeakMap<Browser, Promise<Page>>();

/** A page on which photos are laid beside one another. */
function easelOf(browser: Browser): Promise<Page> {
  const easel = easels.get(browser) ?? browser.newPage();
  easels.set(browser, easel);
  return easel;
}

/** Whether two photos show the same. */
export async function lookAlike(browser: Browser, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const easel = await easelOf(browser);
  const count = await easel.evaluate(
    async (files, faint) => {
      const [a = [], b = []] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
          image.close();
          return pixels;
        }),
      );
      const apart = (i: number) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > faint;
      let differ = 0;
      for (let i = 0; i < a.length; i += 4) {
        if (apart(i) || apart(i + 1) || apart(i + 2)) differ++;
      }
      return differ;
    },
    [one, other],
    FAINT,
  );
  return count <= UNSEEN;
}
