import type { Browser, Page } from 'puppeteer-core';
import type { Picture, Thing, Traits } from '../in-page/rehearse/picture.js';

/** So many things that differ are told, and so many of their traits. */
const TOLD = 3;

/** What is otherwise in another picture than in the one, thing by thing; nothing where they are the same. */
export function differing(one: Picture, other: Picture): string[] {
  const key = ({ name, look }: Thing) => `${name} ${look}`;
  const [here, there] = [one, other].map((picture) => new Set(picture.map(key)));
  const was = one.filter((thing) => !there?.has(key(thing)));
  const is = other.filter((thing) => !here?.has(key(thing)));
  const isMoved = was.length + is.length === 0 && one.map(key).join() !== other.map(key).join();
  if (isMoved) return ['another order'];
  const told = was.map(({ name, traits }) => {
    // Several may have the same name, as paragraphs without words.
    const at = is.findIndex((thing) => thing.name === name);
    const [now] = at < 0 ? [] : is.splice(at, 1);
    return `${name}: ${now ? changes(traits, now.traits) : 'missing'}`;
  });
  return [...new Set([...told, ...is.map(({ name }) => `${name}: too many`)])];
}

/** What has become of the traits of a thing, as `left 120 → 132 px`. */
function changes(was: Traits, is: Traits): string {
  const names = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name]);
  if (names.length === 0) return 'another outline';
  return names
    .slice(0, TOLD)
    .map((name) => `${name} ${shown(was[name])} → ${shown(is[name])}${unitOf(is[name])}`)
    .join(', ');
}

const shown = (value: string | number = 'none') =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : value;

const unitOf = (value: string | number | undefined) => (typeof value === 'number' ? ' px' : '');

/** The first of what differs, as in a sentence. */
export function listed(differences: readonly string[]): string {
  const more = differences.length - TOLD;
  const told = differences.slice(0, TOLD).join('; ');
  return more > 0 ? `${told}; and ${more} more` : told;
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
