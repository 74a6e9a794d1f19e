// Handouts, notes and light printing: what is on the sheets.

import type { Canvas } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import { letters, openPdf, outlineOf, paintPage, textsOf } from './read-pdf.js';
import { run, talk, writeDeck } from './run.js';

const MM = 72 / 25.4; // points

async function sizeOf(file: string) {
  const document = await openPdf(file);
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { pages: document.numPages, width: width / MM, height: height / MM };
}

/** The share of a picture's pixels, between two heights (0 to 1), that are so bright (0 to 1). */
function share(canvas: Canvas, bright: (brightness: number) => boolean, from = 0, to = 1): number {
  const { width, height } = canvas;
  const [top, bottom] = [Math.round(from * height), Math.round(to * height)];
  const { data } = canvas.getContext('2d').getImageData(0, top, width, bottom - top);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (bright(((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 765)) count++;
  }
  return count / (data.length / 4);
}

const isDark = (brightness: number) => brightness < 0.2;
const isPaper = (brightness: number) => brightness > 0.97;

for (const handout of [2, 4, 6]) {
  test(`${handout} pictures on a sheet, with their captions`, async ({ browserName: _ }, info) => {
    const file = info.outputPath('handout.pdf');
    const words = ['pdf', talk, '--pages', 'beats', '--handout', `${handout}`, '-o', file];
    expect(await run(words)).toMatchObject({ code: 0 });
    const size = await sizeOf(file);
    expect(size.width).toBeCloseTo(210, 0);
    expect(size.height).toBeCloseTo(297, 0);
    // One entry of the outline for each picture: that of a slide's start is the slide's own.
    const places = (await outlineOf(file)).flatMap(({ items, page }) => [
      page,
      ...items.map((item) => item.page),
    ]);
    expect(size.pages).toBe(Math.ceil(places.length / handout));
    expect(places).toEqual(places.map((_, i) => Math.floor(i / handout) + 1));
    const texts = (await textsOf(file)).map(letters);
    // All captions of the steps of a beat, beside the picture that shows their end.
    const encoder = texts.find((text) => text.includes('编码器的第二层。')) ?? '';
    expect(encoder).toContain('编码器的第六层,编码器堆叠完整。'.normalize('NFKC'));
    expect(encoder).toContain('编码器层6');
    // The pictures are dark, the paper is white, and none runs off the sheet.
    const canvas = await paintPage(await (await openPdf(file)).getPage(2), 600);
    expect(share(canvas, isDark)).toBeGreaterThan(0.12);
    expect(share(canvas, isPaper)).toBeGreaterThan(0.3);
    expect(share(canvas, isPaper, 0, 0.04)).toBe(1);
    expect(share(canvas, isPaper, 0.96, 1)).toBe(1);
  });
}

const NOTED = `<section><h2>One</h2><p class="fragment">shown</p>
    <aside class="notes"><p>Say hello.</p><p>Then wait.</p></aside></section>
  <section data-notes="Of the second."><h2>Two</h2><p class="fragment" data-notes="Its own.">more</p></section>
  <section><h2>Three</h2><aside class="notes">${'A long story goes on and on. '.repeat(120)}</aside></section>`;

test('notes under the picture, on Letter', async ({ browserName: _ }, info) => {
  const deck = writeDeck(info.outputPath('deck.html'), NOTED);
  const file = info.outputPath('notes.pdf');
  const ended = await run(['pdf', deck, '--notes', '--paper', 'letter', '-o', file]);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.error).not.toContain('no room');
  const size = await sizeOf(file);
  expect(size.width).toBeCloseTo(215.9, 0);
  expect(size.height).toBeCloseTo(279.4, 0);
  expect(size.pages).toBe(5);
  const texts = await textsOf(file);
  expect(letters(texts[0] ?? '')).toContain('Sayhello.Thenwait.');
  // Once is enough, until they change.
  expect(letters(texts[1] ?? '')).not.toContain('Sayhello.');
  expect(letters(texts[2] ?? '')).toContain('Ofthesecond.');
  expect(letters(texts[3] ?? '')).toContain('Itsown.');
  expect(letters(texts[4] ?? '')).toContain(letters('A long story goes on and on. '.repeat(120)));
  const canvas = await paintPage(await (await openPdf(file)).getPage(1), 600);
  expect(share(canvas, isDark, 0.1, 0.4)).toBeGreaterThan(0.7);
  expect(share(canvas, isPaper, 0.6, 1)).toBeGreaterThan(0.98);
});

