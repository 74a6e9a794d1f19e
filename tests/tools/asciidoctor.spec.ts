// A document of Asciidoctor reveal.js, as the guide says.
import { execSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { openFolder, stepThrough, watch } from './deck.js';
import { install, told, write } from './guide.js';

test('Asciidoctor reveal.js', async ({ page }, info) => {
  test.setTimeout(240_000);
  const folder = info.outputPath('talk');
  const { files, commands } = told('asciidoctor');
  install(folder, '@asciidoctor/reveal.js@5.2.0', 'reveal.js@5.2.1');
  write(folder, files, 'reveal-scenes');
  for (const command of commands) execSync(command, { cwd: folder, stdio: 'pipe' });
  const wrong = watch(page);
  await openFolder(page, folder, 'talk.html');
  await stepThrough(page);
  expect(wrong).toEqual([]);
});
