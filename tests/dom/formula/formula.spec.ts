/**
 * Formulas are KaTeX's, to the pixel: each is set beside KaTeX's own HTML and compared, the places
 * of its glyphs as numbers and the picture as pixels.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const katexDist = dirname(createRequire(import.meta.url).resolve('katex'));

/** What the page under test offers to these tests. */
interface Bench {
  layOut(tex: string): Promise<{
    parts: {
      kind: string;
      text?: string;
      x: number;
      y: number;
      width?: number;
      height?: number;
      color?: string;
      family?: string;
    }[];
    x0: number;
    y0: number;
    x1: number;
    y1: number;
    fontsMissing?: true;
  }>;
  failure(tex: string): Promise<{ name: string; message: string; tex: string } | 'drawn'>;
  show(tex: string, em: number): Promise<void>;
  htmlGlyphs(tex: string, em: number): { text: string; x: number; y: number }[];
}
declare global {
  interface Window {
    bench: Bench;
  }
}

/** Runs in the page. `show` puts KaTeX's HTML into #html and ours into #svg, at the same place. */
const script = `
import katex from 'katex';
import { START } from './plugin/core/channels.ts';
import { EM } from './plugin/core/units.ts';
import { layOutFormula } from './plugin/dom/formula/lay-out-formula.ts';
import { formulaShape } from './plugin/dom/formula/formula-shape.ts';
import { leafPainter } from './plugin/dom/svg/leaf-painter.ts';
import { PIXELS } from './plugin/dom/svg/pixels.ts';

const html = document.getElementById('html');
const svg = document.getElementById('svg');
const MARGIN = 60, BASELINE = 300;

const setHtml = (tex, em) => {
  katex.render(tex, html, { displayMode: true, output: 'html', strict: 'ignore' });
  html.style.fontSize = em / 1.21 + 'px';
  const inner = html.querySelector('.katex-html');
  const probe = document.createElement('span');
  Object.assign(probe.style, { display: 'inline-block', width: '0', height: '0' });
  inner.prepend(probe);
  html.style.top = '0px';
  html.style.left = MARGIN + 'px';
  html.style.top = BASELINE - probe.getBoundingClientRect().bottom + 'px';
  probe.remove();
};

window.bench = {
  layOut: layOutFormula,
  failure: (tex) => layOutFormula(tex).then(
    () => 'drawn',
    (error) => ({ name: error.name, message: error.message, tex: error.tex }),
  ),
  async show(tex, em) {
    const layout = await layOutFormula(tex);
    setHtml(tex, em);
    const g = svg.querySelector('g');
    g.replaceChildren(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    const shape = formulaShape(layout, { fontSize: em / (EM.formula * PIXELS), box: 'ink' });
    leafPainter(g.firstChild)({ ...START, fill: 'black', stroke: 'black', shape });
    const x = MARGIN + em * (layout.x0 + layout.x1) / 2;
    const y = BASELINE + em * (layout.y0 + layout.y1) / 2;
    g.setAttribute('transform', 'translate(' + x + ',' + y + ')');
  },
  htmlGlyphs(tex, em) {
    setHtml(tex, em);
    const walker = document.createTreeWalker(html, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const glyphs = [];
    for (const node of texts) {
      if (getComputedStyle(node.parentElement).color === 'rgba(0, 0, 0, 0)') continue;
      for (let i = 0; i < node.length; i++) {
        if (/[\\s\\u200b]/.test(node.data[i])) continue;
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rect = range.getBoundingClientRect();
        const style = getComputedStyle(node.parentElement);
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = style.fontStyle + ' ' + style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
        pen.textRendering = 'geometricPrecision'; // as the HTML: it changes how Chromium rounds the ascent
        // The other way to a baseline than the plugin's: Chromium puts it a rounded ascent below the top.
        const ascent = Math.round(pen.measureText('x').fontBoundingBoxAscent);
        glyphs.push({ text: node.data[i], x: (rect.left - MARGIN) / em, y: (rect.top + ascent - BASELINE) / em });
      }
    }
    return glyphs;
  },
};
`;

