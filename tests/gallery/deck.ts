import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import '../talk/talk.js';

const file = pathToFileURL(resolve('dist/gallery.html')).href;

/** What a stop of the deck shows. */
export interface Stop {
  /** As in the deck's address. */
  readonly place: string;
  readonly scene: string;
  readonly step: number;
  readonly picture: string;
  /** Its step repeats: on the screen it never rests. */
  readonly loops: boolean;
}

/** The picture of a stop on the screen, if there is one that stays. */
export const atRest = ({ loops, ...stop }: Stop) => (loops ? { ...stop, picture: '' } : stop);

/** Opens the gallery as by double click on the file, in movements that take a few frames. */
export async function openGallery(page: Page, after = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${file}${after}`);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-scene]')].every((host) => host.matches('[data-step]')),
  );
  await page.evaluate(inPage);
}

declare global {
  interface Window {
    gallery: ReturnType<typeof gallery>;
  }
}

/** Looks at the deck from inside of its page. It is handed over as text, so all it needs is in it. */
function gallery() {
  const plugin = () =>
    window.deck.getPlugin('scenes') as import('../../plugin/index.js').ScenesPlugin;
  const hostOf = (within: ParentNode) => within.querySelector<HTMLElement>('[data-scene]');
  /** With the attributes in one order: they come as they are first needed. */
  const written = (svg: Element): string => {
    const attributes = [...svg.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    const inner = [...svg.childNodes].map((node) =>
      node instanceof Element ? written(node) : node.textContent,
    );
    return `<${svg.localName} ${attributes.join(' ')}>${inner.join('')}</>`;
  };
  const pictureIn = (within: ParentNode): Omit<Stop, 'place'> => {
    const host = hostOf(within);
    const step = Number(host?.dataset.step ?? 0);
    const [player] = host ? plugin().players(host) : [];
    const painted = [...(host?.querySelector('.scene-svg')?.children ?? [])];
    return {
      scene: host?.dataset.scene ?? '',
      step,
      picture: painted.map(written).join(''),
      loops: player?.scene.steps[step - 1]?.loop === true,
    };
  };
  const look = async (): Promise<Stop> => {
    await new Promise(requestAnimationFrame);
    for (const player of plugin().players(window.deck.getCurrentSlide())) await player.settled();
    const { h, v = 0, f = -1 } = window.deck.getIndices();
    return { place: `${h}/${v}/${f}`, ...pictureIn(window.deck.getCurrentSlide()) };
  };
  return {
    look,
    pictureIn,
    hurry(): void {
      for (const player of plugin().players()) player.speed = 100;
    },
    /** Every stop, painted by setting the playhead: what all other roads are held against. */
    stops(): Stop[] {
      return window.deck.getSlides().flatMap((slide): Stop[] => {
        const { h, v = 0 } = window.deck.getIndices(slide);
        const [player] = hostOf(slide) ? plugin().players(slide) : [];
        const steps = player?.scene.steps ?? [];
        const before = player?.playhead ?? 0;
        const all = Array.from({ length: steps.length + 1 }, (_, step) => {
          player?.show(step);
          const loops = steps[step - 1]?.loop === true;
          return { place: `${h}/${v}/${step - 1}`, ...pictureIn(slide), step, loops };
        });
        player?.show(before);
        return all;
      });
    },
    async walk(way: 'next' | 'prev', count: number): Promise<Stop[]> {
      const seen = [await look()];
      while (seen.length < count) {
        window.deck[way]();
        seen.push(await look());
      }
      return seen;
    },
    async links(places: readonly string[]): Promise<Stop[]> {
      const seen: Stop[] = [];
      for (const place of places) {
        const [h, v, f] = place.split('/');
        const hash = f === '-1' ? `#/${h}/${v}` : `#/${h}/${v}/${f}`;
        const arrived = new Promise((resolve) =>
          addEventListener('hashchange', resolve, { once: true }),
        );
        if (location.hash === hash) continue;
        location.hash = hash;
        await arrived;
        seen.push(await look());
      }
      return seen;
    },
  };
}

const inPage = `window.gallery = (${gallery})(); window.gallery.hurry();`;
