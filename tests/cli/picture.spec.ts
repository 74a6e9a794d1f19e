// Pictures for papers and posts: they need nothing but themselves.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from '@playwright/test';
import { openTalk } from '../talk/talk.js';
import { cellsOf, difference } from './compare.js';
import { run, talk, writeDeck } from './run.js';

for (const [scene, slide, step] of [
  ['encoder', 2, 7],
  ['attention', 4, 3],
] as const) {
  test(`SVG of ${scene} after ${step} steps: the live picture, in paths`, async ({
    page,
  }, info) => {
    const file = info.outputPath('picture.svg');
    const ended = await run(['picture', talk, scene, '--step', `${step}`, '-o', file]);
    expect(ended).toEqual({ code: 0, out: `${file}\n`, error: '' });
    const svg = readFileSync(file, 'utf8');
    expect(
      svg.match(/<text|<style|<script|url\(|var\(|currentColor|class=|href|foreignObject/),
    ).toBeNull();
    expect(svg).toContain(
      scene === 'encoder' ? '<title>编码器层内部结构</title>' : '<title>注意力',
    );

    await openTalk(page, `file://${encodeURI(talk)}?transition=none&progress=false&pace=steps`);
    await page.evaluate(
      ([h, f]) => {
        window.deck.slide(h, 0, f);
        const scenes = window.deck.getPlugin(
          'scenes',
        ) as import('../../plugin/index.js').ScenesPlugin;
        for (const player of scenes.players()) player.show(player.target);
      },
      [slide, step - 1] as const,
    );
    const live = await cellsOf(await page.screenshot());
    await page.goto(pathToFileURL(file).href);
    expect(difference(await cellsOf(await page.screenshot()), live)).toBeLessThanOrEqual(6);
    // And by an engine that is no browser.
    const other = createCanvas(1280, 720);
    other.getContext('2d').drawImage(await loadImage(file), 0, 0);
    expect(difference(await cellsOf(other), live)).toBeLessThanOrEqual(12);
  });
}

test('every step as PNG, sharp, cropped, dark on white', async ({ browserName: _ }, info) => {
  const name = info.outputPath('head-{step}.png');
  const words = ['attention', '--step', 'all', '--png', '--scale', '3', '--light', '--crop'];
  const ended = await run(['picture', talk, ...words, '-o', name]);
  const files = [0, 1, 2, 3, 4].map((step) => name.replace('{step}', `${step}`));
  expect(ended).toEqual({ code: 0, out: `${files.join('\n')}\n`, error: '' });
  const images = await Promise.all(files.map((file) => loadImage(file)));
  // Cropped to what is there: the title alone is low, all formulas are high.
  expect(images[0]?.height).toBeLessThan(400);
  expect(images[4]?.height).toBeGreaterThan(1500);
  expect(images[4]?.width).toBeGreaterThan(2000);
  const [, second] = images;
  const pen = createCanvas(second?.width ?? 0, second?.height ?? 0).getContext('2d');
  if (second) pen.drawImage(second, 0, 0);
  expect([...pen.getImageData(2, 2, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

test('transparent, and with letters in a font of the computer', async ({
  browserName: _,
}, info) => {
  const deck = writeDeck(
    info.outputPath('deck.html'),
    '<section><div data-scene="s"></div></section>',
    {
      scenes: `[S.scene({ name: 's', mobjects: [S.text('t', 'A < B')], steps: [] })]`,
    },
  );
  const file = info.outputPath('s.svg');
  const ended = await run(['picture', deck, 's', '--transparent', '-o', file]);
  expect(ended).toMatchObject({ code: 0, out: `${file}\n` });
  expect(ended.error).toContain('stay text: A<B');
  const svg = readFileSync(file, 'utf8');
  expect(svg).not.toContain('<rect');
  expect(svg).toMatch(/<text x="[^"]+" y="[^"]+" font-family="sans-serif"[^>]*>&lt;<\/text>/);
});

test('colours of all notations are written as every program reads them', async ({
  browserName: _,
}, info) => {
  const deck = writeDeck(
    info.outputPath('deck.html'),
    '<section><div data-scene="s"></div></section>',
    {
      scenes: `[S.scene({ name: 's', mobjects: [S.rectangle('r', { width: 3, height: 2, color: 'BLUE' })], steps: [] })]`,
      head: `<style>.reveal-viewport { background: oklch(0 0 0) !important;
        --scene-blue: color-mix(in srgb, white, black) !important; }</style>`,
    },
  );
  const file = info.outputPath('s.svg');
  expect(await run(['picture', deck, 's', '-o', file])).toMatchObject({ code: 0 });
  const svg = readFileSync(file, 'utf8');
  expect(svg).toMatch(/<rect [^>]*fill="rgb\(0, 0, 0\)"/);
  expect(svg).toMatch(/stroke="rgb\(128, 128, 128\)"/);
  expect(svg).not.toMatch(/oklch|color\(|color-mix/);
});

test('a scene or step that is not there', async ({ browserName: _ }, info) => {
  const options = { cwd: info.outputPath() };
  expect(await run(['picture', talk, 'encode'], options)).toEqual({
    code: 2,
    out: '',
    error: "The deck has no scene 'encode'. Did you mean 'encoder'?\n",
  });
  const far = await run(['picture', talk, 'attention', '--step', '9'], options);
  expect(far.error).toBe("The scene 'attention' has 4 steps, no step 9.\n");
  const all = await run(['picture', talk, 'attention', '--step', 'all', '-o', 'x.svg'], options);
  expect(all.error).toContain('the name needs {step}');
});
