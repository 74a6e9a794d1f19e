// Any deck: what is in it besides scenes, where it lies, and what of it is printed.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { imagesOf, letters, openPdf, outlineOf, paintPage, textsOf } from './read-pdf.js';
import { run, writeDeck } from './run.js';

/** A red square, 8 × 8. */
const RED = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>')}`;

const SCENES = `[S.scene({
  name: 'boxes',
  title: 'Boxes',
  mobjects: ['a', 'b', 'c', 'd'].map((id, i) => S.text(id, id.toUpperCase() + '盒', { at: { moveTo: [3 * i - 4, 0] } })),
  steps: [
    S.step('First.', [S.write('a')], { beat: 'early' }),
    S.step('Second.', [S.write('b')], { beat: 'early' }),
    S.step('Third.', [S.write('c')], { beat: 'late' }),
    S.step('Fourth.', [S.write('d')]),
  ],
})]`;

const SLIDES = `
  <section id="start"><h2>Start</h2><p>plain</p>
    <p><a href="#/2/1">to the deep one</a> <a href="#/boxes-slide/1">to the second box</a></p></section>
  <section id="boxes-slide"><div data-scene="boxes"></div></section>
  <section>
    <section><h2>Upper</h2><ul><li class="fragment">one</li><li class="fragment">two</li></ul></section>
    <section><h2>Deep</h2><img data-src="${RED}" width="80"><canvas width="80" height="80"></canvas>
      <p class="fragment">after</p></section>
  </section>
  <section data-pdf="skip"><h2>Secret</h2></section>
  <section data-pdf="last"><h2>Summary</h2><p class="fragment">sum one</p><p class="fragment">sum two</p></section>
  <section><h2>Details</h2><p class="fragment" data-pdf="skip">detail one</p><p class="fragment">detail two</p></section>`;

const CONFIG = `{ plugins: [RevealScenes, { id: 'chart', init: (deck) => deck.on('ready', () => {
  const pen = document.querySelector('canvas').getContext('2d');
  pen.fillStyle = '#00ff00'; pen.fillRect(0, 0, 80, 80); }) }] }`;

/** A page as it looks, and how many of its pixels are of a colour. */
async function pictureOf(page: PDFPageProxy) {
  const canvas = await paintPage(page, 1280);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const count = (red: number, green: number, blue: number) => {
    let pixels = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) pixels++;
    }
    return pixels;
  };
  return { width, height, count };
}

test('prints a deck of all sorts from a path with spaces and Chinese', async ({
  browserName: _,
}, info) => {
  const deck = writeDeck(info.outputPath('我的 讲座 #1%', '第 1 讲.html'), SLIDES, {
    scenes: SCENES,
    config: CONFIG,
    head: '<meta name="author" content="李 Ann"><meta name="keywords" content="boxes">',
  });
  const file = info.outputPath('out 输出.pdf');
  const ended = await run(['pdf', deck, '--pages', 'steps', '-o', file]);
  expect(ended).toMatchObject({ code: 0 });
  const document = await openPdf(file);
  expect(await document.getPageLabels()).toEqual([
    ...['1', '2', '2.1', '2.2', '2.3', '2.4', '3', '3.1', '3.2', '4', '4.1'],
    ...['6.2', '7', '7.2'],
  ]);
  const texts = (await textsOf(file)).map(letters);
  expect(texts.slice(1, 6)).toEqual(['', 'A盒', 'A盒B盒', 'A盒B盒C盒', 'A盒B盒C盒D盒']);
  expect(texts.slice(6, 9)).toEqual(['Upper', 'Upperone', 'Upperonetwo']);
  expect(texts.slice(11)).toEqual(['Summarysumonesumtwo', 'Details', 'Detailsdetailonedetailtwo']);

  const info_ = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  expect(info_).toMatchObject({ Author: '李 Ann', Keywords: 'boxes', Title: '讲座 one' });
  expect((await outlineOf(file)).map(({ title, page }) => [title, page])).toEqual([
    ['Start', 1],
    ['Boxes', 2],
    ['Upper', 7],
    ['Deep', 10],
    ['Summary', 12],
    ['Details', 13],
  ]);

  // Links of reveal's lead to pages of the PDF.
  const links = await (await document.getPage(1)).getAnnotations();
  const targets = await Promise.all(
    links.map(async ({ dest }) => {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      return (await document.getPageIndex(place[0])) + 1;
    }),
  );
  expect(targets).toEqual([10, 4]);

  // The picture and the canvas, on the copy of the page as well.
  for (const number of [10, 11]) {
    const page = await document.getPage(number);
    expect(await imagesOf(page)).toBe(1);
    const { count } = await pictureOf(page);
    expect(count(255, 0, 0)).toBeGreaterThan(6000);
    expect(count(0, 255, 0)).toBeGreaterThan(6000);
    expect(count(0x11, 0x11, 0x11)).toBeGreaterThan(600_000);
  }
});

