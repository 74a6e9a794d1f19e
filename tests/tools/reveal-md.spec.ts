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
  const own =
    '\n---\n\n```mermaid\nflowchart LR\n  X --> Y\n```\n<!-- .element: data-steps="none" -->\n';
  write(folder, { ...files, 'slides.md': `${files['slides.md']}${own}` }, 'reveal-scenes');

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
    await stepThrough(page, true);
    expect(await page.evaluate('Reveal.getConfig().scenes.pace')).toBe('steps');
    // What is no scene is drawn by reveal-md's own Mermaid.
    await page.keyboard.press('Space');
    await expect(page.locator('section.present pre > code.mermaid > svg')).toBeVisible();
  } finally {
    process.kill(-(server.pid ?? 0));
  }

  execSync(making, { cwd: folder, stdio: 'pipe' });
  await openFolder(page, `${folder}/site`, 'index.html');
  await stepThrough(page, true);
  // Its own script for Mermaid is not among the files that reveal-md makes.
  expect(wrong.filter((message) => !/mermaid/.test(message))).toEqual([]);
});
