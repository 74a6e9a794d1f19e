// The plugin where npm has put it: what other packages bring, KaTeX and its fonts, stands beside it.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { allReady, seen } from '../decks/deck.js';
import { openFolder } from '../tools/deck.js';

// The second test takes away what the first one needs.
test.describe.configure({ mode: 'default' });

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

const DECK = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="node_modules/reveal.js/dist/reveal.css">
<link rel="stylesheet" href="node_modules/reveal-scenes/dist/reveal-scenes.css">
<div class="reveal"><div class="slides">
<section><div data-scene="sum"><script type="application/json">{
  "mobjects": [{ "kind": "formula", "id": "sum", "tex": "a + b" }],
  "steps": [{ "plays": [{ "animations": [{ "verb": "fadeIn", "target": "sum", "runTime": 0.05 }] }] }]
}</script></div></section>
<section><div data-scene="flow"><script type="text/mermaid">flowchart LR
A --&gt; B</script></div></section>
</div></div>
<script>window.mermaid = 'the page has one of its own';</script>
<script src="node_modules/reveal.js/dist/reveal.js"></script>
<script src="node_modules/reveal-scenes/dist/script/reveal-scenes.js"></script>
<script>new Reveal({ plugins: [RevealScenes] }).initialize();</script>`.replace('--&gt;', '-->');

test.beforeAll(() => {
  folder = test.info().outputPath('deck');
  const modules = `${folder}/node_modules`;
  mkdirSync(`${modules}/reveal-scenes`, { recursive: true });
  const told = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = Object.values(JSON.parse(told)) as [{ files: { path: string }[] }];
  for (const { path } of files) cpSync(`${root}${path}`, `${modules}/reveal-scenes/${path}`);
  for (const name of ['katex', 'dompurify', 'mermaid', '@viz-js', 'reveal.js'])
    symlinkSync(`${root}node_modules/${name}`, `${modules}/${name}`, 'junction');
  writeFileSync(`${folder}/index.html`, DECK);
});

test('a deck takes from other packages what it needs', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await openFolder(page, folder, 'index.html');
  await allReady(page);
  expect(await page.evaluate(`document.fonts.check('20px KaTeX_Math')`)).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => seen(page, 'sum')).toEqual(['sum']);
  await expect(page.locator('[data-scene="flow"]')).toHaveAttribute('data-steps', /[1-9]/);
  expect(await page.evaluate('window.mermaid')).toBe('the page has one of its own');
  expect(said).toEqual([]);
});

test('`folder` makes of it a folder that is whole', () => {
  const program = `${folder}/node_modules/reveal-scenes/dist/cli/reveal-scenes.mjs`;
  mkdirSync(`${folder}/whole`);
  writeFileSync(`${folder}/whole/talk.html`, 'not one of those that it is given');
  const said = execFileSync(process.execPath, [program, 'folder', 'whole'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const listed = (place: string) => (readdirSync(place, { recursive: true }) as string[]).sort();
  rmSync(`${folder}/whole/talk.html`);
  const [whole, here] = [listed(`${folder}/whole`), listed(`${root}dist/script`)];
  expect(whole).toEqual(here);
  expect(said).toBe(`whole: ${here.length - 1} files\n`);
  for (const file of here.filter((name) => /\.\w+$/.test(name)))
    expect(
      readFileSync(`${folder}/whole/${file}`).equals(readFileSync(`${root}dist/script/${file}`)),
    ).toBe(true);
});

test('without Mermaid the slide says what to install', async ({ page }) => {
  rmSync(`${folder}/node_modules/mermaid`);
  await openFolder(page, folder, 'index.html');
  await expect(page.locator('[data-scene="flow"]')).toHaveAttribute(
    'data-scene-error',
    /Mermaid did not load from .*: is it installed \(npm install mermaid\)\?/,
  );
});
