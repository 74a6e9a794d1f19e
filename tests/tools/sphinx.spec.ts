// A document of Sphinx, as the guide says; see sphinx.ts for what stands in.
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openFolder, stepThrough, watch } from './deck.js';
import { told, write } from './guide.js';
import { buildAsSphinx, configurationOf } from './sphinx.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('Sphinx', async ({ page }, info) => {
  const folder = info.outputPath('talk');
  const { files, commands } = told('sphinx');
  expect(commands).toEqual(['sphinx-build -b revealjs . site']);
  write(folder, files, '_static/reveal-scenes');
  const conf = configurationOf(readFileSync(`${folder}/conf.py`, 'utf8'));
  for (const path of conf.revealjs_static_path)
    cpSync(`${folder}/${path}`, `${folder}/site/_static`, { recursive: true });
  // sphinx-revealjs 3 brings reveal.js 5.
  cpSync(`${root}node_modules/reveal-5`, `${folder}/site/_static/revealjs`, { recursive: true });
  buildAsSphinx(folder);
  const wrong = watch(page);
  await openFolder(page, `${folder}/site`, 'index.html');
  await stepThrough(page);
  expect(await page.evaluate('Reveal.getConfig().scenes')).toEqual({ pace: 'steps' });
  expect(wrong).toEqual([]);
});
