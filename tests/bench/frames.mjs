// Milliseconds of script a frame in which many boxes move and fade, ours beside our peers'.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';
import { row } from './table.mjs';

const here = new URL('.', import.meta.url).pathname;

export async function frames({ quick }) {
  const { outputFiles } = await build({
    entryPoints: [`${here}page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    loader: { '.css': 'empty' },
    minify: true,
  });
  const browser = await chromium.launch({
    executablePath: findBrowser()?.executablePath,
    args: browserArguments(),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: await readFile(`${here}clock.js`, 'utf8') });
  await page.addScriptTag({ content: outputFiles[0].text });
  const rows = [];
  for (const count of quick ? [10] : [10, 100, 1000, 5000]) {
    if (!quick) await page.evaluate((n) => window.benchFrames(n), count); // the engine compiles what is hot
    const results = await page.evaluate((n) => window.benchFrames(n), count);
    const { 'reveal-scenes': ours, 'reveal-scenes, one of them': one, ...peers } = results;
    const told = { unit: 'ms', goal: { times: 1 } };
    const many = count.toLocaleString('en');
    for (const [beside, { median }] of Object.entries(peers)) {
      const what = `a frame, ${many} mobjects move and fade`;
      rows.push(row({ ...told, what, beside, ours: ours.median, theirs: median }));
    }
    rows.push(row({ what: `a frame, one of ${many} does`, unit: 'ms', ours: one.median }));
  }
  await browser.close();
  return rows;
}