test('hand-written D3, each page at its own step', async ({ browserName: _ }, info) => {
  const slides = '<section><div data-scene="bars"></div></section>';
  const deck = writeDeck(info.outputPath('bars.html'), slides, {
    scenes: `[S.drawnScene({ name: 'bars', steps: ['Taller.', 'Two.'],
      draw(root, step, transition) {
        root.selectAll('rect').data([[100], [300], [300, 200]][step])
          .join((enter) => enter.append('rect').attr('width', 100).attr('height', 0)
            .attr('x', (_, i) => 200 + 200 * i).attr('y', 100).attr('fill', '#00ff00'))
          .transition(transition).attr('height', (height) => height);
      } })]`,
  });
  const file = info.outputPath('bars.pdf');
  expect(await run(['pdf', deck, '-o', file])).toMatchObject({ code: 0 });
  const document = await openPdf(file);
  const green: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { width, height, ...canvas } = await pictureOf(await document.getPage(number));
    expect([width, height]).toEqual([1280, 720]);
    green.push(canvas.count(0, 255, 0));
  }
  expect(green.map((pixels) => Math.round(pixels / 1000))).toEqual([10, 30, 50]);
});

test('beats by default, from a folder and from an address', async ({ browserName: _ }, info) => {
  const deck = writeDeck(info.outputPath('deck', 'index.html'), SLIDES, {
    scenes: SCENES,
    config: CONFIG,
  });
  const file = info.outputPath('deck.pdf');
  const labels = async () => (await openPdf(file)).getPageLabels();
  const cwd = info.outputPath();
  expect(await run(['pdf', 'deck', '--slides', '1-3'], { cwd })).toMatchObject({ code: 0 });
  expect(await labels()).toEqual(['1', '2.2', '2.3', '2.4', '3', '3.1', '3.2']);

  const html = readFileSync(deck, 'utf8').replaceAll(
    /"file:\/\/\/[^"]*?\/(node_modules|dist)\//g,
    '"/$1/',
  );
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(404).end();
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(html);
    const types = { css: 'text/css', js: 'text/javascript' };
    const type = types[pathname.split('.').pop() as keyof typeof types] ?? 'font/woff2';
    response.setHeader('content-type', type).end(readFileSync(`.${pathname}`));
  }).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const ended = await run(['pdf', address, '--range', 'boxes', '--pages', 'beats', '-o', file]);
    expect(ended).toMatchObject({ code: 0 });
    expect(await labels()).toEqual(['2.2', '2.3', '2.4']);
  } finally {
    server.close();
  }
});

const THREE = ['One', 'Two', 'Three'].map((word) => `<section><h2>${word}</h2></section>`).join('');

test('a deck of reveal 4.6, which breaks after its last page, too', async ({
  browserName: _,
}, info) => {
  const deck = writeDeck(info.outputPath('four.html'), THREE, { reveal: 'reveal-4' });
  const file = info.outputPath('four.pdf');
  const ended = await run(['pdf', deck, '-o', file, '-q']);
  expect(ended).toEqual({ code: 0, out: '', error: '' });
  expect((await textsOf(file)).map(letters)).toEqual(['One', 'Two', 'Three']);
});

