// The script build, in a page with nothing but <script> elements.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { build } from 'esbuild';

const dist = new URL('../../dist/script/', import.meta.url);
const reveal = new URL('../../node_modules/reveal.js/dist/', import.meta.url);

/** Opens, as a file, a deck whose one slide shows a formula. */
async function open(page: Page, info: TestInfo, policy = '') {
  const html = `<!doctype html>
    <meta charset="utf-8">
    ${policy}
    <link rel="stylesheet" href="${reveal}reveal.css">
    <link rel="stylesheet" href="${dist}reveal-scenes.css">
    <div class="reveal"><div class="slides"><section><div data-scene="one"></div></section></div></div>
    <script nonce="n1" src="${reveal}reveal.js"></script>
    <script nonce="n1" src="${dist}reveal-scenes.js"></script>
    <script nonce="n1">
      const one = RevealScenes.scene({
        name: 'one',
        mobjects: [RevealScenes.formula('f', 'x^2')],
        steps: [RevealScenes.step('A square.', [RevealScenes.write('f')])],
      });
      const deck = new Reveal({ plugins: [RevealScenes], scenes: { scenes: [one] } });
      deck.initialize();
    </script>`;
  const file = info.outputPath('deck.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('.reveal.ready')).toBeVisible();
}

test('is the factory, and carries the public names', async ({ page }, info) => {
  await open(page, info);
  const kinds = await page.evaluate('[typeof RevealScenes, typeof RevealScenes.scene]');
  expect(kinds).toEqual(['function', 'function']);
});

test('brings KaTeX along for a formula, from a file', async ({ page }, info) => {
  await open(page, info);
  expect(await page.evaluate('typeof katex')).toBe('object');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-mobject="f"]')).toBeVisible();
});

test("KaTeX's script has the nonce of the plugin's", async ({ page }, info) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n1'">`;
  await open(page, info, policy);
  expect(await page.evaluate('typeof katex')).toBe('object');
});

test('a bundled deck that does not start says why', async ({ page }, info) => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import RevealScenes from './dist/reveal-scenes.mjs'; craete(RevealScenes);",
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const [bundle] = outputFiles;
  const empty = '<!doctype html><div class="reveal"><div class="slides"></div></div>';
  const file = info.outputPath('deck.html');
  writeFileSync(
    file,
    `${empty}<script>${bundle?.text.replaceAll('</script', '<\\/script')}</script>`,
  );
  await page.goto(pathToFileURL(file).href);
  const problem = /craete is not defined \(deck\.html, line \d+\)/;
  await expect(page.getByRole('alert')).toContainText(problem);
  // Of another file browsers tell nothing to a page that was opened by double click.
  writeFileSync(info.outputPath('bundle.js'), bundle?.contents ?? '');
  writeFileSync(file, `${empty}<script src="bundle.js"></script>`);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('alert')).toContainText("browser's console says which");
});

for (const [mistake, problem] of [
  ["creat('a')", "'creat' is not defined. Did you mean 'create'?"],
  [
    "play('a')",
    "'play' is not defined. Is it in the list, and written like that: const { play } = RevealScenes; ?",
  ],
] as const) {
  test(`a deck that does not start says why: ${mistake}`, async ({ page }, info) => {
    const file = info.outputPath('deck.html');
    writeFileSync(
      file,
      `<!doctype html><link rel="stylesheet" href="${dist}reveal-scenes.css">
      <script src="${dist}reveal-scenes.js"></script><script>${mistake};</script>`,
    );
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole('alert')).toContainText(problem);
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  });
}

for (const [mistake, problem] of [
  ['const a = [1, 2].mapp((x) => x)', /mapp is not a function \(deck\.html, line \d+\)/],
  ['const a = ;', /Unexpected token ';' \(deck\.html, line \d+\)/],
] as const) {
  test(`a fault in the deck's script is told, where it leaves no deck: ${mistake}`, async ({
    page,
  }, info) => {
    const file = info.outputPath('deck.html');
    const open = async (first: string, second: string) => {
      writeFileSync(
        file,
        `<!doctype html><link rel="stylesheet" href="${reveal}reveal.css"><link rel="stylesheet" href="${dist}reveal-scenes.css">
        <div class="reveal"><div class="slides"><section>One</section></div></div>
        <script src="${reveal}reveal.js"></script><script src="${dist}reveal-scenes.js"></script>
        <script>${first}</script><script>${second}</script>`,
      );
      await page.goto(pathToFileURL(file).href);
    };
    const deck = 'new Reveal({ plugins: [RevealScenes] }).initialize();';
    await open(`${mistake}; ${deck}`, '');
    await expect(page.getByRole('alert')).toContainText(problem);
    // The deck begins in spite of it.
    await open(mistake, deck);
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test("another script's mistake is not ours to tell", async ({ page }, info) => {
  const file = info.outputPath('deck.html');
  const scripts = `<script src="${dist}reveal-scenes.js"></script><script>somethingElse();</script>`;
  writeFileSync(file, `<!doctype html>${scripts}`);
  const told = page.waitForEvent('pageerror');
  await page.goto(pathToFileURL(file).href);
  await told;
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** The pieces of the plugin that a deck with such a scene loads. */
async function piecesOf(page: Page, info: TestInfo, data: object): Promise<string[]> {
  const pieces: string[] = [];
  page.on('request', (request) => {
    const [, piece] = /\/reveal-scenes-([\w-]+)\.js$/.exec(request.url()) ?? [];
    if (piece) pieces.push(piece);
  });
  const file = info.outputPath('deck.html');
  const scene = JSON.stringify(data);
  writeFileSync(
    file,
    `<!doctype html><link rel="stylesheet" href="${reveal}reveal.css">
    <link rel="stylesheet" href="${dist}reveal-scenes.css">
    <div class="reveal"><div class="slides"><section>
      <div data-scene="one"><script type="application/json">${scene}</script></div>
    </section></div></div>
    <script src="${reveal}reveal.js"></script><script src="${dist}reveal-scenes.js"></script>
    <script>new Reveal({ plugins: [RevealScenes] }).initialize();</script>`,
  );
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-scene][data-step="1"]')).toBeVisible();
  await expect(page.locator('[data-scene-error]')).toHaveCount(0);
  return pieces.sort();
}

test('a deck of the first words loads the plugin and the speaker’s controls alone', async ({
  page,
}, info) => {
  const pieces = await piecesOf(page, info, {
    mobjects: [
      { kind: 'circle', id: 'a' },
      { kind: 'text', id: 'b', text: 'b' },
      { kind: 'rectangle', id: 'c', width: 2, height: 1 },
    ],
    steps: [{ plays: [{ animations: [{ verb: 'create', target: 'a' }] }] }],
  });
  expect(pieces).toEqual(['controls']);
});

test('other words come with the deck that uses them, and with what they need', async ({
  page,
}, info) => {
  const pieces = await piecesOf(page, info, {
    mobjects: [
      { kind: 'cross', id: 'a', of: 'b' },
      { kind: 'text', id: 'b', text: 'b' },
    ],
    steps: [{ plays: [{ animations: [{ verb: 'restore', target: 'a' }] }] }],
  });
  // What restores needs what transforms.
  expect(pieces).toEqual(expect.arrayContaining(['changing', 'marks', 'transform-leaves']));
  expect(pieces).not.toContain('charts');
});