/** A page with KaTeX's stylesheet and fonts, as a deck has them, and the bench. */
async function openBench(
  page: Page,
  { fonts = Promise.resolve(), policy = '' } = {},
): Promise<void> {
  const bundle = await build({
    stdin: { contents: script, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  await page.route('http://bench.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      return route.fulfill({
        contentType: 'text/html',
        headers: policy ? { 'Content-Security-Policy': policy } : {},
        body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/katex.css">
          <link rel="stylesheet" href="/bench.css">
          <div id="html"></div><svg id="svg" width="1500" height="600"><g></g></svg><script src="/bench.js"></script>`,
      });
    }
    if (path === '/bench.css') {
      return route.fulfill({
        contentType: 'text/css',
        body: `body { margin: 0; background: white; color: black; font-family: "Noto Sans SC", sans-serif; }
          @font-face { font-family: "Noto Sans SC"; src: url(/noto.woff2); }
          .cjk_fallback { font-family: "Noto Sans SC", sans-serif; }
          #html { position: absolute; width: max-content; text-rendering: geometricPrecision; }
          #html .katex { text-rendering: geometricPrecision; }
          #html .katex-display { margin: 0; }
          /* KaTeX keeps a pixel free beside a vertical line, for old Chromes: at 1000px it is nothing. */
          #html .vertical-separator { min-width: 0; }
          #svg { position: absolute; left: 0; top: 0; }
          .only-html #svg, .only-svg #html { visibility: hidden; }`,
      });
    }
    if (path === '/bench.js')
      return route.fulfill({
        contentType: 'text/javascript',
        body: bundle.outputFiles[0]?.text ?? '',
      });
    if (path === '/katex.css') return route.fulfill({ path: join(katexDist, 'katex.css') });
    if (path === '/noto.woff2') {
      return route.fulfill({
        path: join(
          root,
          'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
        ),
      });
    }
    if (path.startsWith('/fonts/')) {
      await fonts;
      return route.fulfill({ path: join(katexDist, path) });
    }
    return route.abort();
  });
  await page.setViewportSize({ width: 1500, height: 600 });
  await page.goto('http://bench.test/');
}

/** Pixels as greys, read by the browser itself (no PNG library among our packages). */
async function ink(page: Page, which: 'html' | 'svg'): Promise<Uint8Array> {
  await page.evaluate((name) => {
    document.body.className = `only-${name}`;
  }, which);
  const png = (await page.screenshot()).toString('base64');
  const bytes = await page.evaluate(async (data) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data: rgba } = pen.getImageData(0, 0, image.width, image.height);
    const grey = new Uint8Array(rgba.length / 4).map((_, i) => 255 - (rgba[4 * i + 1] ?? 0));
    // As a string of bytes: an array of numbers takes seconds to cross over.
    return btoa(Array.from(grey, (byte) => String.fromCharCode(byte)).join(''));
  }, png);
  return Buffer.from(bytes, 'base64');
}

const layOut = (page: Page, tex: string) => page.evaluate((t) => window.bench.layOut(t), tex);
const htmlGlyphs = (page: Page, tex: string, em: number) =>
  page.evaluate(([t, size]) => window.bench.htmlGlyphs(t, size), [tex, em] as const);

/** KaTeX's HTML is not in reading order, so glyphs are paired by what they are and where. */
const sorted = <T extends { text?: string; x: number; y: number }>(glyphs: T[]): T[] =>
  glyphs.toSorted(
    (a, b) =>
      (a.text ?? '').localeCompare(b.text ?? '') || Math.round(4 * (a.y - b.y)) || a.x - b.x,
  );

const total = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/**
 * The share of ink in either picture that the other one does not have within a pixel: 0 for
 * pictures that differ by antialiasing only.
 */