test('pages that a deck makes by a style of its own are left out, and told of', async ({
  browserName: _,
}, info) => {
  const style = `<style>@media print {
    .reveal .slides::after { content: ""; display: block; break-before: page; height: 10px; }
    .reveal .slides > .pdf-page:nth-of-type(2) { margin-top: 40px; }
  }</style>`;
  const deck = writeDeck(info.outputPath('own.html'), THREE, { head: style });
  const file = info.outputPath('own.pdf');
  const ended = await run(['pdf', deck, '-o', file, '-q']);
  expect(ended).toMatchObject({ code: 0, out: '' });
  expect(ended.error).toMatch(/^The deck's own style for print makes .* left out\.\n$/);
  expect((await textsOf(file)).map(letters)).toEqual(['One', 'Two', 'Three']);
  expect((await outlineOf(file)).map(({ title, page }) => [title, page])).toEqual([
    ['One', 1],
    ['Two', 2],
    ['Three', 3],
  ]);
});

test('a heading and its scene stay on one page, though print has a style of its own', async ({
  browserName: _,
}, info) => {
  const scene = `<svg data-scene="green" viewBox="0 0 640 360"><rect width="640" height="360" fill="#00ff00" data-step="1"/></svg>`;
  const deck = writeDeck(info.outputPath('own.html'), `<section><h2>One</h2>${scene}</section>`, {
    head: '<style>@media print { .reveal h2 { margin-top: 160px; } }</style>',
  });
  const file = info.outputPath('own.pdf');
  expect(await run(['pdf', deck, '-o', file, '-q'])).toEqual({ code: 0, out: '', error: '' });
  expect((await textsOf(file)).map(letters)).toEqual(['One']);
  const { count } = await pictureOf(await (await openPdf(file)).getPage(1));
  expect(count(0, 255, 0)).toBeGreaterThan(100_000);
});

test('the empty start of a scene is no page, and the entrance has its say', async ({
  browserName: _,
}, info) => {
  const host = (name: string) => `<div data-scene="${name}"></div>`;
  const box = (name: string, more: string) => `S.scene({ name: '${name}',
    mobjects: [S.rectangle('box', { width: 4, height: 2 }), S.text('word', 'word')],
    steps: [S.step('', [S.create('box')])], ${more} })`;
  const slides = [
    `<h2>Heading</h2>${host('plain')}`,
    host('comes'),
    host('skips'),
    `<p>words</p>${host('empty')}`,
    '<svg data-scene="svg" viewBox="0 0 64 36"><path d="M0 0H9" stroke="red" data-step="1"/><path d="M0 9H9" stroke="red" data-step="2" data-pdf="last"/></svg>',
  ];
  const entrance = (more: string) => `entrance: S.step('', [S.write('word')], { ${more} })`;
  const empty = box('x', '').replace("S.text('word', 'word')", '');
  const deck = writeDeck(
    info.outputPath('starts.html'),
    slides.map((slide) => `<section>${slide}</section>`).join(''),
    {
      scenes: `[${empty.replace("'x'", "'plain'")}, ${box('comes', entrance(''))},
        ${box('skips', entrance("pdf: 'skip'"))}, ${empty.replace("'x'", "'empty'")}]`,
    },
  );
  const file = info.outputPath('starts.pdf');
  expect(await run(['pdf', deck, '-o', file, '-q'])).toEqual({ code: 0, out: '', error: '' });
  const labels = async () => (await openPdf(file)).getPageLabels();
  expect(await labels()).toEqual(['1.1', '2', '2.1', '3.1', '4', '4.1', '5.2']);
  expect(await run(['pdf', deck, '--handout', '4', '-o', file, '-q'])).toMatchObject({ code: 0 });
  // Slide 5 has no title but its scene's: the others' are told, none is a number beside a number.
  const words = (await textsOf(file)).join(' ');
  expect(words).toContain('1.1');
  expect(words).not.toMatch(/\b(\d+)(\.\d+)? +\1 /);
});
