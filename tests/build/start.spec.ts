// `npm start`, on a copy of the talk that the test may break.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import { root, test } from './served-copy.js';

test('reloads at the same step, survives an error', async ({ page, serveCopy }, info) => {
  const folder = info.outputPath('copy');
  const port = 8100 + info.workerIndex;
  await serveCopy(folder, port);

  await page.goto(`http://localhost:${port}/?rehearse#/1/0/0`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  // Here it has what marks faults, which the talk as one file leaves out.
  await expect(page.locator('.scene-faults')).toBeAttached();

  const style = `${folder}/demo/transformer.css`;
  const before = readFileSync(style, 'utf8');
  writeFileSync(style, `${before}\n.reveal { outline: 1px solid rgb(1, 2, 3); }`);
  await expect(page.locator('.reveal')).toHaveCSS('outline-color', 'rgb(1, 2, 3)');
  expect(page.url()).toContain('#/1/0/0');

  const slides = `${folder}/slides/index.ts`;
  const code = readFileSync(slides, 'utf8');
  writeFileSync(slides, `${code}\nconst = 1;`);
  await expect(page.locator('#build-error')).toContainText('slides/index.ts');
  await expect(page.locator('.reveal.ready')).toBeVisible();

  writeFileSync(slides, code);
  await expect(page.locator('#build-error')).toHaveCount(0);
});

test('a saved scene with a mistake shows its card, and goes when mended', async ({
  page,
  serveCopy,
}, info) => {
  test.slow();
  const folder = info.outputPath('copy');
  const port = 8300 + info.workerIndex;
  await serveCopy(folder, port);
  await page.goto(`http://localhost:${port}/#/1/0/3`);
  await expect(page.locator('.reveal.ready')).toBeVisible();

  const file = `${folder}/slides/architecture.ts`;
  const code = readFileSync(file, 'utf8');
  const host = page.locator('section.present [data-scene="architecture"]');
  writeFileSync(file, code.replace("create('input-box')", "create('input-bax')"));
  await expect(host.locator('.scene-error')).toContainText("no mobject 'input-bax'");
  await page.keyboard.press('ArrowRight');
  const next = page.locator('section.present [data-scene="encoder"]');
  await expect(next).toHaveAttribute('data-steps', '13');
  await page.keyboard.press('ArrowRight');
  await expect(next).toHaveAttribute('data-step', '1');
  await page.keyboard.press('Alt+ArrowLeft');

  writeFileSync(file, code);
  await expect(host.locator('.scene-error')).toHaveCount(0);
  await expect(host.locator('[data-mobject="title"]')).toBeVisible();
  await expect(host).toHaveAttribute('data-steps', '17');
  await expect(host).toHaveAttribute('data-step', '4');
});

test('a name that is missing: TypeScript says where, in the page and in the terminal', async ({
  page,
  serveCopy,
}, info) => {
  test.slow();
  const folder = info.outputPath('copy');
  const port = 8400 + info.workerIndex;
  const server = await serveCopy(folder, port);
  const terminal = new Promise<string>((resolve) =>
    server.stderr?.on('data', (data) => /TS2304/.test(String(data)) && resolve(String(data))),
  );
  await page.goto(`http://localhost:${port}/`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
  const file = `${folder}/slides/title.ts`;
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, `${code}\nexport const oops = notImported('box');\n`);
  const lines = code.split('\n').length;
  const place = new RegExp(`slides/title\\.ts\\(${lines + 1},\\d+\\).*'notImported'`);
  await expect(page.locator('#build-error')).toContainText(place, { timeout: 20_000 });
  expect(await terminal).toMatch(place);
  writeFileSync(file, code);
  await expect(page.locator('#build-error')).toHaveCount(0);
  // As many editors save: a new file takes the place of the old one. And the page stays the same by it.
  for (const mistake of ['once', 'again']) {
    writeFileSync(`${file}~`, `${code}\nexport const ${mistake}: number = 'a';\n`);
    renameSync(`${file}~`, file);
    await expect(page.locator('#build-error')).toContainText(`TS2322`, { timeout: 20_000 });
    writeFileSync(file, code);
    await expect(page.locator('#build-error')).toHaveCount(0);
  }
});

test('says in one sentence that its port is taken', async ({ start }, info) => {
  const port = 8200 + info.workerIndex;
  const other = createServer().listen(port);
  const { said } = await start(root, port, /\n/);
  expect(said).toBe(
    `Port ${port} is taken: choose another one, as in PORT=${port + 1} npm start\n`,
  );
  other.close();
});
