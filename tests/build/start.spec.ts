// `npm start`, on a copy of the talk that the test may break.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['plugin', 'slides', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json'];

let server: ChildProcess | undefined;
test.afterEach(() => {
  server?.kill();
});

/** Starts it in `folder`; resolves when it has said `words`. */
function start(folder: string, port: number, words: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(process.execPath, ['demo/build/serve.mjs'], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
    });
    server = child;
    const hear = (data: unknown) => {
      said += data;
      if (words.test(said)) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
}

test('reloads at the same step, survives an error', async ({ page }, info) => {
  const folder = info.outputPath('copy');
  for (const part of parts) cpSync(`${root}/${part}`, `${folder}/${part}`, { recursive: true });
  symlinkSync(`${root}/node_modules`, `${folder}/node_modules`, 'junction');
  const port = 8100 + info.workerIndex;
  await start(folder, port, /built in/);

  await page.goto(`http://localhost:${port}/#/1/0/0`);
  await expect(page.locator('.reveal.ready')).toBeVisible();

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

test('says in one sentence that its port is taken', async ({ browserName: _ }, info) => {
  const port = 8200 + info.workerIndex;
  const other = createServer().listen(port);
  const said = await start(root, port, /\n/);
  expect(said).toBe(
    `Port ${port} is taken: choose another one, as in PORT=${port + 1} npm start\n`,
  );
  other.close();
});
