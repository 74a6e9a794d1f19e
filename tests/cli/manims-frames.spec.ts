// At each stop a deck looks as Manim's own frame there, which was kept when the script was recorded.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import '../talk/talk.js'; // declares window.deck
import { readRecording } from '../../plugin/cli/importing/recording.js';
import { comparedFrames, type Off } from './compared-frames.js';
import { run } from './run.js';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const recordings = here('../core/recordings/');

/** Three times as large as the frames; in a narrower page reveal.js would scroll. */
const SIZE = { width: 576, height: 324 };

const HEIGHT = 108;

/** Of 255, in the mean of a patch of 12 by 12 pixels of 192 by 108. */
const CLOSE = 9;

test.use({ viewport: SIZE });

/** A deck of all that was recorded. */
async function openDeck(page: Page): Promise<void> {
  const [first, ...others] = ['scenes', 'slides', 'drawn_anew', 'transformer'].map((name) =>
    readRecording(readFileSync(`${recordings}fixtures/${name}.json`, 'utf8')),
  );
  const slides = [first, ...others].flatMap((each) => each?.slides ?? []);
  const folder = mkdtempSync(path.join(tmpdir(), 'frames-'));
  const [all, script] = [path.join(folder, 'all.json'), path.join(folder, 'all.py')];
  writeFileSync(all, JSON.stringify({ ...first, slides }));
  writeFileSync(script, `# gives ${all}\n`);
  await run(['import', script, '--python', here('fixtures/python-with-manim.mjs')]);
  await page.goto(pathToFileURL(path.join(folder, 'all.html')).href);
  await page.evaluate('globalThis.deck = Reveal');
  await page.waitForFunction(() => window.deck.isReady());
  await page.evaluate(async () => {
    window.deck.configure({ transition: 'none', backgroundTransition: 'none', progress: false });
    await document.fonts.ready;
  });
}

/** Shows a stop of a slide, by its id. */
const show = (page: Page, id: string, stop: number) =>
  page.evaluate(
    async ([id, stop]) => {
      const slide = document.getElementById(id) as HTMLElement;
      if (window.deck.getCurrentSlide() !== slide)
        window.deck.slide(window.deck.getIndices(slide).h);
      const { players } = window.deck.getPlugin('scenes') as unknown as Plugin;
      while (players(slide).length === 0) await new Promise(requestAnimationFrame);
      for (const player of players(slide)) {
        await player.ready;
        player.show(stop);
      }
    },
    [id, stop] as const,
  );

interface Plugin {
  players(slide: Element): { readonly ready?: Promise<unknown>; show(playhead: number): void }[];
}

/** What there is in a slide's place of letters, in pixels of the page. */
const letters = (page: Page) =>
  page.evaluate(() =>
    [
      ...(window.deck.getCurrentSlide() as HTMLElement).querySelectorAll(
        'text, foreignObject, .katex',
      ),
    ]
      .filter((each) => getComputedStyle(each).visibility !== 'hidden')
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  );

/** Where a stop looks otherwise than Manim's frame. */
async function offAt(page: Page, judge: Page, id: string, stop: number): Promise<Off[]> {
  const ours = (await page.screenshot()).toString('base64');
  const manims = readFileSync(`${recordings}frames/${id}.png`).toString('base64');
  const texts = await letters(page);
  return judge.evaluate(comparedFrames, { ours, manims, stop, texts, close: CLOSE });
}

/** Where ours looks otherwise, and how much of 255 at most. */
const KNOWN: Readonly<Record<string, number>> = {
  // Letters of Manim's font reach beyond the boxes of ours.
  Counters: 22,
  Lists: 12,
  Paragraphs: 23,
  Redrawn: 40, // words that are made anew have one size, whatever they say, and not Manim's width
  AsTold: 10, // pixels as in the next
  Images: 20, // sixteen pixels in a row: Manim has the middle of the last at its edge
};

/** What can be wrong with a mobject, as a style of its element. */
const FAULTS = {
  missing: ['visibility', 'hidden'],
  elsewhere: ['translate', '40px 40px'], // 0.3 units
  'of another colour': ['filter', 'sepia(1) saturate(20)'], // orange
} as const;

/** Numbers the mobjects that are large enough to be seen in a frame. */
const numberMobjects = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...(window.deck.getCurrentSlide() as HTMLElement).querySelectorAll<HTMLElement>(
        '[data-mobject]',
      ),
    ].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return !each.querySelector('[data-mobject]') && width + height > 24;
    });
    for (const [i, each] of all.entries()) each.dataset.number = String(i);
    return all.map((each) => each.dataset.mobject);
  });

const style = (page: Page, number: number, [name, value]: readonly [string, string]) =>
  page.evaluate(
    ([number, name, value]) => {
      const all =
        window.deck.getCurrentSlide()?.querySelectorAll<HTMLElement>('[data-number]') ?? [];
      for (const each of all)
        if (each.dataset.number === String(number)) each.style.setProperty(name, value);
    },
    [number, name, value] as const,
  );

test('every stop looks as in Manim; what is missing, elsewhere or of another colour does not', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000); // 76 pictures, and those with planted faults
  await openDeck(page);
  const judge = await context.newPage();
  await page.bringToFront();
  const wrong: string[] = [];
  for (const file of readdirSync(`${recordings}frames`)) {
    const id = path.basename(file, '.png');
    const stops = readFileSync(`${recordings}frames/${file}`).readUInt32BE(20) / HEIGHT;
    for (let stop = 0; stop < stops; stop++) {
      await show(page, id, stop);
      for (const { off, x, y, what } of await offAt(page, judge, id, stop))
        if (off > (KNOWN[id] ?? 0))
          wrong.push(`${id}, stop ${stop}: a ${what} is off by ${off} at ${x}, ${y}`);
    }
  }
  expect(wrong).toEqual([]);

  const unseen: string[] = [];
  for (const id of ['Shapes', 'Texts', 'Formulas', 'Talk', 'TransformerArchitecture-2']) {
    await show(page, id, 0);
    for (const [number, name] of (await numberMobjects(page)).entries())
      for (const [what, [property, value]] of Object.entries(FAULTS)) {
        await style(page, number, [property, value]);
        if ((await offAt(page, judge, id, 0)).length === 0) unseen.push(`${id}: ${name} ${what}`);
        await style(page, number, [property, '']);
      }
  }
  expect(unseen).toEqual([]);
});
