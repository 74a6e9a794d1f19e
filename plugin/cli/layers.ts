import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure } from './failure.js';
import type { Layer } from './in-page/layers.js';
import { IN_PAGE, withBrowser } from './open-deck.js';

/**
 * The names in a drawing as a tree, a line each.
 *
 * @throws Failure when there is no such file, or it is no SVG.
 */
export async function layers(drawing: string, signal: AbortSignal): Promise<string> {
  const text = await readFile(drawing, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'There is no file' : 'Cannot be read:';
    throw new Failure(`${why} ${drawing}.`, 'usage');
  });
  const found = await withBrowser(signal, async (browser) => {
    const [page = await browser.newPage()] = await browser.pages();
    await page.evaluate(readFileSync(IN_PAGE, 'utf8'));
    return page.evaluate((svg) => window.revealScenesInPage.layers(svg), text);
  });
  if (found === null) throw new Failure(`${drawing} is no SVG.`);
  const { by, tree } = found;
  const rows = tree.flatMap((layer) => rowsOf(layer, '  '));
  const width = Math.max(0, ...rows.map(({ name }) => name.length)) + 2;
  const lines = rows.map(({ name, tells }) => `${name.padEnd(width)}${tells}`.trimEnd());
  const none = 'None of its elements has a name: by data-select.';
  return `${[drawing, ...(by === 'select' ? [none] : []), ...lines].join('\n')}\n`;
}

interface Row {
  readonly name: string;
  readonly tells: string;
}

function rowsOf({ name, also, tag, words, members }: Layer, indent: string): Row[] {
  const tells = [
    `<${tag}>`,
    ...(words === '' ? [] : [`"${words}"`]),
    ...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
  ];
  const own = { name: indent + name, tells: tells.join(' ') };
  return [own, ...members.flatMap((member) => rowsOf(member, `${indent}  `))];
}