test('notes of a step stand for those of the slide, which may be the entrance’s', async ({
  browserName: _,
}, info) => {
  const told = (name: string, more: string) => `S.scene({ name: '${name}', ${more} steps: [
    S.step('One.', S.fadeIn(S.text('a', 'first')), { notes: 'Say <one>.' }),
    S.step(S.fadeIn(S.text('b', 'second')), { notes: '' }),
    S.step('Three.', S.fadeIn(S.text('c', 'third'))) ] })`;
  const entrance = `entrance: S.step(S.fadeIn(S.text('d', 'at first')), { notes: 'Say hello.' }),`;
  const slides = `<section><div data-scene="own"></div><aside class="notes">Of the slide.</aside></section>
    <section><div data-scene="entered"></div></section>`;
  const deck = writeDeck(info.outputPath('deck.html'), slides, {
    scenes: `[${told('own', '')}, ${told('entered', entrance)}]`,
  });
  const file = info.outputPath('notes.pdf');
  const ended = await run(['pdf', deck, '--notes', '--pages', 'steps', '-o', file]);
  expect(ended).toMatchObject({ code: 0 });
  const pages = (await textsOf(file)).map(letters);
  expect(pages).toHaveLength(8);
  const pagesThatSay = (words: string) =>
    pages.flatMap((page, i) => (page.includes(letters(words)) ? [i] : []));
  expect(pagesThatSay('Say <one>.')).toEqual([1, 5]);
  expect(pagesThatSay('Of the slide.')).toEqual([0]);
  expect(pagesThatSay('Say hello.')).toEqual([4]);
});

test('a handout is for the audience: captions, neither notes nor code', async ({
  browserName: _,
}, info) => {
  const code = `<section><h2>Code</h2><pre><code>let first = 1;</code><code class="fragment">let first = 1;</code></pre>
    <p class="fragment">said<aside class="notes">Nobody reads this.</aside></p></section>
    <section><div data-scene="s"></div><aside class="notes">Of a scene.</aside></section>
    <section><pre data-scene="lines"><code data-line-numbers="|1|2-3">def answer(question):
    found = search(question)
    return found</code></pre></section>`;
  const deck = writeDeck(info.outputPath('deck.html'), NOTED + code, {
    scenes: `[S.scene('s', ({ step }) => step('A word comes.', S.fadeIn(S.text('word'))))]`,
  });
  const file = info.outputPath('handout.pdf');
  const ended = await run(['pdf', deck, '--pages', 'steps', '--handout', '6', '-o', file]);
  expect(ended).toMatchObject({ code: 0 });
  const words = (await textsOf(file)).map(letters).join('');
  for (const note of [
    'Say hello.',
    'Of the second.',
    'Its own.',
    'A long story',
    'Nobody',
    'Of a scene.',
  ])
    expect(words).not.toContain(letters(note));
  const times = (each: string) => words.split(letters(each)).length - 1;
  expect(times('A word comes.')).toBe(1); // beside its picture
  expect(times('said')).toBe(2); // in its picture, and beside it
  // In three pictures of its slide; the last of them shows it twice, one upon the other.
  expect(times('let first')).toBe(3 + 2);
  // In three pictures of it; what its steps highlight is seen there.
  expect(times('def answer')).toBe(3);
  expect(times('return found')).toBe(3);
});

