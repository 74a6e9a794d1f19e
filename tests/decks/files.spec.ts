// Way one, from a file: what drawing tools export, revealed without touching it.
import { expect, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import '../talk/talk.js'; // declares window.deck
import { allReady, open, press, seen, steps } from './deck.js';
import { hostOf, TOOLS } from './tools.js';

test('what tools export: by its names and selectors, in steps', async ({ page }) => {
  const said = await open(page, {
    slides: Object.keys(TOOLS)
      .map((tool) => `<section>${hostOf(tool)}</section>`)
      .join(''),
  });
  for (const [slide, [tool, told]] of Object.entries(TOOLS).entries()) {
    await page.evaluate((slide) => window.deck.slide(slide), slide);
    const ids = told.map(([, value]) => value);
    const shown = async () => [...new Set(await seen(page, tool))].sort();
    for (let step = 0; step <= ids.length; step++) {
      if (step > 0) await press(page, 'ArrowRight');
      expect(await shown(), tool).toEqual(ids.slice(0, step).sort());
    }
    await press(page, 'ArrowLeft');
    expect(await shown(), tool).toEqual(ids.slice(0, -1).sort());
    // Every part of a movement finds something to draw, and leaves nothing of it behind.
    const left = await page.evaluate((tool) => {
      const player = (window.deck.getPlugin('scenes') as ScenesPlugin)
        .players()
        .find(({ scene }) => scene.name === tool);
      const styles = () =>
        [...document.querySelectorAll('.scene-drawing, .scene-drawing *')]
          .map((each) => each.getAttribute('style'))
          .join('|');
      player?.show(3);
      const before = styles();
      const moving = [0.4, 1.4, 2.4].map((p) => {
        player?.show(p);
        return styles() !== before;
      });
      player?.show(3);
      return { moving, same: styles() === before };
    }, tool);
    expect(left, tool).toEqual({ moving: [true, true, true], same: true });
  }
  expect(said).toEqual([]);
});

test('all together in one slide: ids, styles and steps do not disturb each other', async ({
  page,
}) => {
  const names = Object.keys(TOOLS);
  const hosts = [...names, ...names].map((tool, i) =>
    hostOf(tool, `${tool}${i < names.length ? '' : '-again'}`),
  );
  const said = await open(page, {
    slides: `<section><div style="columns:4">${hosts.join('\n')}</div></section>`,
  });
  await allReady(page);
  const { doubles, dangling } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const references = [...document.querySelectorAll('.scene-drawing *')].flatMap((each) =>
      [...each.attributes].flatMap(({ name, value }) =>
        name.endsWith('href') && value.startsWith('#')
          ? [value.slice(1)]
          : [...value.matchAll(/url\("?#([^")]+)"?\)/g)].map(([, id]) => id ?? ''),
      ),
    );
    return {
      doubles: ids.filter((id, i) => ids.indexOf(id) !== i),
      dangling: references.filter((id) => !ids.includes(id)),
    };
  });
  expect(doubles).toEqual([]);
  expect(dangling).toEqual([]);
  expect(said).toEqual([]);
  // The first host's first step; the others have not begun.
  await press(page, 'ArrowRight');
  expect(Object.values(await steps(page)).reduce((sum, step) => sum + step)).toBe(1);
});

test('scene data may speak of a drawing, and draw over it', async ({ page }) => {
  const scene = {
    mobjects: [
      { kind: 'element', id: 'encoder', layer: 'Encoder' },
      { kind: 'element', id: 'decoder', layer: 'Decoder' },
      { kind: 'text', id: 'note', text: 'over it', at: { nextTo: 'encoder', direction: 'DOWN' } },
      { kind: 'arrow', id: 'pointer', from: 'note', to: 'decoder' },
    ],
    steps: [
      {
        plays: [
          {
            animations: [
              { verb: 'write', target: 'note' },
              { verb: 'create', target: 'pointer' },
            ],
          },
        ],
      },
      { plays: [{ animations: [{ verb: 'moveTo', target: 'decoder', to: 'encoder' }] }] },
    ],
  };
  const host = `<div data-scene="over" data-src="/fixtures/inkscape.svg"><script type="application/json">${JSON.stringify(scene)}</script></div>`;
  await open(page, { slides: `<section>${host}</section>` });
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['encoder', 'decoder', 'note', 'pointer']);
  const box = (id: string) => page.locator(`[data-mobject="${id}"]`).boundingBox();
  const [encoder, note] = [await box('encoder'), await box('note')];
  expect((note?.x ?? 0) + (note?.width ?? 0) / 2).toBeCloseTo(
    (encoder?.x ?? 0) + (encoder?.width ?? 0) / 2,
    -1,
  );
  expect(note?.y).toBeGreaterThan((encoder?.y ?? 0) + (encoder?.height ?? 0));
  await press(page, 'ArrowRight');
  const [there, here] = [await box('decoder'), await box('encoder')];
  expect(there?.x).toBeCloseTo(here?.x ?? 0, 0);
  expect(there?.y).toBeCloseTo(here?.y ?? 0, 0);
});

test('a file may carry its own steps', async ({ page }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect id="r" width="4" height="4" fill="red" data-step="1"/></svg>`;
  await open(page, {
    slides: '<section><div data-scene="own" data-src="own.svg"></div></section>',
    files: { '/own.svg': svg },
  });
  expect(await seen(page)).toEqual([]);
  await press(page, 'ArrowRight');
  expect(await seen(page)).toEqual(['r']);
});

test('drawings that are not there say so: the layer, the file, the SVG', async ({ page }) => {
  const wrong = {
    layer:
      '<div data-scene="layer" data-src="/fixtures/inkscape.svg"><i data-step="1" data-layer="Arows"></i></div>',
    file: '<div data-scene="file" data-src="gone.svg"></div>',
    svg: '<div data-scene="svg" data-src="x.svg"></div>',
  };
  await open(page, {
    slides: Object.values(wrong)
      .map((host) => `<section>${host}</section>`)
      .join(''),
    files: { '/x.svg': '<html><body>not found</body>' },
  });
  const error = (name: string) => page.locator(`[data-scene="${name}"]`);
  await expect(error('layer')).toHaveAttribute(
    'data-scene-error',
    /^Scene 'layer', mobject 'Arows': the drawing has no layer 'Arows'. Did you mean 'Arrows'\?$/,
  );
  await expect(error('file')).toHaveAttribute(
    'data-scene-error',
    /^Scene 'file', data-src: gone.svg is not there \(404\)\.$/,
  );
  await expect(error('svg')).toHaveAttribute(
    'data-scene-error',
    /^Scene 'svg', data-src: x.svg is no SVG\./,
  );
});
