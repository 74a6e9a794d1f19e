// What leaves the frame for a moment is seen beside a heading; what rests outside of it never is.
import { expect, type Page, test } from '@playwright/test';
import type { ScenesPlugin } from '../../plugin/index.js';
import { openDeck } from '../reveal/deck.js';

const HEADING = '<section><h2>A heading</h2><div data-scene="NAME"></div></section>';

/** A bar at the upper edge that turns round; midway it stands upright. */
const scene = (name: string, more = '') => `S.scene('${name}', ({ add, step }) => {
  const bar = S.rectangle('bar', { width: 6, height: 0.4, fillOpacity: 1, at: { toEdge: 'UP' } });
  add(bar);
  ${more}
  step('It turns.', S.rotate(bar, S.PI));
})`;

const SCENES = {
  'leaves the frame for a moment': scene('leaves'),
  'something else rests outside': scene('parked', 'add(S.dot({ at: [0, 6] }));'),
  'it stays outside': scene('goes').replace('S.rotate(bar, S.PI)', 'S.shift(bar, [0, 2])'),
  'the camera moves': scene('filmed', "step('', S.scale('camera', 0.5));"),
};
const names = Object.values(SCENES).map((each) => /'(\w+)'/.exec(each)?.[1] ?? '');

/** Whether the bar is seen above its svg, and whether the svg lets it, at a playhead of the last step. */
const look = (page: Page, share: number) =>
  page.evaluate((share) => {
    const slide = window.deck.getCurrentSlide();
    const [player] = (window.deck.getPlugin('scenes') as ScenesPlugin).players(slide);
    player?.show(player.steps - 1 + share);
    const svg = slide.querySelector('.scene-svg') as Element;
    const { top, left, width } = svg.getBoundingClientRect();
    const bar = svg.querySelector('[data-mobject="bar"]') as Element;
    return {
      isOver: bar.getBoundingClientRect().top < top,
      isSeen: bar.contains(document.elementFromPoint(left + width / 2, top - 10)),
      overflow: getComputedStyle(svg).overflow,
    };
  }, share);

test('midway, where nothing is outside before and after', async ({ page }) => {
  const slides = names.map((name) => HEADING.replace('NAME', name)).join('');
  await openDeck(page, slides, `[${Object.values(SCENES).join()}]`);
  const seen: Record<string, unknown> = {};
  for (const [i, what] of Object.keys(SCENES).entries()) {
    await page.evaluate((i) => window.deck.slide(i), i);
    const [before, midway, after] = [
      await look(page, 0),
      await look(page, 0.5),
      await look(page, 1),
    ];
    expect.soft([before.overflow, after.overflow], what).toEqual(['hidden', 'hidden']);
    expect.soft(midway.isOver, what).toBe(true);
    seen[what] = midway.isSeen;
  }
  expect(seen).toEqual({
    'leaves the frame for a moment': true,
    'something else rests outside': false,
    'it stays outside': false,
    'the camera moves': false,
  });
});
