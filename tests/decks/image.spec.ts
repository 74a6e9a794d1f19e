// Pictures from files: painted by the page, as large as the file says, and missed when they are not there.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { run, writeDeck } from '../cli/run.js';
import { open } from './deck.js';

const svg = (size: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="teal"/></svg>`;
const DATA = `data:image/svg+xml,${encodeURIComponent(svg('width="270" height="135"'))}`;

const deckOf = (...mobjects: string[]) => ({
  slides: '<section><div data-scene="s"></div></section>',
  before: `const { image, scene, text } = RevealScenes;
    config.scenes = { scenes: [scene({ name: 's', mobjects: [${mobjects}], steps: [] })] };`,
  files: {
    '/photo.svg': svg('width="270" height="135"'),
    '/sizeless.svg': svg('viewBox="0 0 40 10"'),
  },
});

test('without a size it is Manim’s, by the pixels of the file; with one, its proportions stay', async ({
  page,
}) => {
  const said = await open(
    page,
    deckOf(
      `image('a', 'photo.svg')`,
      `image('b', '${DATA}', { width: 3 })`,
      `image('c', 'sizeless.svg', { height: 1 })`,
    ),
  );
  const size = (id: string) =>
    page.locator(`[data-mobject="${id}"] image`).evaluate((image) => {
      const { width, height } = (image as SVGImageElement).getBBox();
      return [width, height];
    });
  // 135 of 1080 pixels are an eighth of the frame.
  expect(await size('a')).toEqual([180, 90]);
  expect(await size('b')).toEqual([270, 135]);
  expect(await size('c')).toEqual([360, 90]);
  expect(said).toEqual([]);
});

test('a file that is not there is told, with its place', async ({ page }) => {
  await open(page, deckOf(`image('cat', 'cat.png')`));
  await expect(page.locator('.scene-error')).toContainText(
    "Scene 's', mobject 'cat': the image 'cat.png' does not load.",
  );
});

test('what it shows is said', async ({ page }) => {
  await open(page, deckOf(`image('a', 'photo.svg', { alt: 'A cat' })`, `text('t', 'and words')`));
  await expect(page.locator('.scene-svg')).toContainText('A cat; and words');
});

test('a picture of the scene holds it', async ({ browserName: _ }, info) => {
  const deck = writeDeck(
    info.outputPath('deck/deck.html'),
    '<section><div data-scene="s"></div></section>',
    {
      scenes: `[S.scene({ name: 's', mobjects: [S.image('a', 'photo.svg')], steps: [] })]`,
    },
  );
  writeFileSync(info.outputPath('deck/photo.svg'), svg('width="270" height="135"'));
  const file = info.outputPath('s.svg');
  expect(await run(['picture', deck, 's', '-o', file])).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(file, 'utf8')).toMatch(/<image [^>]*href="data:image\/svg\+xml;base64,/);
});