function unlike(a: Uint8Array, b: Uint8Array, width: number): number {
  const missing = (from: Uint8Array, to: Uint8Array): number =>
    total(
      from.map((value, i) => {
        if (value === 0) return 0;
        let nearest = 0;
        for (const row of [-width, 0, width]) {
          for (const column of [-1, 0, 1]) nearest = Math.max(nearest, to[i + row + column] ?? 0);
        }
        return Math.max(0, value - nearest);
      }),
    );
  return (missing(a, b) + missing(b, a)) / (total(a) + total(b));
}

const TALK: readonly (readonly [tex: string, text: string, others: number])[] = [
  [
    String.raw`\text{Attention}(Q,K,V) = \text{softmax}\left(\frac{QK^T}{\sqrt{d_k}}\right)V`,
    'Attention(Q,K,V)=softmax(QKTdk)V',
    2,
  ],
  [
    String.raw`\text{MultiHead}(Q,K,V) = \text{Concat}(\text{head}_1,\dots,\text{head}_h)W^O`,
    'MultiHead(Q,K,V)=Concat(head1,…,headh)WO',
    0,
  ],
  [
    String.raw`\text{head}_i = \text{Attention}(QW_i^Q, KW_i^K, VW_i^V)`,
    'headi=Attention(QWQi,KWKi,VWVi)',
    0,
  ],
  [String.raw`1.\ QK^T`, '1.QKT', 0],
  [String.raw`2.\ \frac{QK^T}{\sqrt{d_k}}`, '2.QKTdk', 2],
  [String.raw`3.\ \text{softmax}\left(\frac{QK^T}{\sqrt{d_k}}\right)`, '3.softmax(QKTdk)', 2],
  [String.raw`4.\ \text{softmax}(\cdots)V`, '4.softmax(⋯)V', 0],
];

const OTHERS: readonly string[] = [
  String.raw`\sum_{i=1}^{n} i^2 = \frac{n(n+1)(2n+1)}{6}`,
  String.raw`\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}`,
  String.raw`\begin{pmatrix} a & b & c \\ d & e & f \\ g & h & \ddots \end{pmatrix}`,
  String.raw`\left[\begin{array}{c:c|c} 1 & 2 & 3 \\ \hline 4 & 5 & 6 \end{array}\right]`,
  String.raw`\hat{x} + \vec{v} + \bar{y} + \tilde{n} + \dot{q} + \widehat{abc} + \widetilde{xy}`,
  String.raw`\sqrt{\frac{1+\sqrt{\frac{a}{b}}}{\sqrt[3]{\frac{\frac{x}{y}}{z}}}}`,
  String.raw`\cfrac{1}{1+\cfrac{1}{1+\cfrac{1}{x}}}`,
  String.raw`\underbrace{a+b+c+d}_{\text{sum}} + \overbrace{x+y+z}^{n} + \overline{AB} + \underline{CD}`,
  String.raw`f(x) = \begin{cases} x^2 & x \ge 0 \\ -x & \text{otherwise} \end{cases}`,
  String.raw`{\color{red} a} + \textcolor{#0000ff}{\frac{b}{c}} + \textcolor{green}{\sqrt{d}}`,
  String.raw`\text{注意力}(Q) = \text{缩放点积 scaled}`,
  String.raw`\left\{\begin{matrix}1\\2\\3\\4\\5\end{matrix}\right\} \left|\begin{matrix}1\\2\\3\\4\end{matrix}\right\|`,
  String.raw`\overrightarrow{AB} \xrightarrow{f} \xleftrightarrow[abc]{g} \overleftarrow{CD}`,
  String.raw`\prod_{k} \bigcup_{i\in I} A_i \oint_C \iint \lim_{x\to 0} \max_a`,
  String.raw`\mathbb{R}^n \mathcal{L} \mathfrak{g} \mathscr{F} \mathbf{W} \boldsymbol{\alpha} \mathsf{S} \mathtt{t}`,
  String.raw`\begin{aligned} a &= b + c \\ &\ne d \not= e \end{aligned}`,
  String.raw`\boxed{E = mc^2} \cancel{xyz} \xcancel{x} \fcolorbox{red}{yellow}{k}`,
  String.raw`\rule{1em}{0.5em}\,\phantom{x}\binom{n}{k} \dfrac{\partial^2 u}{\partial t^2} \Huge A \tiny b`,
  String.raw`\left(\sum_{\substack{i<n\\j<m}} \left\lfloor\frac{x}{2}\right\rfloor\right)^{2^{2^2}}`,
];

