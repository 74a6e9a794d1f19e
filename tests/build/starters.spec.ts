// The starters, made as the READMEs tell their reader: packed, copied, installed, opened.
import { execSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { seen } from '../decks/deck.js';
import { fences } from '../docs/collect.js';
import { openFolder } from '../tools/deck.js';

// One after the other: they share what is packed.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const told = fences().filter(({ place, language }) => /README/.test(place) && language === 'bash');

/** Where the reader has the folder of reveal-scenes, and beside it the starters that are made. */
let place = '';

/** Types lines of a README, in the folder of reveal-scenes; what is installed and built there is there. */
const type = (lines: string) =>
  execSync(`set -e\n${lines.replaceAll('npm ci && ', '').replaceAll('npm run build && ', '')}`, {
    cwd: `${place}/reveal-scenes`,
    env: { ...process.env, npm_config_prefer_offline: 'true', npm_config_fund: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Types what READMEs tell of a starter; gives the folder that it makes. */
function make(starter: string): string {
  const lines = told
    .filter(({ code }) => code.includes(`starters/${starter} `))
    .map(({ code }) => code.replace(/^npm ci && npm pack.*\n/m, ''));
  const [code = ''] = lines;
  const [, folder] = /\bcd \.\.\/(\S+)/.exec(code) ?? [];
  if (!folder) throw new Error(`No README tells how to make '${starter}'`);
  expect(new Set(lines)).toEqual(new Set([code]));
  type(code);
  return `${place}/${folder}`;
}

test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'starters-'));
  // A checkout after `npm ci` and `npm run build`.
  const others = ['node_modules', '.git', 'test-results', basename(place)];
  cpSync(root, `${place}/reveal-scenes`, {
    recursive: true,
    filter: (file) => !others.includes(basename(file)) || /starters/.test(file),
  });
  // Link by link: an `npm ci` that is typed there must not empty the folder that the tests run from.
  const modules = `${place}/reveal-scenes/node_modules`;
  mkdirSync(modules);
  for (const name of readdirSync(`${root}node_modules`))
    symlinkSync(`${root}node_modules/${name}`, `${modules}/${name}`, 'junction');
  const packs = told
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => /npm pack/.test(line));
  expect(new Set(packs)).toEqual(new Set(['npm ci && npm pack --pack-destination ..']));
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(scripts.prepack).toBe('npm run build');
  type('npm pack --ignore-scripts --pack-destination ..');
});

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

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

/** How many pages the deck that is open has in print, each of one height. */
async function printed(page: Page): Promise<number> {
  const address = new URL(page.url());
  await page.goto(
    `${address.origin === 'null' ? `file://${address.pathname}` : address.origin + address.pathname}?print-pdf`,
  );
  await page.waitForFunction(`document.querySelectorAll('.pdf-page section').length > 0`);
  const heights = await page
    .locator('.pdf-page')
    .evaluateAll((pages) => pages.map((each) => (each as HTMLElement).offsetHeight));
  expect(new Set(heights).size).toBe(1);
  return heights.length;
}

/** The key S opens the speaker's window, which shows what the slide's notes say. */
async function speaks(page: Page): Promise<void> {
  const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(window.locator('.speaker-controls-notes .value')).toContainText('press S');
  await window.close();
}

const watch = (page: Page) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
};

test('starter: plain HTML, from a file, the four ways', async ({ page }) => {
  const folder = make('plain');
  const said = watch(page);
  await page.goto(pathToFileURL(`${folder}/index.html`).href);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await speaks(page);
  expect(await walk(page, 1)).toEqual([
    [],
    ['input'],
    ['input', 'in', 'encoder', 'name'],
    ['input', 'in', 'encoder', 'name', 'out', 'output'],
  ]);
  expect(await walk(page, 2)).toEqual([[], ['formula'], ['formula', 'gloss']]);
  expect(await walk(page, 3)).toEqual([
    [],
    ['rectangle-1', 'text-1'],
    ['rectangle-1', 'text-1', 'arrow-1', 'rectangle-2', 'text-2'],
  ]);
  expect(await walk(page, 4)).toEqual([
    ['100', '100', '100'],
    ['120', '260', '480'],
    ['480', '260', '120'],
  ]);
  expect(await printed(page)).toBe(1 + 4 + 3 + 3 + 3);
  expect(said).toEqual([]);
  // As its author may ask, also of a bright room.
  const rehearse = 'npx reveal-scenes rehearse index.html --quick 2>&1';
  expect(String(execSync(rehearse, { cwd: folder }))).toContain('nothing to find fault with');
});

