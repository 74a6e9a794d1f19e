// What is there only while an animation runs, in a page: in the middle of it, and never at rest.
import { expect, type Page, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import '../talk/talk.js'; // declares window.deck
import { allReady, open } from './deck.js';

const SCENE = `{
  name: 'scene',
  mobjects: [
    RevealScenes.rectangle('box', { width: 2, height: 1 }),
    RevealScenes.formula('sum', 'x + y', { at: { nextTo: 'box' } }),
  ],
  steps: [
    RevealScenes.step(RevealScenes.play([
      RevealScenes.circumscribe('box'), RevealScenes.flash('box'), RevealScenes.broadcast('sum'),
    ])),
  ],
}`;

const DRAWING = `<svg data-scene="drawing" viewBox="0 0 640 360">
  <rect id="a" x="100" y="100" width="100" height="60" fill="teal" data-step="1" data-verb="circumscribe" />
</svg>`;

/** How many paths and texts there are in a host at a playhead, and which mobjects have a name. */
const seenAt = (page: Page, playhead: number) =>
  page.evaluate((playhead) => {
    const scenes = window.deck?.getPlugin('scenes') as ScenesPlugin;
    scenes.players()[0]?.show(playhead);
    const host = document.querySelector('section.present') as Element;
    return {
      ink: host.querySelectorAll('g path, g text').length,
      names: [...host.querySelectorAll('[data-mobject]')].map((each) =>
        each.getAttribute('data-mobject'),
      ),
    };
  }, playhead);

test('it is there in the middle, without a name, and gone at rest', async ({ page }) => {
  const said = await open(page, {
    slides: '<section><div data-scene="scene"></div></section>',
    before: `config.scenes = { scenes: [${SCENE}] };`,
  });
  await allReady(page);
  const rest = await seenAt(page, 0);
  const middle = await seenAt(page, 0.2);
  expect(middle.names).toEqual(rest.names);
  expect(middle.ink).toBeGreaterThan(rest.ink + 12);
  for (const stop of [1, 0]) expect(await seenAt(page, stop)).toEqual(rest);
  expect(said).toEqual([]);
});

test('it is painted over an author’s own drawing, too', async ({ page }) => {
  const said = await open(page, { slides: `<section>${DRAWING}</section>` });
  await allReady(page);
  const rest = await seenAt(page, 0);
  expect((await seenAt(page, 0.5)).ink).toBe(rest.ink + 1);
  expect(await seenAt(page, 1)).toEqual(rest);
  expect(said).toEqual([]);
});