test.describe('the parts of a formula', () => {
  test.beforeEach(({ page }) => openBench(page));

  test('one glyph a character, in reading order', async ({ page }) => {
    for (const [tex, text, others] of TALK) {
      const { parts } = await page.evaluate((t) => window.bench.layOut(t), tex);
      expect(parts.map((part) => part.text ?? '').join(''), tex).toBe(text);
      expect(parts.filter((part) => part.kind === 'glyph')).toHaveLength([...text].length);
      expect(parts.filter((part) => part.kind !== 'glyph')).toHaveLength(others);
    }
  });

  test('what is stacked comes from the top down, tables row by row', async ({ page }) => {
    const order = (tex: string) =>
      page.evaluate(
        async (t) => (await window.bench.layOut(t)).parts.map((p) => p.text ?? p.kind),
        tex,
      );
    expect(await order(String.raw`\frac ab`)).toEqual(['a', 'rule', 'b']);
    expect(await order(String.raw`\sqrt x`)).toEqual(['outline', 'x']);
    expect(await order(String.raw`\sum_i^n`)).toEqual(['n', '∑', 'i']);
    expect(await order(String.raw`\begin{matrix}a&b\\c&\frac de\end{matrix}`)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'rule',
      'e',
    ]);
    expect(
      await order(
        String.raw`\begin{array}{l|l}a&\begin{matrix}1&2\\3&4\end{matrix}\\c&d\end{array}`,
      ),
    ).toEqual(['rule', 'a', '1', '2', '3', '4', 'c', 'd']);
  });

  test('the ink box is what is seen, not what is advanced', async ({ page }) => {
    const x = await page.evaluate(() => window.bench.layOut('x'));
    expect(x.y0).toBeCloseTo(-0.442, 2); // the x-height of KaTeX_Math
    expect(x.y1).toBeCloseTo(0.011, 2);
    const dot = await page.evaluate(() => window.bench.layOut(String.raw`\phantom{M}.\phantom{M}`));
    expect(dot.parts).toHaveLength(1);
    expect(dot.x1 - dot.x0).toBeLessThan(0.2);
    const empty = await page.evaluate(() => window.bench.layOut(String.raw`\quad`));
    expect(empty).toMatchObject({ parts: [], x0: 0, y0: 0, x1: 0, y1: 0 });
  });

  test('TeX colours are kept, all else is the colour of the formula', async ({ page }) => {
    const { parts } = await page.evaluate(() =>
      window.bench.layOut(String.raw`a \color{red} \frac bc`),
    );
    expect(parts.map((part) => part.color)).toEqual([
      undefined,
      ...Array(3).fill('rgb(255, 0, 0)'),
    ]);
  });

  test('leaves nothing behind in the page, and answers the same TeX once', async ({ page }) => {
    expect(
      await page.evaluate(async () => {
        const before = document.body.childElementCount;
        const [first, second] = [window.bench.layOut('a^2'), window.bench.layOut('a^2')];
        await first;
        return [
          first === second,
          document.body.childElementCount - before,
          document.querySelectorAll('body > div .katex').length,
        ];
      }),
    ).toEqual([true, 0, 0]);
  });
});

