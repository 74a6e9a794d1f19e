// From a save to the picture, with `npm start`, on a copy of the talk.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../dist/cli/browser.mjs';
import { median, row } from './table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = ['plugin', 'slides', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json'];
const NAMES = ['输入', '序列', '编码', '数据', '句子'];
const PORT = 8390;

export async function save({ quick }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-save-'));
  for (const part of PARTS) cpSync(root + part, path.join(folder, part), { recursive: true });
  symlinkSync(`${root}node_modules`, path.join(folder, 'node_modules'), 'junction');
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser()?.executablePath,
    args: browserArguments(),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`http://localhost:${PORT}/#/1/0/3`);
    await page.waitForSelector('.reveal.ready');
    const file = path.join(folder, 'slides/architecture.ts');
    const code = readFileSync(file, 'utf8');
    const times = [];
    for (const name of quick ? NAMES.slice(0, 1) : NAMES) {
      const saved = performance.now();
      writeFileSync(file, code.replace("'输入序列'", `'${name}'`));
      await page.waitForFunction(
        (name) => document.querySelector('[data-mobject="input-text"]')?.textContent === name,
        name,
      );
      times.push((performance.now() - saved) / 1000);
    }
    return [
      row({ what: 'a save, to the picture', unit: 's', ours: median(times), goal: { most: 0.3 } }),
    ];
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts it, and waits until it has built the talk. */
function serve(folder) {
  const env = { ...process.env, PORT: String(PORT) };
  const server = spawn(process.execPath, ['demo/build/serve.mjs'], { cwd: folder, env });
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (words) => reject(new Error(String(words))));
    server.stdout.on('data', (words) => {
      if (/built in/.test(String(words))) resolve(server);
    });
  });
}
