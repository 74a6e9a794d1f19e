// The talk's PDF, page by page, beside the live talk.
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SLIDES, STOPS, stepsOf } from '../talk/table.js';
import { openTalk, settled } from '../talk/talk.js';
import { type Cells, cellsOf, difference } from './compare.js';
import {
  type Entry,
  imagesOf,
  letters,
  openPdf,
  outlineOf,
  paintPage,
  textsOf,
} from './read-pdf.js';
import { run, talk } from './run.js';

test.describe.configure({ mode: 'serial' });

const file = path.join(tmpdir(), `reveal-scenes-talk-${process.pid}.pdf`);

test.beforeAll(async () => {
  const { code, out, error } = await run(['pdf', talk, '--pages', 'steps', '-o', file]);
  expect(error).toContain('printing 66 pages');
  expect(out).toContain('66 pages');
  expect(code).toBe(0);
});

test('66 pages, each with the pixels and the text of its live stop, in order', async ({ page }) => {
  test.setTimeout(180_000);
  await openTalk(page, `file://${encodeURI(talk)}?transition=none&progress=false&pace=steps`);
  const document = await openPdf(file);
  expect(document.numPages).toBe(66);
  const texts = await textsOf(file);
  const live: Cells[] = [];
  const printed: Cells[] = [];
  for (const [i, { slide, step }] of STOPS.entries()) {
    await page.evaluate(([h, f]) => window.deck.slide(h, 0, f), [slide, step - 1] as const);
    await page.evaluate(() => {
      // Nothing of a movement: what counts is the stop.
      const scenes = window.deck.getPlugin(
        'scenes',
      ) as import('../../plugin/index.js').ScenesPlugin;
      for (const player of scenes.players()) player.show(player.target);
    });
    await settled(page);
    live.push(await cellsOf(await page.screenshot()));
    printed.push(await cellsOf(await paintPage(await document.getPage(i + 1), 1280)));
    const words = await page.evaluate(() =>
      [...window.deck.getCurrentSlide().querySelectorAll('.scene-svg text')]
        .map(({ textContent }) => textContent)
        .join(' '),
    );
    expect.soft(letters(texts[i] ?? ''), `text of ${slide}/${step}`).toBe(letters(words));
  }
  for (const [i, cells] of printed.entries()) {
    const { slide, step } = STOPS[i] as (typeof STOPS)[number];
    const off = (stop: number) =>
      difference(cells, live[stop] ?? { columns: 0, means: new Float32Array() });
    expect.soft(off(i), `picture of ${slide}/${step}`).toBeLessThanOrEqual(6);
    // And not of the stops beside it: the comparison can tell them apart.
    expect.soft(off(i - 1), `picture of ${slide}/${step} and the one before`).toBeGreaterThan(12);
    expect.soft(off(i + 1), `picture of ${slide}/${step} and the next`).toBeGreaterThan(12);
  }
});

test("Chrome's own print dialog gives the same pages", async ({ page }, info) => {
  await page.goto(`file://${encodeURI(talk)}?print-pdf&pace=steps`);
  await page.locator('.pdf-page').last().waitFor({ state: 'attached' });
  const dialog = info.outputPath('dialog.pdf');
  await page.pdf({ path: dialog, printBackground: true, preferCSSPageSize: true });
  expect((await textsOf(dialog)).map(letters)).toEqual((await textsOf(file)).map(letters));
});

test('no raster image; fonts as subsets; under 5 kB a page', async () => {
  const document = await openPdf(file);
  const fonts = new Set<string>();
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    expect(await imagesOf(page)).toBe(0);
    for (const item of (await page.getTextContent()).items) {
      if (!('fontName' in item)) continue;
      const font = page.commonObjs.get(item.fontName) as { name: string; missingFile: boolean };
      expect(font.missingFile ?? false).toBe(false);
      fonts.add(font.name);
    }
  }
  expect([...fonts].filter((name) => !/^[A-Z]{6}\+/.test(name))).toEqual([]);
  expect([...fonts].join()).toContain('KaTeX_Math');
  expect(statSync(file).size / document.numPages).toBeLessThan(5000);
});

test('outline with slides and steps by caption; page labels', async () => {
  const outline = await outlineOf(file);
  expect(outline.map(({ title }) => title)).toEqual([
    'Transformer 架构详解',
    'Transformer 整体架构',
    '编码器层内部结构',
    '解码器层内部结构',
    '注意力机制 (Attention)',
    '缩放点积注意力详解',
  ]);
  expect(outline.map(({ items }) => items.length)).toEqual(SLIDES.map((_, i) => stepsOf(i)));
  const pages = (entries: readonly Entry[]): number[] =>
    entries.flatMap(({ page, items }) => [page, ...pages(items)]);
  expect(pages(outline)).toEqual(Array.from({ length: 66 }, (_, i) => i + 1));
  expect(outline[1]?.items[0]?.title).toBe('输入序列进入模型。');

  const labels = await (await openPdf(file)).getPageLabels();
  expect(labels).toEqual(
    STOPS.map(({ slide, step }) => (step === 0 ? `${slide + 1}` : `${slide + 1}.${step}`)),
  );
});

test('title, language, tags', async () => {
  const document = await openPdf(file);
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  expect(info).toMatchObject({ Title: 'Transformer 架构详解', Creator: 'reveal-scenes' });
  expect(info.Language).toBe('zh-CN');
  expect((await document.getMarkInfo())?.Marked).toBe(true);
  const tree = JSON.stringify(await (await document.getPage(30)).getStructTree());
  // What the picture shows, and what the step says.
  expect(tree).toContain('"role":"Figure"');
  expect(tree).toMatch(/"alt":"编码器层内部结构: [^"]+。"/);
});

test('a page for each beat where none is asked for; one for each slide', async ({
  browserName: _,
}, info) => {
  const beats = info.outputPath('beats.pdf');
  expect(await run(['pdf', talk, '-o', beats, '-q'])).toMatchObject({
    code: 0,
    out: '',
    error: '',
  });
  const labels = await (await openPdf(beats)).getPageLabels();
  expect(labels?.length).toBeGreaterThan(20);
  expect(labels?.length).toBeLessThan(45);
  // The encoder's six layers are one beat, and so are the decoder's.
  expect(labels?.slice(0, 6)).toEqual(['1', '2', '2.1', '2.8', '2.15', '2.16']);

  const slides = info.outputPath('slides.pdf');
  const ended = await run(['pdf', talk, '--pages', 'slides', '--slides', '2-3,5', '-o', slides]);
  expect(ended.code).toBe(0);
  expect(await (await openPdf(slides)).getPageLabels()).toEqual(['2.17', '3.13', '5.4']);
  const range = ['--pages', 'slides', '--range', 'encoder..attention', '-o', slides];
  expect((await run(['pdf', talk, ...range])).code).toBe(0);
  expect(await (await openPdf(slides)).getPageLabels()).toEqual(['3.13', '4.17', '5.4']);
});