test.describe('TeX that is wrong or hostile', () => {
  test.beforeEach(({ page }) => openBench(page));

  const REFUSED: readonly (readonly [tex: string, message: RegExp])[] = [
    [String.raw`\frac{`, /^Unexpected end of input.* at the end$/],
    [
      String.raw`a + \nonsense b`,
      /^Undefined control sequence: \\nonsense at position 5: "\\nonsense b"$/,
    ],
    ['x^2^2', /Double superscript at position 4: "\^2"/],
    [String.raw`\href{javascript:alert(1)}{x}`, /^\\href is not allowed in a formula$/],
    [String.raw`\url{https://example.org}`, /^\\url is not allowed/],
    [String.raw`\includegraphics{https://example.org/x.png}`, /^\\includegraphics is not allowed/],
    [String.raw`\htmlData{scene=x}{y}`, /^\\htmlData is not allowed/],
    [String.raw`\htmlStyle{position:fixed}{y}`, /^\\htmlStyle is not allowed/],
    [String.raw`\htmlId{deck}{y}`, /^\\htmlId is not allowed/],
    [String.raw`\def\a{\a\a}\a`, /Too many expansions/],
    [String.raw`\def\a#1{\a{#1#1}}\a{x}`, /too large|Too many/],
    ['{'.repeat(50_000), /too large|end of input/],
    [String.raw`\def\a{${'x'.repeat(100)}}` + String.raw`\a`.repeat(900), /too large/],
    [String.raw`\reflectbox{R}`, /^\\reflectbox cannot be drawn/],
    [String.raw`\pmb{R}`, /^\\pmb cannot be drawn/],
  ];
  test('is refused with a sentence', async ({ page }) => {
    for (const [tex, message] of REFUSED) {
      const failure = await page.evaluate((t) => window.bench.failure(t), tex);
      expect(failure, tex.slice(0, 50)).toMatchObject({ name: 'FormulaError', tex });
      expect(failure).toHaveProperty('message', expect.stringMatching(message));
      expect(await page.locator('.katex').count()).toBe(0);
    }
  });

  test('sizes have a limit', async ({ page }) => {
    const { x1, y0 } = await layOut(page, String.raw`\rule{999999em}{999999em}`);
    expect([x1, -y0]).toEqual([expect.closeTo(100), expect.closeTo(100)]);
  });

  test('markup stays text', async ({ page }) => {
    const { parts } = await layOut(page, String.raw`\text{<img src=x onerror=alert(1)>}`);
    expect(parts.every((part) => part.kind === 'glyph')).toBe(true);
    await page.evaluate(() => window.bench.show(String.raw`\text{<b>}`, 64));
    expect(await page.locator('#svg b').count()).toBe(0);
    expect(await page.locator('#svg text').allTextContents()).toEqual(['<b>']);
  });
});

test('letters of words are a line, with the spaces between them, so that they can be selected', async ({
  page,
}) => {
  await openBench(page);
  const tex = String.raw`\text{Let $x$ be cut once}, \text{ if } ab`;
  await page.evaluate((tex) => window.bench.show(tex, 64), tex);
  expect(await page.locator('#svg text').allTextContents()).toEqual([
    ...['Let ', 'x', ' be cut once', ',', ' if ', 'a', 'b'],
  ]);
  // Spaces take no room, wherever they stand.
  const [bare, spaced] = [
    await layOut(page, String.raw`\text{once}`),
    await layOut(page, String.raw`\text{once }`),
  ];
  expect([spaced.x1, spaced.y0]).toEqual([bare.x1, bare.y0]);
});

