// The names in a drawing, for who writes its steps.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { run } from './run.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../decks/fixtures/${name}.svg`, import.meta.url));

/** What the program says of a drawing, without the name of its file. */
async function layersOf(file: string): Promise<string[]> {
  const { code, out, error } = await run(['layers', file]);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const [first, ...lines] = out.trimEnd().split('\n');
  expect(first).toBe(file);
  return lines;
}

test('layers lists names as a tree, those of the author before those of the tool', async () => {
  expect(await layersOf(fixture('inkscape'))).toEqual([
    '  Boxes      <g> also layer1',
    '    Encoder  <rect> also encoder',
    '    Decoder  <rect> also decoder',
    '  Arrows     <g> also layer2',
    '    forward  <path>',
    '  Labels     <g> "Encoder" also layer3',
    '    text17   <text> "Encoder"',
  ]);
  // Words are said once, whatever a browser shows of them; what paints others is none of it.
  expect(await layersOf(fixture('drawio'))).toContain('      encoder  <g> "Encoder"');
  expect((await layersOf(fixture('mermaid'))).join()).not.toContain('radient');
});

test('what Excalidraw exports has selectors, or the names in its links', async () => {
  expect(await layersOf(fixture('excalidraw'))).toEqual([
    'None of its elements has a name: by data-select.',
    '  svg > g:nth-of-type(1)  <g>',
    '  svg > g:nth-of-type(2)  <g> "Encoder"',
    '  svg > g:nth-of-type(3)  <g>',
  ]);
  expect(await layersOf(fixture('excalidraw-links'))).toEqual([
    '  encoder  <a>',
    '  encoder  <a> "Encoder"',
    '  decoder  <a>',
    '  forward  <a>',
  ]);
});

test('what is no drawing', async ({ browserName: _ }, info) => {
  expect(await run(['layers', 'gone.svg'])).toEqual({
    code: 2,
    out: '',
    error: 'There is no file gone.svg.\n',
  });
  const page = info.outputPath('page.svg');
  writeFileSync(page, '<html>');
  expect(await run(['layers', page])).toMatchObject({ code: 1, error: `${page} is no SVG.\n` });
});
