// A document of Quarto with the extension, as the guide says; see quarto.ts for what stands in.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openFolder, stepThrough, watch } from './deck.js';
import { install, told, write } from './guide.js';
import { renderAsQuarto } from './quarto.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const inOneFile of [false, true]) {
  test(`Quarto${inOneFile ? ', in one file' : ''}`, async ({ page }, info) => {
    test.setTimeout(240_000);
    const folder = info.outputPath('talk');
    const { files, commands, lines } = told('quarto');
    expect(commands).toEqual(['quarto render talk.qmd']);
    install(folder, 'pandoc-wasm@1.1.0');
    // What Quarto makes of a cell `{mermaid}` that is a diagram of its own.
    const own =
      '\n## Own\n\n```{=html}\n<pre class="mermaid mermaid-js">flowchart LR\n  X --&gt; Y</pre>\n```\n';
    const document = `${files['talk.qmd']}${own}`;
    const more = `  revealjs:\n${lines.trimEnd()}\n`;
    write(
      folder,
      { 'talk.qmd': inOneFile ? document.replace('  revealjs:\n', more) : document },
      '_extensions/reveal-scenes',
    );
    // Quarto 1.6 to 1.10 bring reveal.js 5.
    cpSync(`${root}node_modules/reveal-5`, `${folder}/reveal`, { recursive: true });
    await renderAsQuarto(folder);
    const wrong = watch(page);
    const alone = `${folder}/alone`;
    mkdirSync(alone);
    cpSync(`${folder}/talk.html`, `${alone}/talk.html`);
    await openFolder(page, inOneFile ? alone : folder, 'talk.html');
    await stepThrough(page, true);
    await expect(page.locator('pre.mermaid-js')).toHaveText(/X --> Y/);
    expect(await page.evaluate('Reveal.getConfig().scenes')).toEqual({ pace: 'steps' });
    expect(wrong).toEqual([]);
  });
}

test("the extension's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    version: string;
  };
  const extension = readFileSync(`${root}dist/script/_extension.yml`, 'utf8');
  expect(extension).toContain(`version: ${version}\n`);
});
