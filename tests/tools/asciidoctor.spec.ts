// A document of Asciidoctor reveal.js, as the guide says.
import { execSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { openFolder, stepThrough, watch } from './deck.js';
import { told, write } from './guide.js';

test('Asciidoctor reveal.js', async ({ page }, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('talk');
  const { files, commands } = told('asciidoctor');
  write(folder, { 'package.json': '{ "private": true }', ...files }, 'reveal-scenes');
  for (const command of commands) execSync(command, { cwd: folder, stdio: 'pipe' });
  const wrong = watch(page);
  await openFolder(page, folder, 'talk.html');
  await stepThrough(page);
  expect(wrong).toEqual([]);
});
