// Diagrams that are laid out before they are shown: the page asks for none of their tools.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { allReady, seen } from '../decks/deck.js';
import { DIAGRAMS, hostOf } from '../decks/diagrams.js';
import { letters, textsOf } from './read-pdf.js';
import { run, writeDeck } from './run.js';

const names = ['classes', 'dot', 'mermaid-7710'];
const slides = names.map((name) => `<section>${hostOf(name, DIAGRAMS[name] as never)}</section>`);
const head = '<script src="talk.diagrams.js"></script>';

test('the diagrams of a deck are laid out into a script', async ({ page }, info) => {
  test.setTimeout(90_000);
  const deck = writeDeck(info.outputPath('talk.html'), slides.join(''), { head });
  const file = info.outputPath('talk.diagrams.js');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  const tools = () => asked.splice(0).filter((name) => /^(mermaid|graphviz)\.js/.test(name));
  const opened = async () => {
    await page.goto(`${pathToFileURL(deck).href}?${asked.length}`);
    await expect(page.locator('.reveal.ready')).toBeAttached();
    await allReady(page);
    const drawings = page.locator('svg.scene-drawing');
    await expect(drawings).toHaveCount(3);
    return drawings.evaluateAll((all) =>
      all.map((svg) =>
        [...svg.querySelectorAll('[data-mobject]')].map((each) => {
          const { width, height } = (each as SVGGraphicsElement).getBBox();
          return `${each.getAttribute('data-mobject')} ${Math.round(width)} ${Math.round(height)}`;
        }),
      ),
    );
  };
  const laidOutInPage = await opened();
  expect(tools().sort()).toEqual(['graphviz.js', 'mermaid.js']);

  for (const _ of ['', 'again: what is there already is not taken for laid out']) {
    const ended = await run(['diagrams', deck]);
    expect(ended).toEqual({ code: 0, out: `${file}: 3 diagrams\n`, error: '' });
  }
  expect(await opened()).toEqual(laidOutInPage);
  expect(tools()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(page, 'classes')).toContain('Animal');

  // A source that has changed since is laid out anew.
  writeDeck(deck, slides.join('').replace('Client', 'Customer'), { head });
  await opened();
  expect(tools()).toEqual(['mermaid.js']);
});

/** The guide's own words for who has Vite. */
const guide = readFileSync(new URL('../../demo/guide/diagrams.html', import.meta.url), 'utf8');
const [, vite = '', command = ''] =
  /tsc &amp;&amp; vite (.+?) &amp;&amp; reveal-scenes ([^"]+)"/.exec(guide) ?? [];
const [, config = ''] = /<pre data-file="vite.config.js">([\s\S]+?)<\/pre>/.exec(guide) ?? [];

test('after Vite: one step more of the build, and the chunk of the tool is not asked for', async ({
  page,
}, info) => {
  test.setTimeout(90_000);
  await build({
    stdin: {
      contents: `import Reveal from 'reveal.js';
        import RevealScenes from './dist/reveal-scenes.mjs';
        new Reveal({ plugins: [RevealScenes] }).initialize();`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    ...{ bundle: true, splitting: true, format: 'esm', target: 'es2022', charset: 'utf8' },
    // For the sake of time the library is none of Vite's modules.
    outdir: info.outputPath('public/bundled'),
    chunkNames: '[name]-[hash]',
  });
  copyFileSync('dist/reveal-scenes.css', info.outputPath('public/bundled/reveal-scenes.css'));
  writeFileSync(
    info.outputPath('index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A deck</title>
      <link rel="stylesheet" href="/bundled/reveal-scenes.css"></head><body>
      <div class="reveal"><div class="slides">${slides[2]}</div></div>
      <script type="module" src="/main.js"></script></body></html>`,
  );
  writeFileSync(
    info.outputPath('main.js'),
    `import(/* @vite-ignore */ new URL('bundled/stdin.js', document.baseURI).href);`,
  );
  writeFileSync(info.outputPath('vite.config.js'), config.replaceAll('&gt;', '>'));
  const bin = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const built = spawnSync(process.execPath, [bin, ...vite.split(' ')], {
    cwd: info.outputPath(),
    encoding: 'utf8',
  });
  expect(built).toMatchObject({ status: 0, stderr: '' });
  const ended = await run(command.split(' '), { cwd: info.outputPath() });
  expect(ended).toMatchObject({ code: 0, error: '' });
  expect(ended.out).toMatch(/^\S*index\.diagrams\.js: 1 diagram\n$/);
  const asked: string[] = [];
  await page.route('http://localhost/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    await route.fulfill({ path: info.outputPath('dist', pathname) }).catch(() => route.abort());
  });
  await page.goto('http://localhost/index.html');
  await allReady(page);
  await expect(page.locator('svg.scene-drawing')).toHaveCount(1);
  expect(asked).toContain('/index.diagrams.js');
  expect(asked.filter((path) => /mermaid|graphviz/.test(path))).toEqual([]);
});

test('handouts and pictures: a stop each, with the parts that have come', async ({
  browserName: _,
}, info) => {
  test.setTimeout(90_000);
  const host = hostOf('flow', DIAGRAMS['slidev-1810'] as never);
  const deck = writeDeck(info.outputPath('talk.html'), `<section>${host}</section>`);
  const file = info.outputPath('handout.pdf');
  const words = ['pdf', deck, '--pages', 'steps', '--handout', '6', '-o', file];
  expect(await run(words)).toMatchObject({ code: 0 });
  const [sheet = '', ...more] = (await textsOf(file)).map(letters);
  expect(more).toEqual([]);
  // The node's words in each picture from its step on, and once in the captions.
  const times = (word: string) => sheet.split(word).length - 1;
  expect(times('Rethink')).toBeLessThan(times('Start'));
  expect(sheet).toContain(letters('Is it? Yes OK.'));

  const name = info.outputPath('flow-{step}.svg');
  const all = ['picture', deck, 'flow', '--step', 'all', '-o', name];
  expect(await run(all)).toMatchObject({ code: 0 });
  const pictures = [0, 1, 2, 3, 4, 5].map((step) =>
    readFileSync(name.replace('{step}', `${step}`), 'utf8'),
  );
  const shapes = pictures.map((svg) => svg.match(/<(?:path|rect|polygon)/g)?.length ?? 0);
  expect(shapes).toEqual([...new Set(shapes)].sort((a, b) => a - b));
  const frames = pictures.map((svg) => /viewBox="[^"]+"/.exec(svg)?.[0]);
  expect(new Set(frames).size).toBe(1);
  expect(pictures[5]?.match(/<style|var\(|class=|foreignObject/)).toBeNull();
});

test('a deck without diagrams is told so', async ({ browserName: _ }, info) => {
  const deck = writeDeck(info.outputPath('talk.html'), '<section>No diagram</section>');
  expect(await run(['diagrams', deck])).toEqual({
    code: 1,
    out: '',
    error: 'The deck has no diagram that is laid out from a source.\n',
  });
});
