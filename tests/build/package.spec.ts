// What is published, as somebody gets it: packed, installed in a project of its own, and used.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (command: string, args: readonly string[], cwd = root) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

/** Packs what is in dist/, without building it again. */
function pack(folder: string): { tarball: string; files: string[] } {
  mkdirSync(folder, { recursive: true });
  const told = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const packed = JSON.parse(told) as Record<string, Packed> | Packed[];
  const [{ filename, files }] = Object.values(packed) as [Packed];
  return { tarball: `${folder}/${filename}`, files: files.map(({ path }) => path).sort() };
}
interface Packed {
  filename: string;
  files: { path: string }[];
}

/** A starter as its reader has it, with the packed plugin for the published one. */
function install(starter: string, folder: string): void {
  const { tarball } = pack(`${folder}-pack`);
  cpSync(`${root}/demo/starters/${starter}`, folder, { recursive: true });
  const file = `${folder}/package.json`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      /"reveal-scenes": "[^"]*"/,
      `"reveal-scenes": "file:${tarball}"`,
    ),
  );
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], folder);
}

/** The mobjects that a slide shows, after each of its steps. */
async function walk(page: Page, slide: number): Promise<string[][]> {
  const pictures: string[][] = [];
  const host = page.locator('section').nth(slide).locator('[data-scene]');
  const steps = Number(await host.getAttribute('data-steps'));
  for (let step = 0; step <= steps; step++) {
    await page.evaluate(`deck.slide(${slide}, 0, ${step - 1})`);
    await expect(host).toHaveAttribute('data-step', String(step));
    await expect(host).not.toHaveAttribute('data-moving');
    pictures.push(
      await host.evaluate((each) =>
        [...each.querySelectorAll('[data-mobject], .scene-drawn rect, .scene-drawn circle')]
          .filter((mobject) => getComputedStyle(mobject).display !== 'none')
          .map(
            (mobject) =>
              mobject.getAttribute('data-mobject') ??
              mobject.getAttribute('height') ??
              mobject.getAttribute('r') ??
              '',
          ),
      ),
    );
  }
  return pictures;
}

const watch = (page: Page) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
};

test('holds what is needed and nothing else', ({ browserName: _ }, info) => {
  const { files } = pack(info.outputPath('pack'));
  const kinds = new Set(
    files.map((file) =>
      file
        .replace(/^dist\/(types|fonts)\/.+\.(d\.ts|woff2)$/, 'dist/$1/*.$2')
        // The programs come with what they need, in pieces, and with its licences.
        .replace(/^dist\/cli\/[\w.-]+\.(mjs|js|LEGAL\.txt)$/, 'dist/cli/*'),
    ),
  );
  expect([...kinds].sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'package.json',
      'dist/_extension.yml',
      'dist/katex.js',
      'dist/purify.js',
      'dist/reveal-scenes.css',
      'dist/reveal-scenes.js',
      'dist/reveal-scenes.js.map',
      'dist/reveal-scenes.mjs',
      'dist/reveal-scenes.mjs.map',
      'dist/scene.schema.json',
      'dist/fonts/*.woff2',
      'dist/types/*.d.ts',
      'dist/cli/*',
    ].sort(),
  );
  // Nothing evaluates text as code, which a Content-Security-Policy may forbid.
  for (const file of ['reveal-scenes.mjs', 'reveal-scenes.js', 'katex.js', 'purify.js'])
    expect(readFileSync(`${root}/dist/${file}`, 'utf8')).not.toMatch(/\beval\(|new Function\(/);
});

test('exports, types and source maps are right', ({ browserName: _ }, info) => {
  test.setTimeout(120_000);
  const { tarball } = pack(info.outputPath('pack'));
  const lint = run('npx', ['publint', '--strict', tarball]);
  expect(lint).toContain('All good!');
  // The script builds and the styles are no modules; TypeScript needs no types of them.
  const types = run('npx', [
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--entrypoints',
    '.',
    '--format',
    'json',
  ]);
  expect(JSON.parse(types)).toMatchObject({ problems: {} });
  for (const file of ['reveal-scenes.mjs.map', 'reveal-scenes.js.map']) {
    const map = JSON.parse(readFileSync(`${root}/dist/${file}`, 'utf8')) as {
      sources: string[];
      sourcesContent: string[];
    };
    expect(map.sources.some((source) => source.endsWith('plugin/dom/player.ts'))).toBe(true);
    expect(map.sourcesContent.length).toBe(map.sources.length);
  }
});

test('starter: plain HTML, from a file, the four ways', async ({ page }, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath('talk');
  install('plain', folder);
  const said = watch(page);
  await page.goto(pathToFileURL(`${folder}/index.html`).href);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  expect(await walk(page, 0)).toEqual([
    [],
    ['input'],
    ['input', 'in', 'encoder', 'name'],
    ['input', 'in', 'encoder', 'name', 'out', 'output'],
  ]);
  expect(await walk(page, 1)).toEqual([[], ['formula'], ['formula', 'gloss']]);
  expect(await walk(page, 2)).toEqual([
    [],
    ['left', 'question'],
    ['left', 'question', 'right', 'answer', 'arrow'],
  ]);
  expect(await walk(page, 3)).toEqual([
    ['100', '100', '100'],
    ['120', '260', '480'],
    ['480', '260', '120'],
  ]);
  expect(said).toEqual([]);
});

test('starter: Markdown, from a file', async ({ page }, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath('talk');
  install('markdown', folder);
  const said = watch(page);
  await page.goto(pathToFileURL(`${folder}/index.html`).href);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await expect(page.locator('[data-scene="sum"]')).toHaveAttribute('data-step', '0');
  const slides = page.locator('.slides > section > section, .slides > section:not(:has(section))');
  await expect(slides).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="sum"] [data-mobject="right"]')).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="line"]')).toHaveAttribute('data-step', '1');
  expect(said).toEqual([]);
});

test('starter: Vite and TypeScript', async ({ page }, info) => {
  test.setTimeout(180_000);
  const folder = info.outputPath('talk');
  install('vite', folder);
  run('npm', ['run', 'build'], folder);
  // Only what is used: neither KaTeX nor DOMPurify is in the entry.
  const built = readdirSync(`${folder}/dist/assets`);
  expect(built.some((file) => /^katex/i.test(file))).toBe(true);
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.html': 'text/html',
  };
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/favicon.ico') return response.writeHead(204).end();
    const file = `${folder}/dist${url === '/' ? '/index.html' : url}`;
    if (!existsSync(file)) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  }).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const asked: string[] = [];
    const said = watch(page);
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://localhost:${port}/`);
    await expect(page.locator('.reveal.ready')).toBeAttached();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-mobject="output"]')).toBeAttached();
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-scene="drawing"]')).toHaveAttribute('data-step', '2');
    expect(asked.some((url) => /purify/.test(url))).toBe(true);
    expect(said).toEqual([]);
  } finally {
    server.close();
  }
});
