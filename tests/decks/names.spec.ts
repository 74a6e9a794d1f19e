// The names in a drawing can be discovered: what there is is told, and Mermaid's nodes have their own.
import { expect, test } from '@playwright/test';
import { open, press, seen } from './deck.js';

const drawing = (ids: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 20">${ids
    .map((id, i) => `<rect ${id && `id="${id}"`} x="${10 * i}" width="8" height="8"/>`)
    .join('')}</svg>`;
const host = (layer: string) =>
  `<section><div data-scene="s" data-src="/d.svg"><i data-step="1" data-layer="${layer}"></i></div></section>`;

const many = Array.from({ length: 30 }, (_, i) => `node-number-${i}`);
for (const [what, ids, layer, message] of [
  ['a few', ['one', 'two'], 'Server', 'There is: one, two.'],
  [
    'many, the likest first',
    [...many, 'the-servers'],
    'my server',
    /There is: the-servers, .*, and 25 more\./,
  ],
  ['none', [''], 'Server', 'None of its elements has a name: use data-select.'],
] as const) {
  test(`a name that is none: ${what}`, async ({ page }) => {
    await open(page, { slides: host(layer), files: { '/d.svg': drawing(ids) } });
    const card = page.locator('.scene-error');
    await expect(card).toContainText(`the drawing has no layer '${layer}'.`);
    await expect(card).toContainText(message);
  });
}

for (const [name, id] of [
  ['input', 'chart-flowchart-input-0'],
  ['Animal', 'mermaid-1-classId-Animal-0'],
  ['Idle', 'state-Idle-2'],
] as const) {
  test(`Mermaid's ${name} in ${id}`, async ({ page }) => {
    await open(page, { slides: host(name), files: { '/d.svg': drawing([id, 'other']) } });
    await press(page, 'ArrowRight');
    expect(await seen(page)).toEqual([name]);
  });
}
