// npm run bench -- frames: milliseconds of script a frame, ours beside our peers', in one run.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';

const count = Number(process.argv[3] ?? 1000);
const here = new URL('.', import.meta.url).pathname;

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
await page.evaluate((n) => window.benchFrames(n), count); // the engine compiles what is hot
const results = await page.evaluate((n) => window.benchFrames(n), count);
await browser.close();

const ours = results['reveal-scenes'].median;
console.log(`${count} boxes move and fade: milliseconds of script a frame`);
for (const [name, { median, worst }] of Object.entries(results)) {
  const ratio = (median / ours).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(30)} ${median.toFixed(2).padStart(7)}   95 %: ${worst.toFixed(2).padStart(6)}   ×${ratio}`,
  );
}