test.describe('pages that are not as usual', () => {
  // An svg with a style attribute (\vec), one without (the tall bracket), a radical, a stacked brace.
  const tex = String.raw`\vec{v} \left[\begin{matrix}1\\2\\3\\4\end{matrix}\right\} \sqrt{x}`;

  test('a Content-Security-Policy without inline styles changes nothing', async ({ browser }) => {
    const [free, strict] = [await browser.newPage(), await browser.newPage()];
    await openBench(free);
    await openBench(strict, { policy: "default-src 'self'" });
    expect(await layOut(strict, tex)).toEqual(await layOut(free, tex));
    await Promise.all([free.close(), strict.close()]);
  });

  test('nor do a scaled body and inherited styles', async ({ page }) => {
    await openBench(page);
    const plain = await layOut(page, tex);
    await openBench(page);
    await page.evaluate(() => {
      document.body.style.cssText =
        'transform: scale(0.5) translate(30px); letter-spacing: 9px; line-height: 4; font: 90px serif; direction: rtl; text-indent: 2em; color: red; text-transform: uppercase';
    });
    const scaled = await layOut(page, tex);
    expect(scaled.parts).toHaveLength(plain.parts.length);
    for (const [i, { x, y, ...part }] of scaled.parts.entries()) {
      expect(x).toBeCloseTo(plain.parts[i]?.x ?? NaN, 3);
      expect(y).toBeCloseTo(plain.parts[i]?.y ?? NaN, 3);
      expect(part.color).toBeUndefined();
    }
  });

  test('a layout made without its fonts says so and is made anew', async ({ page }) => {
    await page.clock.install();
    let letFontsCome = (): void => {};
    await openBench(page, {
      fonts: new Promise<void>((resolve) => {
        letFontsCome = resolve;
      }),
    });
    const early = page.evaluate(() => window.bench.layOut('e^x'));
    await expect(page.locator('.katex')).toHaveCount(1); // it has begun to wait
    await page.clock.fastForward(3000);
    expect(await early).toMatchObject({
      fontsMissing: true,
      parts: [{ text: 'e' }, { text: 'x' }],
    });
    letFontsCome();
    expect(await layOut(page, 'e^x')).not.toHaveProperty('fontsMissing');
  });

  test('Chinese is set in the font of the slides', async ({ page }) => {
    await openBench(page);
    await page.evaluate(() =>
      document.documentElement.style.setProperty('--scene-font', '"Noto Sans SC", serif'),
    );
    const { parts } = await layOut(page, String.raw`\text{注意 a}`);
    expect(parts.map(({ family = '' }) => family.split(',')[0])).toEqual([
      '"Noto Sans SC"',
      '"Noto Sans SC"',
      'KaTeX_Main', // the space
      'KaTeX_Main',
    ]);
  });
});

test.describe('beside KaTeX', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await openBench(page);
  });
  test.afterAll(() => page.close());

  for (const tex of [...TALK.map(([talk]) => talk), ...OTHERS]) {
    test(tex, async ({ browserName: _ }, info) => {
      // At 76px KaTeX's rules of 0.04em are 3px (3.04): Chromium cuts borders down to whole pixels, which
      // moves what stands beside a vertical one.
      const em = tex.includes('array') ? 76 : 64;
      const { parts } = await layOut(page, tex);
      const ours = sorted(parts.filter(({ kind, text }) => kind === 'glyph' && text !== ' '));
      const katex = sorted(await htmlGlyphs(page, tex, em));
      expect(ours.map(({ text }) => text)).toEqual(katex.map(({ text }) => text));
      const off = ours.map(({ x, y }, i) => {
        const { x: kx, y: ky } = katex[i] ?? { x: NaN, y: NaN };
        return em * Math.hypot(x - kx, y - ky);
      });
      const farthest = Math.max(...off);
      info.annotations.push({ type: 'farthest glyph, px', description: farthest.toFixed(3) });
      expect(farthest).toBeLessThan(0.5);

      await page.evaluate((t) => window.bench.show(t, 76), tex);
      const [html, svg] = [await ink(page, 'html'), await ink(page, 'svg')];
      const difference = unlike(html, svg, 1500);
      info.annotations.push({ type: 'unlike ink', description: difference.toFixed(4) });
      expect(difference).toBeLessThan(0.02);
      expect(total(svg) / total(html)).toBeCloseTo(1, 1);
    });
  }
});
