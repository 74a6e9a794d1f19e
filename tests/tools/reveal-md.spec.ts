// Slides made with reveal-md, as the guide says.
import { execSync, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { openFolder, stepThrough, watch } from './deck.js';
import { install, told, write } from './guide.js';

/** A port that nobody listens at. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

test('reveal-md serves the slides, and makes files of them', async ({ page }, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('talk');
  const { files, commands } = told('reveal-md');
  const [serving = '', making = ''] = commands;
  install(folder, 'reveal-md@6.1.4');
  write(folder, files, 'reveal-scenes');

  const port = await freePort();
  const wrong = watch(page);
  const server = spawn(`${serving} --disable-auto-open --port ${port}`, {
    cwd: folder,
    shell: true,
    detached: true, // so that it can be ended with all it started
    stdio: 'ignore',
  });
  try {
    await expect(async () => {
      await page.goto(`http://localhost:${port}/slides.md`);
    }).toPass();
    await stepThrough(page);
    expect(await page.evaluate('Reveal.getConfig().scenes.pace')).toBe('steps');
  } finally {
    process.kill(-(server.pid ?? 0));
  }

  execSync(making, { cwd: folder, stdio: 'pipe' });
  await openFolder(page, `${folder}/site`, 'index.html');
  await stepThrough(page);
  // Its own script for Mermaid is not among the files that reveal-md makes.
  expect(wrong.filter((message) => !/mermaid/.test(message))).toEqual([]);
});
