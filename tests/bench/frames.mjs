// Milliseconds of script a frame in which many boxes change, ours beside our peers'.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';
import { row } from './table.mjs';

const CHANGES = {
  move: 'move and fade',
  scale: 'scale',
  recolour: 'recolour',
  morph: 'morph',
};

/** Each is measured so many times: few boxes take less than the clock's step. */
const TIMES = { 10: 5, 100: 3, 1000: 1, 5000: 1 };

const here = new URL('.', import.meta.url).pathname;

export async function frames({ quick }) {
  const { outputFiles } = await build({
    entryPoints: [`${here}page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    loader: { '.css': 'empty' },
    minify: true,
    // Words enter themselves into the vocabulary, which the package tells of its builds alone.
    ignoreAnnotations: true,
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
  const told = { unit: 'ms', goal: { times: 1 } };
  for (const [change, words] of Object.entries(CHANGES)) {
    for (const count of quick ? [10] : [10, 100, 1000, 5000]) {
      const measure = () =>
        page.evaluate(([n, what]) => window.benchFrames(n, what), [count, change]);
      // The engine compiles what is hot. What many boxes need is so by then, and their minutes are saved.
      if (!quick && count <= 100) await measure();
      const runs = [];
      for (let run = 0; run < (quick ? 1 : TIMES[count]); run++) runs.push(await measure());
      const of = (name) => runs.reduce((sum, each) => sum + each[name], 0) / runs.length;
      const many = count.toLocaleString('en');
      const peers = Object.keys(runs[0]).filter((name) => !name.startsWith('reveal-scenes'));
      for (const beside of peers) {
        const what = `a frame, ${many} mobjects ${words}`;
        rows.push(row({ ...told, what, beside, ours: of('reveal-scenes'), theirs: of(beside) }));
      }
      if (change !== 'move') continue;
      const one = of('reveal-scenes, one of them');
      rows.push(row({ what: `a frame, one of ${many} does`, unit: 'ms', ours: one }));
    }
  }
  await browser.close();
  return rows;
}