test('words that have no room are told', async ({ browserName: _ }, info) => {
  const long = `<section><h2>One</h2><aside class="notes">${'On and on it goes. '.repeat(900)}</aside></section>`;
  const deck = writeDeck(info.outputPath('deck.html'), long);
  const ended = await run(['pdf', deck, '--notes', '-o', info.outputPath('notes.pdf')]);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.error).toContain('The words for page 1 have no room.');
});

test('light: dark on white, little ink, and no text fades', async ({ browserName: _ }, info) => {
  const file = info.outputPath('light.pdf');
  const ended = await run(['pdf', talk, '--pages', 'slides', '--light', '-o', file]);
  expect(ended).toMatchObject({ code: 0 });
  const document = await openPdf(file);
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const canvas = await paintPage(page, 1280);
    expect(share(canvas, isPaper)).toBeGreaterThan(0.7);
    expect(share(canvas, isDark)).toBeGreaterThan(0.001);
    expect(share(canvas, isDark)).toBeLessThan(0.06);
    // The colour in force when letters are shown: WCAG's 4.5 : 1 on white.
    const { fnArray, argsArray } = await page.getOperatorList();
    let fill: number[] = [];
    let texts = 0;
    for (const [i, fn] of fnArray.entries()) {
      if (fn === OPS.setFillRGBColor) fill = [...argsArray[i]];
      if (fn !== OPS.showText) continue;
      texts++;
      expect(1.05 / (luminance(fill) + 0.05)).toBeGreaterThan(4.4);
    }
    expect(texts).toBeGreaterThan(0);
  }
});

test('light: the diagrams of a dark deck are pale, and an empty start is no page', async ({
  browserName: _,
}, info) => {
  const source = '<script type="text/mermaid">flowchart LR\nA -->|goes| B</script>';
  const deck = writeDeck(
    info.outputPath('deck.html'),
    `<section><h2>F</h2><div data-scene="flow">${source}</div></section>`,
  );
  const file = info.outputPath('light.pdf');
  expect(await run(['pdf', deck, '--light', '-o', file])).toMatchObject({ code: 0 });
  const document = await openPdf(file);
  expect(document.numPages).toBe(3); // A, B, what joins them
  const canvas = await paintPage(await document.getPage(3), 1280);
  const isMud = (brightness: number) => brightness > 0.2 && brightness < 0.75;
  expect(share(canvas, isMud)).toBeLessThan(0.02);
  expect(share(canvas, isDark)).toBeGreaterThan(0.001);
});

test('light reads colours of all notations', async ({ browserName: _ }, info) => {
  const deck = writeDeck(info.outputPath('deck.html'), '<section>Gray, gray, gray</section>', {
    head: `<style>.reveal-viewport { background: oklch(0.2 0 0) !important; }
      .reveal .slides { color: color-mix(in oklab, white 90%, black); }</style>`,
  });
  const file = info.outputPath('light.pdf');
  expect(await run(['pdf', deck, '--light', '-o', file])).toMatchObject({ code: 0 });
  const canvas = await paintPage(await (await openPdf(file)).getPage(1), 1280);
  expect(share(canvas, isPaper)).toBeGreaterThan(0.9);
  expect(share(canvas, isDark)).toBeGreaterThan(0.001);
});

test('light leaves a light deck as it is', async ({ browserName: _ }, info) => {
  const deck = writeDeck(
    info.outputPath('deck.html'),
    '<section style="color: #b00">Red</section>',
    {
      head: '<style>.reveal-viewport { background: #fff !important; }</style>',
    },
  );
  const file = info.outputPath('light.pdf');
  expect(await run(['pdf', deck, '--light', '-o', file])).toMatchObject({ code: 0 });
  const canvas = await paintPage(await (await openPdf(file)).getPage(1), 1280);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let red = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] === 0xbb && data[i + 1] === 0 && data[i + 2] === 0) red++;
  }
  expect(red).toBeGreaterThan(100);
});

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