test('starter: Markdown, from a file', async ({ page }) => {
  const folder = make('markdown');
  const said = watch(page);
  await page.goto(pathToFileURL(`${folder}/index.html`).href);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await speaks(page);
  await expect(page.locator('[data-scene="sum"]')).toHaveAttribute('data-step', '0');
  const slides = page.locator('.slides > section > section, .slides > section:not(:has(section))');
  await expect(slides).toHaveCount(5);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="sum"] [data-mobject="right"]')).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="line"]')).toHaveAttribute('data-step', '1');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="mermaid"]')).toHaveAttribute('data-step', '3');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  for (const name of ['code', 'flow'])
    await expect(page.locator(`[data-scene="${name}"]`)).toHaveAttribute('data-step', '2');
  await expect(page.locator('[data-scene="flow"]')).not.toHaveAttribute('data-moving');
  expect([...new Set(await seen(page, 'flow'))].sort()).toEqual([
    'Question',
    'Question->Search',
    'Search',
  ]);
  expect(await printed(page)).toBe(1 + 3 + 3 + 4 + 4);
  expect(said).toEqual([]);
});

test('starter: Vite and TypeScript', async ({ page }) => {
  const folder = make('vite');
  // Only what is used: neither KaTeX nor DOMPurify is in the entry.
  const built = readdirSync(`${folder}/dist/assets`);
  expect(built.some((file) => /^katex/i.test(file))).toBe(true);
  const asked: string[] = [];
  const said = watch(page);
  page.on('request', (request) => asked.push(request.url()));
  await openFolder(page, `${folder}/dist`, 'index.html');
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await speaks(page);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-mobject="formula-1"]')).toBeAttached();
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene="drawing"]')).toHaveAttribute('data-step', '2');
  expect(asked.some((url) => /purify/.test(url))).toBe(true);
  expect(await printed(page)).toBe(1 + 3 + 3 + 3);
  expect(said).toEqual([]);
  await showsTypes(page, folder);
});

/** While it is written, the starter with Vite shows what TypeScript says, until that is mended. */
async function showsTypes(page: Page, folder: string): Promise<void> {
  const file = `${folder}/scenes.ts`;
  const right = readFileSync(file, 'utf8');
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    let said = '';
    const address = await new Promise<string>((resolve) => {
      const hear = (data: unknown) => {
        said += data;
        const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (url) resolve(url);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
    });
    await page.goto(address);
    await expect(page.locator('.reveal.ready')).toBeAttached();
    writeFileSync(file, right.replace('fontSize', 'fontSiz'));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText(/scenes\.ts\(\d+,\d+\): error TS[\s\S]*fontSiz/);
    await expect.poll(() => said).toContain("'fontSiz'");
    writeFileSync(file, right);
    await expect(overlay).toHaveCount(0);
    await expect(page.locator('.reveal.ready')).toBeAttached();
  } finally {
    server.kill();
  }
}

test('ten lines, in a folder of their own', async ({ page }) => {
  const [lines] = told.filter(({ code }) => code.includes('my-first'));
  const [html] = fences().filter(
    ({ language, code }) => language === 'html' && code.includes("scene('hello', ({ step }) => {"),
  );
  type(lines?.code ?? '');
  writeFileSync(`${place}/my-first/index.html`, html?.code ?? '');
  const said = watch(page);
  await page.goto(pathToFileURL(`${place}/my-first/index.html`).href);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  for (const mobjects of [[], ['rectangle-1'], ['rectangle-1', 'text-1']]) {
    const host = page.locator('[data-scene]');
    await expect(host).toHaveAttribute('data-step', String(mobjects.length));
    await expect(host).not.toHaveAttribute('data-moving');
    expect(await seen(page)).toEqual(mobjects);
    await page.keyboard.press('ArrowRight');
  }
  expect(await printed(page)).toBe(3);
  expect(said).toEqual([]);
});
